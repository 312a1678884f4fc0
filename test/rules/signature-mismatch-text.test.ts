import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser, applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { elsewhere, said } from './signature-findings.ts';

describe('signature-mismatch', () => {
  describe('holds the rest of the text to a name that it knows', () => {
    const draft = (sentence: string, signed = 'Jonathan R. Whitfield'): string =>
      `This Agreement is made by Alder Mills, Inc. with one of its officers.\n\n${sentence}\n\nNotices go to Alder Mills, Inc., Attention: ${signed}.\n\n/s/ ${signed}\n${signed}\nPresident\n`;
    const slips: Readonly<Record<string, string>> = {
      'a letter too many': 'The stock of Jonathan R. Whitfiield is pledged.',
      'a letter too few, in the genitive': "Jonathan R. Whitfeld's stock is pledged.",
      'two letters swapped, over the end of a line': 'The stock of Jonathan R.\nWhitfeild is pledged.',
      'another letter in the given name': 'The stock of Jonathon R. Whitfield is pledged.',
      'the last letter twice': 'The stock of Jonathan R. Whitfieldd is pledged.',
      capitals: 'THE STOCK OF JONATHAN R. WHITFEILD IS PLEDGED.',
      'no initial': 'The stock of Jonathan Whitfeild is pledged.',
    };
    for (const [name, sentence] of Object.entries(slips)) {
      it(name, () => {
        const wrong = /Jon.*?Wh\w+/is.exec(sentence)?.[0].replace(/\s+/g, ' ') ?? '';
        assert.deepEqual(said(draft(sentence)), [elsewhere(wrong, 'Jonathan R. Whitfield')]);
        const [fix] = diagnose(readDraft(draft(sentence), 'plain')).flatMap((finding) => finding.fixes());
        assert.deepEqual(said(applyEdits(draft(sentence), fix?.edits ?? [])), []);
      });
    }

    const others: Readonly<Record<string, string>> = {
      'a brother': 'The stock of Nathan R. Whitfield is pledged.',
      'a short form': 'The stock of Jon R. Whitfield is pledged.',
      'another initial': 'The stock of Jonathan B. Whitfield is pledged.',
      'a longer name': 'The stock of Jonathan R. Whitfeld Brown is pledged, as is that of Whitfeld Hall.',
      'a company of that name': 'The stock of Jonathan R. Whitfeld & Sons, Inc. is pledged.',
      'a word of the language': 'The stock of Jonathan R. Whitefield is pledged, in a whitefield.',
      'who is named again': 'The stock of Jonathan R. Whitfeld is pledged.\n\nMr. Whitfeld agrees.',
      'words in two columns': 'Jonathan R.     Whitfeld',
      'words of two paragraphs': 'Jonathan R.\n\nWhitfeld',
    };
    for (const [name, sentence] of Object.entries(others)) {
      it(`but not to ${name}`, () => {
        assert.deepEqual(said(draft(sentence)), []);
      });
    }

    it('tells another initial that stands once, where the right one stands in three places and more', () => {
      const more = 'Jonathan R. Whitfield votes.\n\nIt is the vote of Jonathan R. Whitfield.\n\n';
      const other = 'The stock of Jonathan B. Whitfield is pledged.';
      assert.deepEqual(said(draft(`${more}${other}`)), [elsewhere('Jonathan B. Whitfield', 'Jonathan R. Whitfield')]);
      assert.deepEqual(said(draft(`${more}${other}\n\n${other}`)), []);
      assert.deepEqual(said(draft(`${more}Jonathan R. Whitfield and Jonathan B. Whitfield vote.`)), []);
      assert.deepEqual(said(`${draft(`${more}${other}`)}\n/s/ Jonathan B. Whitfield\nJonathan B. Whitfield\n`), []);
    });

    it('tells a sister by the end of her name, and a relative by who signs beside', () => {
      assert.deepEqual(said(draft('Daniela Marsh owns stock.', 'Daniel Marsh')), []);
      assert.deepEqual(said(draft('Carol Marsh owns stock.', 'Carl Marsh')), []);
      const text = draft('Megan Marsh owns stock.', 'Meghan Marsh');
      assert.deepEqual(said(text), []);
      const more = `${text}\nMeghan Marsh votes it.\n\nMeghan Marsh sells it.\n`;
      assert.deepEqual(said(more), [elsewhere('Megan Marsh', 'Meghan Marsh')]);
      const natalie = draft('Natalie Marsh owns stock.', 'Natalia Marsh');
      assert.deepEqual(said(natalie), []);
      assert.deepEqual(said(`${natalie}\nNatalia Marsh sells it.\n`), [elsewhere('Natalie Marsh', 'Natalia Marsh')]);
      assert.deepEqual(said(`${natalie}\nNatalia Marsh sells it.\n`.replaceAll('Natalie', 'Natalio')), []);
    });

    it('tells two who are named once each by more than a letter, in a list as over signatures', () => {
      const notices = (first: string, second: string): string =>
        `Notices go to Alder Mills, Inc., Attention: ${first}.\n\nNotices go to Birch Mills, Inc., Attention: ${second}.\n`;
      assert.deepEqual(said(notices('Kristen Marsh', 'Kirsten Marsh')), []);
      assert.deepEqual(said(notices('Peter Larsen', 'Peter Larson')), []);
      assert.deepEqual(said(notices('Phillip Marsh', 'Philip Marsh')), [elsewhere('Philip Marsh', 'Phillip Marsh')]);
      assert.deepEqual(said(notices('Peter Halvorsen', 'Peter Halvursen')), [
        elsewhere('Peter Halvursen', 'Peter Halvorsen'),
      ]);
      assert.deepEqual(said('Notices go to Mr. Peter Larsen. Peter Larson is a director, too.\n'), []);
    });

    it('takes the spelling that only a signature has for the slip where the text has the other one', () => {
      const text =
        'Ellen Dorsett buys the stock.\n\nThe stock is that of Ellen Dorsett.\n\nALDER MILLS, INC.\n\nBy: /s/ Ellen Dorstet\nTitle: President\n';
      assert.deepEqual(said(text), [elsewhere('Ellen Dorstet', 'Ellen Dorsett')]);
    });

    it('says nothing of names that were blotted out', () => {
      assert.deepEqual(
        said('Notices go to Mr. Xxxxxx Xxxxx.\n\nXxxxxxx Xxxxx owns stock, as Xxxxxx Xxxxx does.\n'),
        [],
      );
    });

    it('follows an edit that puts the name right or wrong', () => {
      const right = draft('The stock of Jonathan R. Whitfield is pledged.');
      const start = right.indexOf('ield is');
      const analyser = new Analyser(right, 'plain');
      let text = right;
      const found = (letters: string): number => {
        text = text.slice(0, start) + letters + text.slice(start + 2);
        const draft = analyser.edit(text, { start, end: start + 2, inserted: 2 });
        return diagnose(draft).filter(({ rule }) => rule.id === 'signature-mismatch').length;
      };
      assert.deepEqual([found('ie'), found('ei'), found('ie')], [0, 1, 0]);
    });
  });
});
