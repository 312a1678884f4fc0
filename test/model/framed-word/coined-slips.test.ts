import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser, readDraft, type Draft } from '../../../server/src/analysis/index.ts';
import { coinedSlips } from '../../../server/src/analysis/model/framed-word/coined-slips.ts';

const slipsOf = (draft: Draft): readonly string[] =>
  coinedSlips(draft).map(({ written, meant }) => `${written} / ${meant}`);

const slips = (...paragraphs: readonly string[]): readonly string[] =>
  slipsOf(readDraft(paragraphs.join('\n\n'), 'plain'));

const classes =
  'The directors and the classes in which they serve are:\n\n    Class I                    Class II\n    -------                    --------\n    Roland P. Zwanenburg       Theodora Vasiliev\n    Shirley K. Okonkwo         Anselm Fife, Jr.\n';

describe('a word that the draft writes with a capital only', () => {
  it('is another one misspelt beside the same given name and initial, in columns and behind an honorific', () => {
    assert.deepEqual(slips('Name\n   Roland P. Zwaneburg, Esq.\nAddress\n   410 Quay Street', classes), [
      'ZWANEBURG / ZWANENBURG',
    ]);
    assert.deepEqual(slips(classes, 'It was signed by Shirley K. Okonkwe.'), ['OKONKWE / OKONKWO']);
    assert.deepEqual(slips(classes, 'It was signed by Shirley\nK. Okonkwe.'), ['OKONKWE / OKONKWO']);
    assert.deepEqual(slips(classes, 'It was signed by Roland P. Zwanenburg.'), []);
  });

  it('is a given name before an initial and a surname, at the head of a line, and one of four letters', () => {
    assert.deepEqual(slips(classes, 'Rolamd P. Zwanenburg\n\n32,472'), ['ROLAMD / ROLAND']);
    assert.deepEqual(slips('Any transfer by Eric M. Hornbeam.', 'No transfer by Erric M. Hornbeam.'), ['ERRIC / ERIC']);
    assert.deepEqual(slips('A line through Costa Rica.', 'Sold to Costa Rican residents.'), []);
  });

  it('is the one that lost a letter, wherever it stands, or the later one where a letter is doubled or another', () => {
    const [lost, whole] = ['Roland P. Zwaneburg, Esq., counsel', 'Roland P. Zwanenburg is counsel.'];
    assert.deepEqual(slips(lost, whole), ['ZWANEBURG / ZWANENBURG']);
    assert.deepEqual(slips(whole, lost), ['ZWANEBURG / ZWANENBURG']);
    const [doubled, single] = ['Roland P. Zwanennburg, Esq., counsel', whole];
    assert.deepEqual(slips(doubled, single), ['ZWANENBURG / ZWANENNBURG']);
    assert.deepEqual(slips(single, doubled), ['ZWANENNBURG / ZWANENBURG']);
  });

  it('needs no initial beside a word that stands nowhere else', () => {
    assert.deepEqual(slips(classes, 'Elected for two years: Theodora Vasilieu and nobody else.'), [
      'VASILIEU / VASILIEV',
    ]);
    const other = 'Theodora Lindgren was heard.';
    assert.deepEqual(slips(classes, 'Elected for two years: Theodora Vasilieu and nobody else.', other), []);
  });

  it('is found behind a hyphen, over a line break, in capitals and in Markdown', () => {
    const agent = 'The agent at the office is Geertje V. Hoek-Bandyopadhyay of that city.';
    assert.deepEqual(slips(agent, 'The name of the agent is Geertje V.\nHoek-Bandopadhyay.'), [
      'BANDOPADHYAY / BANDYOPADHYAY',
    ]);
    const parties = 'Between Ashgrove Luxe Hotels, LLC and **S.K. Ramanathan** (together, the "*Plaintiffs*").';
    const draft = readDraft(
      `${parties}\n\n| Plaintiff | Share |\n|---|---:|\n| S.K. Ramanathan | 35% |\n\n**S.K. RAMANATHEN**\n`,
      'markdown',
    );
    assert.deepEqual(slipsOf(draft), ['RAMANATHEN / RAMANATHAN']);
  });

  it('is another one where the same words stand on both sides', () => {
    assert.deepEqual(slips('Offices stand at Old Rajwada House.', 'Notices go to Old Rajwadda House.'), [
      'RAJWADDA / RAJWADA',
    ]);
  });

  it('is told in view of the other one by the initial and the surname behind both', () => {
    const told = 'It says that Arlen D. Fairbank was heard. Gerald Fairbank is a cousin of';
    assert.deepEqual(slips(`${told} Allen D. Fairbank and was not.`), ['ALLEN / ARLEN']);
    assert.deepEqual(slips(`${told} Allen Fairbank and was not.`), []);
    assert.deepEqual(slips('It says that Joan D. Fairbank, the wife of John D. Fairbank, was heard.'), []);
  });

  it('may be a brother or a sister', () => {
    assert.deepEqual(slips('Shares went to Danielle Marchbanks.', 'Shares went to Daniella Marchbanks.'), []);
    assert.deepEqual(slips('To Christina Marchbanks.', 'To Christian Marchbanks.'), []);
  });

  it('may be a company that is named beside another', () => {
    assert.deepEqual(slips('The Pomeroy Gas Company owns the Pomroy Gas Company.'), []);
    const two = (other: string): readonly string[] =>
      slips('By Cedar Hollow Partners (the "Landlord").', `By Cedar Hallow Partners${other}.`);
    assert.deepEqual(two(''), ['HALLOW / HOLLOW']);
    assert.deepEqual(two(', a Texas partnership (the "Agent")'), []);
  });

  it('is none of the language, no other form, no other spelling and no code', () => {
    assert.deepEqual(slips('The Final Statement Period.', 'The Final Statment Period.', 'In a statement.'), []);
    assert.deepEqual(slips('Residents of South Korea.', 'It is sold to South Korean residents.'), []);
    assert.deepEqual(slips('Third Parties Benefited.', 'No Third Parties Benefitted.'), []);
    assert.deepEqual(slips('Alder Growth Fund TRRWX', 'Alder Growth Fund TRRGX'), []);
    assert.deepEqual(slips('Facility FeesThe Borrower pays.', 'Facility FeeThe Borrower pays.'), []);
    assert.deepEqual(slips('Steve Holtzman (2) was paid.', 'Steven Holtzman (3) was paid.'), []);
  });

  it('stands once: what stands again is somebody else', () => {
    const again = 'By Roland P. Zwanenburg.';
    assert.deepEqual(slips(classes, again, 'By Roland P. Zwaneburg.', 'To Roland P. Zwaneburg.'), []);
  });

  it('is followed through edits of it and of what stands around', () => {
    const analyser = new Analyser([classes, 'It was signed by Shirley K. Okonkwe.'].join('\n\n'), 'plain');
    const edit = (old: string, text: string): void => {
      const start = analyser.draft.text.lastIndexOf(old);
      const end = start + old.length;
      const now = analyser.draft.text.slice(0, start) + text + analyser.draft.text.slice(end);
      analyser.edit(now, { start, end, inserted: text.length });
    };
    assert.deepEqual(slipsOf(analyser.draft), ['OKONKWE / OKONKWO']);
    edit('Shirley K. Okonkwe', 'Ann B. Okonkwe');
    assert.deepEqual(slipsOf(analyser.draft), []);
    edit('Ann B. Okonkwe', 'Shirley K. Okonkwe');
    assert.deepEqual(slipsOf(analyser.draft), ['OKONKWE / OKONKWO']);
    edit('Okonkwe', 'Okonkwo');
    assert.deepEqual(slipsOf(analyser.draft), []);
  });
});
