import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser } from '../../../server/src/analysis/index.ts';
import { aliasDates } from '../../../server/src/analysis/model/date/alias-dates.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

/** What is said of each date, and how often the other one stands. */
const conflicts = (...paragraphs: readonly string[]): readonly string[] =>
  aliasDates(new Analyser(paragraphs.join('\n\n'), 'plain').draft).map(({ says, wrong: { date }, right }) => {
    const [other] = right;
    const there = other ? dateText(other.date.year, other.date.month, other.date.day) : '';
    return `${says(dateText(date.year, date.month, date.day), there)} x${right.length}`;
  });

const defined = 'The parties signed an Indenture dated as of July 11, 2001 (the "Base Indenture") with the Trustee.';

describe('the dates of an instrument with a short name', () => {
  it('conflict where it is called so with a date a slip away', () => {
    assert.deepEqual(conflicts(defined, 'The Base Indenture dated as of July 1, 2001 is confirmed.'), [
      'the Base Indenture is dated July 1, 2001 here but July 11, 2001 elsewhere x1',
    ]);
    assert.deepEqual(conflicts(defined, 'The Base Indenture dated as of July 11, 2010 is confirmed.'), [
      'the Base Indenture is dated July 11, 2010 here but July 11, 2001 elsewhere x1',
    ]);
  });

  it('conflict where it is defined in small letters', () => {
    assert.deepEqual(
      conflicts(
        'The Issuer executed an indenture (the "Indenture"), dated as of July 11, 2001, for its notes.',
        'Terms that the Indenture dated as of July 1, 2001 defines have that meaning.',
      ),
      ['the Indenture is dated July 1, 2001 here but July 11, 2001 elsewhere x1'],
    );
  });

  it('conflict where it is defined behind the sum of a note', () => {
    const note = (sum: string): string =>
      `It holds that certain Promissory Note dated November 3, 2014 in the original principal amount of ${sum} (the "Junior Note").`;
    const called = 'Nothing is paid on the Junior Note dated November 13, 2014.';
    for (const sum of ['$600,000', 'Six Hundred Thousand Dollars ($600,000)']) {
      assert.equal(conflicts(note(sum), called).length, 1, sum);
      assert.equal(conflicts(note(sum), called.replace('13', '3')).length, 0, sum);
    }
    const other = note('$600,000; it also holds a mortgage');
    assert.equal(conflicts(other, called).length, 0);
  });

  it('are held to the day that the draft states more often', () => {
    const called = 'The Base Indenture dated as of July 1, 2001 is confirmed.';
    assert.deepEqual(conflicts(defined, called, 'Interest runs from July 1, 2001.'), [
      'the Base Indenture is dated July 11, 2001 here but July 1, 2001 elsewhere x1',
    ]);
  });

  it('are known by a name that stands behind a list of amendments', () => {
    const listed =
      'Assignor holds that certain Ground Lease dated as of August 1, 1989 with the City of Alder, as amended by First Amendment to Ground Lease dated as of April 12, 1994 and Second Amendment to Ground Lease dated as of June 30, 2011 (as so amended, the "Ground Lease").';
    assert.deepEqual(conflicts(listed, 'It assigns the Ground Lease dated as of August 1, 1998.'), [
      'the Ground Lease is dated August 1, 1998 here but August 1, 1989 elsewhere x1',
    ]);
    assert.deepEqual(conflicts(listed, 'It assigns the Ground Lease dated as of August 1, 1989.'), []);
    assert.deepEqual(conflicts(listed, 'It assigns the Ground Lease dated as of June 1, 2011.'), []);
  });

  it('are known by a name of one word, but not by what many are called', () => {
    const note = (what: string): string => `It holds the ${what} dated May 14, 2003 (the "${what}") of the Company.`;
    assert.equal(conflicts(note('Indenture'), 'The Indenture dated May 4, 2003 is cancelled.').length, 1);
    assert.equal(conflicts(note('Note'), 'The Note dated May 4, 2003 is cancelled.').length, 0);
  });

  it('are those of two where the dates are far apart, the name is defined twice or another one is meant', () => {
    assert.deepEqual(conflicts(defined, 'The Base Indenture dated as of March 5, 1998 is cancelled.'), []);
    assert.deepEqual(conflicts(defined, 'The former Base Indenture dated as of July 1, 2001 is cancelled.'), []);
    assert.deepEqual(conflicts(defined, 'A Base Indenture dated as of July 1, 2001 is cancelled.'), []);
    assert.deepEqual(
      conflicts(
        defined,
        'The Base Indenture dated as of July 1, 2001 is confirmed.',
        'They signed an Indenture dated as of July 1, 2001 (the "Base Indenture") too.',
      ),
      [],
    );
    const agreement = 'They made a Loan Agreement dated May 14, 2003 (the "Agreement").';
    assert.deepEqual(conflicts(agreement, 'The Agreement dated May 4, 2003 is cancelled.'), []);
  });
});
