import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser, readDraft, type Draft } from '../../../server/src/analysis/index.ts';
import { phraseDates } from '../../../server/src/analysis/model/date/phrase-dates.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

const filler = 'The Tenant shall keep the Premises in good repair at all times.';

const said = (draft: Draft): readonly string[] =>
  phraseDates(draft).map(({ says, wrong: { date }, right }) => {
    const other = right[0]?.date;
    const there = other ? dateText(other.year, other.month, other.day) : '';
    return says(dateText(date.year, date.month, date.day), there);
  });

const apart = (paragraphs: readonly string[]): string => `${paragraphs.join(`\n\n${filler}\n\n`)}\n`;

/** What is said of the dates of some paragraphs with another between any two of them. */
const conflicts = (...paragraphs: readonly string[]): readonly string[] => said(readDraft(apart(paragraphs), 'plain'));

const deed = (date: string): string => `The land is that of the ground deed recorded on ${date} in the county.`;
const again = (date: string): string => `EXHIBIT A. The parcel of the ground deed recorded on ${date}, less the road.`;
const saying = (here: string, there = 'June 14, 1999'): string =>
  `the date after "deed recorded on" is ${here} here but ${there} elsewhere`;

describe('dates in the same words', () => {
  it('conflict where a slip parts them', () => {
    for (const date of ['June 24, 1999', 'June 4, 1999', 'July 14, 1999', 'June 14, 1998', 'June 14, 1989'])
      assert.deepEqual(conflicts(deed('June 14, 1999'), again(date)), [saying(date)]);
    for (const date of ['June 14, 1999', 'August 14, 2000', 'June 30, 1999', 'July 15, 1999', 'June 14, 1961'])
      assert.deepEqual(conflicts(deed('June 14, 1999'), again(date)), []);
  });

  it('conflict where the words stand behind them', () => {
    const paid = (date: string): string => `On ${date} the Pension Board of Alder approved what follows.`;
    const told = (date: string): string => `It is told that by ${date} the Pension Board of Alder approved it.`;
    assert.deepEqual(conflicts(paid('June 14, 1999'), told('June 24, 1999')), [
      'the date before "the Pension Board" is June 24, 1999 here but June 14, 1999 elsewhere',
    ]);
  });

  it('say nothing of what may be done until a day, and later from another', () => {
    const until = (date: string): string => `Before ${date} the Company may redeem a third of the Notes.`;
    const from = (date: string): string => `On or after ${date} the Company may redeem the Notes, whole or in part.`;
    assert.deepEqual(conflicts(until('June 15, 2002'), from('June 15, 2004')), []);
    assert.deepEqual(conflicts(until('June 15, 2002'), until('June 15, 2004')), []);
    assert.equal(conflicts(until('June 15, 2002'), until('June 5, 2002')).length, 1);
  });

  it('hold the day to be wrong that the draft says less often, the later of two alike', () => {
    const [own, other] = [deed('June 24, 1999'), again('June 14, 1999')];
    assert.deepEqual(conflicts(own, other), [saying('June 14, 1999', 'June 24, 1999')]);
    assert.deepEqual(conflicts(own, other, 'Taxes run from June 14, 1999 on.'), [saying('June 24, 1999')]);
  });

  it('are of two things where both days stand elsewhere, or the words stand beside a third', () => {
    const both = 'Taxes run from June 14, 1999 and from June 24, 1999 on.';
    assert.deepEqual(conflicts(deed('June 14, 1999'), again('June 24, 1999'), both), []);
    const third = 'By the ground deed recorded on May 3, 1997 they hold it.';
    assert.deepEqual(conflicts(deed('June 14, 1999'), again('June 24, 1999'), third), []);
  });

  it('are of two things side by side, unless the one stands again', () => {
    const near = (...paragraphs: readonly string[]): readonly string[] =>
      said(readDraft(`${paragraphs.join('\n\n')}\n`, 'plain'));
    assert.deepEqual(near(deed('June 14, 1999'), again('June 24, 1999')), []);
    assert.deepEqual(near(deed('June 14, 1999'), filler, deed('June 14, 1999'), again('June 24, 1999')), [
      saying('June 24, 1999'),
    ]);
    assert.deepEqual(conflicts(`${deed('June 14, 1999')} ${deed('June 24, 1999')}`), []);
  });

  it('are of two things where a figure, a letter, a count or a name tells them apart', () => {
    const parcel = (which: string, date: string): string => `Of ${which} the ground deed recorded on ${date} is held.`;
    for (const [one, other] of [
      ['Lot 4', 'Lot 5'],
      ['Parcel A', 'Parcel B'],
      ['the first', 'the second'],
    ] as const)
      assert.deepEqual(conflicts(parcel(one, 'June 14, 1999'), parcel(other, 'June 24, 1999')), []);
    assert.deepEqual(conflicts(parcel('the lot', 'June 14, 1999'), parcel('the farm', 'June 24, 1999')), [
      saying('June 24, 1999'),
    ]);
    const report = (mine: string, date: string): string =>
      `By the ${mine} Technical Report issued on ${date} it is so.`;
    assert.deepEqual(conflicts(report('Alder', 'June 14, 1999'), report('Birch', 'June 24, 1999')), []);
    assert.equal(conflicts(report('Alder', 'June 14, 1999'), report('Alder', 'June 24, 1999')).length, 1);
  });

  it('are left alone where they recur, are round, are signed, or a label or an event dates them', () => {
    const alone = (say: (date: string) => string, one = 'June 14, 1999', other = 'June 24, 1999'): void => {
      assert.deepEqual(conflicts(say(one), `It is agreed: ${say(other)}`), []);
    };
    alone((date) => `The accounts of the Tenant for the fiscal year ended ${date} are kept.`);
    alone(deed, 'June 30, 1999', 'June 30, 1998');
    alone(deed, 'June 1, 1999', 'July 1, 1999');
    alone((date) => `GROUND DEED OF THE COUNTY (${date}) is held.`);
    alone((date) => `At the special meeting of the board of directors held on ${date} it was so resolved.`);
    alone((date) => `IN WITNESS WHEREOF, the ground deed is delivered this ${date}.`);
  });

  it('are followed while the draft is typed', () => {
    const text = apart([deed('June 14, 1999'), again('June 14, 1999')]);
    const analyser = new Analyser(text, 'plain');
    assert.deepEqual(said(analyser.draft), []);
    const at = text.lastIndexOf('14, 1999');
    const wrong = `${text.slice(0, at)}24${text.slice(at + 2)}`;
    analyser.edit(wrong, { start: at, end: at + 2, inserted: 2 });
    assert.deepEqual(said(analyser.draft), [saying('June 24, 1999')]);
    analyser.edit(text, { start: at, end: at + 2, inserted: 2 });
    assert.deepEqual(said(analyser.draft), []);
  });
});
