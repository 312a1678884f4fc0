import type { CalendarDay } from '../facts/fact.ts';
import { dateConflicts } from '../model/date/conflicts.ts';
import type { DateConflict, DatedPlace } from '../model/date/dated-place.ts';
import { redated } from '../model/date/redated.ts';
import type { Draft } from '../model/draft.ts';
import { inOtherPlaces, whichStands } from '../model/which-stands.ts';
import { dateText } from '../words/calendar.ts';
import { defineRule, type PlacedFix } from './rule.ts';

export const dateConflict = defineRule({
  id: 'date-conflict',
  summary: 'An instrument, a meeting and a signing have one date wherever the draft names them.',
  why: [
    'The date is part of the name by which an instrument is known: an assignment, a legal opinion or a notice "under',
    'the Credit Agreement dated as of April 22, 1999" is one under no agreement at all when the parties signed theirs',
    'as of April 27. Forms at the back of an agreement are where it happens, since the date of the agreement moves',
    'after they are drafted.',
    '',
    'Agreements of one title are many, so the title alone is no evidence. What is held together is the draft itself:',
    'the date on its cover, in its preamble, and in the forms behind its signatures. Of other instruments the draft',
    'must show that one is meant: its number (`Second Amended`, `No. 3`), its parties, the same words before it or the',
    'count of mentions bind two dates that are a slip apart. A former agreement, one with a short name of its own, an',
    'amendment, two in one list or sentence, and two between other parties are left alone.',
    '',
    'Two meetings are told from one meeting with two dates in the same way: the dates are a slip apart and the only',
    'two, and one of them is that of `the` meeting. Stock issued without a resolution that was properly adopted has',
    'been held void (STAAR Surgical v. Waggoner, 588 A.2d 1130 (Del. 1991)), so the day of the resolution is looked',
    'at. A testimonium, or a line such as `DATED this 5th day of March, 2004` over who signs, and the date in the',
    'signatures are held together, and a notary cannot have attested before the signing; what is signed `as of` a day',
    'binds nobody to that day, and yet nobody signs or attests it nearly a year before. The day `as of` which a draft is',
    'executed is held to the one as of which it is made, where the two are a slip apart and neither is the first or the',
    'last of a month. So are the date that a cover gives to what the draft amends, and the date of a report of which an',
    'auditor goes on to speak (`Our report dated`), and the year beside one signature to that of all others. A form at',
    'the back of a warrant or a note is held to the day of issue at its head, and a label that stands twice (`Effective',
    'Date:`) to itself, where all else that is labelled beside both is the same. What the draft says to be signed',
    'concurrently with it has its date, minutes that of their meeting, and a prospectus the one on the cover of its',
    'supplement.',
    '',
    'Of whatever else has a date, the words around it tell: where the same ones stand beside two days that a slip parts,',
    '`the deed recorded on June 14, 1999` and in the schedule `deed recorded on June 24, 1999`, one of the two is wrong.',
    'Words that stand beside a third day, too, that speak of what recurs (`fiscal year ended`) or that a number or a name',
    'tells apart further on are left alone.',
    '',
    'Where no words tell, the digits may: a draft rarely speaks of two days of one month whose digits are turned (12 and',
    '21), or that differ in their tens alone (6, 16 and 26). Where it states the one again and again and the other once,',
    'the one is pointed out, unless something happens on it, ends with it or stands in a table. So is a date that stands',
    'once where the draft or what it speaks of is dated on that day a year before or after.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
  examples: [
    {
      name: 'The same words with two dates',
      text: `
The land is described in the ground deed recorded on June 14, 1999 in that county.
                                                     ^^^^^^^^^^^^^ related 1: the other date

The Tenant shall keep the Premises in good repair at all times.

EXHIBIT A. The parcel that is described in the ground deed recorded on June 24, 1999, less the road.
                                                                       ^^^^^^^^^^^^^ warning: the date after "deed recorded on" is June 24, 1999 here but June 14, 1999 elsewhere
`,
      fixed: ['June 24, 1999 → June 14, 1999', 'June 14, 1999 → June 24, 1999'],
    },
    {
      name: 'A day that stands once, a slip away from one that stands again and again',
      text: `
Date of Grant: February 16, 2026
               ^^^^^^^^^^^^^^^^^ information: February 16, 2026 stands here alone but February 26, 2026, a slip away, twice

This Option of February 26, 2026 is granted to Ann Alder under the plan of Cedar Yards, Inc.
               ^^^^^^^^^^^^^^^^^ related: the other date

She accepts the Option of February 26, 2026 as it stands.
`,
      fixed: [
        'February 16, → February 26,',
        [
          'This Option of February 26 → This Option of February 16',
          'the Option of February 26 → the Option of February 16',
        ],
      ],
    },
    {
      name: 'The form of a note, a year before the agreement',
      text: `
LOAN AGREEMENT

dated as of November 8, 2026
            ^^^^^^^^^^^^^^^^ related 1: the other date

The Bank shall lend the Borrower no more than $35,000,000 under the Note.

The Borrower shall keep the books of its business.

FORM OF NOTE

$35,000,000                Portland, Oregon                November 8, 2025
                                                           ^^^^^^^^^^^^^^^^ information: November 8, 2025 stands here alone but November 8, 2026, a year away, elsewhere
`,
      fixed: ['2025 → 2026', '2026 → 2025'],
    },
    {
      name: 'One date, and another for the amendment and for a former agreement',
      text: `
CREDIT AGREEMENT

dated as of April 27, 1999

This Credit Agreement (this "Agreement") is made as of the 27th day of April, 1999 between Alder Mills, Inc. and Birch Bank.

This Agreement replaces the Credit Agreement dated as of April 27, 1996 (the "Former Credit Agreement"), as amended by Amendment No. 1 to Credit Agreement dated as of April 28, 1996.

IN WITNESS WHEREOF, the parties have signed this Agreement.

FORM OF NOTE

This Note is issued under the Credit Agreement dated as of April 27, 1999 between Alder Mills, Inc. and Birch Bank.
`,
    },
    {
      name: 'A guaranty of the lease and a letter of credit agreement, with dates of their own',
      text: `
It keeps the Office Lease dated as of May 4, 2026 and the Credit Agreement dated as of May 4, 2026, each between Alder Mills, Inc. and Birch Bank.

It gave the Guaranty of Office Lease dated as of June 4, 2026, and the Letter of Credit Agreement dated as of June 5, 2026.

It pays under the Office Lease dated as of May 4, 2026 and the Credit Agreement dated as of May 4, 2026.
`,
    },
    {
      name: 'A form of the draft with another date',
      text: `
This Credit Agreement (this "Agreement") is made as of April 27, 1999 between Alder Mills, Inc. and Birch Bank.
                                                       ^^^^^^^^^^^^^^ related 1: the other date

IN WITNESS WHEREOF, the parties have signed this Agreement.

FORM OF NOTE

This Note is issued under the Credit Agreement dated as of the 22nd day of April, 1999 between Alder Mills, Inc. and Birch Bank.
                                                               ^^^^^^^^^^^^^^^^^^^^^^^ warning: the Credit Agreement is dated April 22, 1999 here but April 27, 1999 elsewhere
`,
      fixed: ['22nd → 27th', 'April 27 → April 22'],
    },
    {
      name: 'The cover and the preamble',
      text: `
LEASE AGREEMENT

dated as of May 1, 2006
            ^^^^^^^^^^^ warning: the Lease Agreement is dated May 1, 2006 here but May 11, 2006 elsewhere

This Lease Agreement is entered into as of May 11, 2006 between Cedar Yards LLC and Maple Foods, Inc.
                                           ^^^^^^^^^^^^ related: the other date
`,
      fixed: ['May 1, → May 11,', 'May 11 → May 1'],
    },
    {
      name: 'Another instrument between the same parties',
      text: `
"Existing Documents" means the Construction Loan Agreement, dated July 31, 2014, between the Borrower and Birch Bank.
                                                                  ^^^^^^^^^^^^^ related 1: the other date

"Existing Loans" means those under the Construction Loan Agreement, dated July 13, 2014, between the Borrower and Birch Bank.
                                                                          ^^^^^^^^^^^^^ warning: the Construction Loan Agreement is dated July 13, 2014 here but July 31, 2014 elsewhere
`,
      fixed: ['July 13 → July 31', 'July 31 → July 13'],
    },
    {
      name: 'The testimonium and the preamble',
      text: `
This Loan Agreement (this "Agreement") is made as of May 14, 2007 between Cedar Yards LLC and Maple Foods, Inc.
                                                     ^^^^^^^^^^^^ related 1: the other date

IN WITNESS WHEREOF, the parties have executed this Agreement as of the 24th day of May, 2007.
                                                                       ^^^^^^^^^^^^^^^^^^^^^ warning: it is executed as of May 24, 2007 but made as of May 14, 2007
`,
      fixed: ['24th → 14th', 'May 14 → May 24'],
    },
    {
      name: 'What is signed together with the draft',
      text: `
This Voting Agreement (this "Agreement") is made as of May 14, 2026 by Alder Mills, Inc. and Simon Abara.
                                                       ^^^^^^^^^^^^ related 1: the other date

Concurrently with the execution of this Agreement, Alder Mills, Inc. enters into a Merger Agreement dated as of May 4, 2026.
                                                                                                                ^^^^^^^^^^^ warning: what is signed together with it is dated May 4, 2026 but it is made as of May 14, 2026
`,
      fixed: ['May 4 → May 14', 'May 14 → May 4'],
    },
    {
      name: 'An instrument called by its short name',
      text: `
The Company and the Trustee have signed an Indenture dated as of July 1, 2001 (the "Base Indenture").
                                                                 ^^^^^^^^^^^^ related 1: the other date

The Base Indenture dated as of July 1, 2010 is ratified.
                               ^^^^^^^^^^^^ warning: the Base Indenture is dated July 1, 2010 here but July 1, 2001 elsewhere
`,
      fixed: ['2010 → 2001', '2001 → 2010'],
    },
    {
      name: 'The day of issue, and a form at the back',
      text: `
WARRANT TO PURCHASE COMMON STOCK

Issue Date: May 14, 2026
            ^^^^^^^^^^^^ related 1: the other date

This certifies that Ann Alder may purchase shares of Cedar Yards, Inc.

CEDAR YARDS, INC.

By: /s/ Simon Abara

EXERCISE FORM

The undersigned holds the Warrant dated May 4, 2026 and exercises it.
                                        ^^^^^^^^^^^ warning: the Warrant is dated May 4, 2026 here but May 14, 2026 elsewhere
`,
      fixed: ['May 4 → May 14', 'May 14 → May 4'],
    },
    {
      name: 'Two leases of one landlord, two agreements of two parties',
      text: 'The Premises are held under (a) the Lease dated September 1, 2000 between Cedar Yards LLC and the Company, and (b) the Lease dated September 1, 2001 between Cedar Yards LLC and the Company.\n\nServices are rendered under the Services Agreement dated May 5, 2003 between the Company and Alder Mills, Inc.\n\nOther services are rendered under the Services Agreement dated May 6, 2003 between the Company and Birch Mills, Inc.\n',
    },
    {
      name: 'A meeting and the resolution it adopted',
      text: `
2. The Board of Directors, at a special meeting duly called and held on April 24, 2003, adopted a resolution to this effect.
                                                                        ^^^^^^^^^^^^^^ related 1: the other date

I certify that the foregoing is a true copy of the resolution adopted by the Board of Directors of Alder Mills, Inc. on April 23, 2003.
                                                                                                                        ^^^^^^^^^^^^^^ warning: the resolution is of April 23, 2003 but the special meeting of April 24, 2003
`,
      fixed: ['April 23 → April 24', 'April 24 → April 23'],
    },
    {
      name: 'Two meetings',
      text: 'The Board of Directors, at a special meeting held on April 24, 2003, approved the plan.\n\nThe Board of Directors, at a special meeting held on April 28, 2003, approved the terms.\n\nThe annual meeting of stockholders was held on May 5, 2003.\n\nThe annual meeting of stockholders was held on May 5, 2004.\n',
    },
    {
      name: 'A notary before the signing',
      text: `
IN WITNESS WHEREOF, the undersigned has signed this certificate on this 24th day of April, 2003.
                                                                        ^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other date

/s/ Ann Alder
-----------------------
Ann Alder, President

On this 14th day of April, 2003, before me, a Notary Public, personally appeared Ann Alder.
        ^^^^^^^^^^^^^^^^^^^^^^^ warning: the notary attests on April 14, 2003 what is signed on April 24, 2003
`,
      fixed: ['14th → 24th', '24th → 14th'],
    },
    {
      name: 'A notary after the signing, and a signing as of a day',
      text: 'IN WITNESS WHEREOF, the undersigned has signed this certificate on this 24th day of April, 2003.\n\n/s/ Ann Alder\n-----------------------\nAnn Alder, President\n\nOn this 28th day of April, 2003, before me, a Notary Public, personally appeared Ann Alder.\n\nIN WITNESS WHEREOF, the parties have signed this Agreement as of May 1, 2003.\n\n/s/ Ann Alder\n-----------------------\nAnn Alder, President\n\nOn this 28th day of April, 2003, before me, a Notary Public, personally appeared Ann Alder.\n',
    },
  ],
  *check(draft) {
    for (const conflict of dateConflicts(draft)) {
      const { says, wrong, right } = conflict;
      const counterpart = right[0];
      if (!counterpart) continue;
      const [here, there] = [dayText(wrong.date), dayText(counterpart.date)];
      yield {
        block: wrong.block,
        at: wrong.date.at,
        message: says(here, there),
        ...(conflict.slight ? { severity: 'information' } : {}),
        related: [{ block: counterpart.block, at: counterpart.date.at, message: 'the other date' }],
        fixes: (current) => repairs(current, conflict),
      };
    }
  },
});

const dayText = ({ year, month, day }: CalendarDay): string => dateText(year, month, day);

/**
 * The date of the other places written here, and this one there; what the draft says more often stands first. Where
 * another day is meant than theirs, that one here alone.
 */
function repairs(draft: Draft, { wrong, right, meant }: DateConflict): readonly PlacedFix[] {
  const other = right[0]?.date;
  if (!other) return [];
  if (meant) {
    const edits = editsOf(draft, [wrong], meant);
    return edits ? [{ title: `Make it ${dayText(meant)} here`, edits, safe: false }] : [];
  }
  const [here, there] = [editsOf(draft, [wrong], other), editsOf(draft, right, wrong.date)];
  const count = right.length;
  const why = whichStands(count);
  const fixes: PlacedFix[] = [];
  if (here) fixes.push({ title: `Make it ${dayText(other)} here${why}`, edits: here, safe: false });
  if (there) fixes.push({ title: `Make it ${dayText(wrong.date)}${inOtherPlaces(count)}`, edits: there, safe: false });
  return fixes;
}

/** The edits that make each of the places say the day in its own form; undefined where one cannot. */
function editsOf(
  draft: Draft,
  places: readonly DatedPlace[],
  { year, month, day }: CalendarDay,
): PlacedFix['edits'] | undefined {
  const edits: PlacedFix['edits'][number][] = [];
  for (const { block, date } of places) {
    const changed = redated(draft, block, date, { year, month, day });
    if (!changed) return undefined;
    edits.push(...changed.map(({ at, text }) => ({ block, at, text })));
  }
  return edits;
}
