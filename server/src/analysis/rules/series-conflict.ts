import type { SeriesTitle } from '../facts/fact.ts';
import { amountText } from '../model/amount/text.ts';
import { valueOf } from '../model/amount/value.ts';
import { redated } from '../model/date/redated.ts';
import { maturityConflict, type MaturityConflict } from '../model/date/series-maturity.ts';
import type { Draft, ReadBlock } from '../model/draft.ts';
import { seriesConflicts, type SeriesConflict } from '../model/instrument/series-conflicts.ts';
import { restatedAmount, workedOut } from '../model/restatement.ts';
import { inAllPlaces, inOtherPlaces, whichStands } from '../model/which-stands.ts';
import { dateText } from '../words/calendar.ts';
import { defineRule, type PlacedFinding, type PlacedFix } from './rule.ts';

export const seriesConflict = defineRule({
  id: 'series-conflict',
  summary: 'A series of notes has one rate and one maturity wherever its title stands.',
  why: [
    'Rate and maturity are what tells one series of an issuer from the next, on the cover of a prospectus supplement, in',
    'the indenture and on the note itself; the title with both is what Regulation S-K asks for (17 CFR 229.202(b)(1)).',
    'Titles are copied from the last deal, and a digit of the old one stays behind in the form of note.',
    '',
    'Issuers have several series, so a title is held to another one of the same words only where a slip of one digit',
    'parts the two, in the rate or in the year, where it stands but once and never beside the other, and where neither a',
    'short name of its own (`the "2037 Notes"`) nor a word (`its existing`) says that another series is meant. The year of',
    'the only title is held to the day that the draft defines as its maturity as well.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
  examples: [
    {
      name: 'One series, and two that have names of their own',
      text: `
4.125% SENIOR NOTES DUE 2027

The Company issues its 4.125% Senior Notes due 2027 (the "Notes") under this Indenture.

The Company repays its 5.25% Senior Notes due 2019. Its existing 4.125% Senior Notes due 2017 stay outstanding.
`,
    },
    {
      name: 'The rate',
      text: `
4.215% SENIOR NOTES DUE 2027
^^^^^^ warning: the rate is 4.215% here but 4.125% elsewhere

The Company issues its 4.125% Senior Notes due 2027 (the "Notes") under this Indenture.
                       ^^^^^^ related: the other rate

Each Note shall bear the title "4.125% Senior Notes due 2027" on its face.
`,
      fixed: ['4.215% → 4.125%', ['its 4.125% → its 4.215%', '"4.125% → "4.215%']],
    },
    {
      name: 'The year',
      text: `
8% CONVERTIBLE DEBENTURES DUE JULY 18, 2013
                                       ^^^^ related 1: the other year

The 8% Convertible Debentures due July 18, 2013 (the "Debentures") are issued on July 18, 2008.

[Form of Debenture]

This is one of the 8% Convertible Debentures due July 18, 2018 of Alder Mills, Inc.
                                                          ^^^^ warning: the series is due in 2018 here but in 2013 elsewhere
`,
      fixed: ['2018 → 2013', ['JULY 18, 2013 → JULY 18, 2018', 'July 18, 2013 (the → July 18, 2018 (the']],
    },
    {
      name: 'The day of maturity',
      text: `
4.125% SENIOR NOTES DUE 2037
                        ^^^^ warning: the series is due in 2037 by its title but on May 15, 2027 by its maturity

The principal is payable on May 15, 2027 (the "Maturity Date").
                            ^^^^^^^^^^^^ related: the day of maturity
`,
      fixed: ['2037 → 2027', '2027 → 2037'],
    },
  ],
  *check(draft) {
    for (const conflict of seriesConflicts(draft)) yield ofTitle(conflict);
    const conflict = maturityConflict(draft);
    if (conflict) yield* ofMaturity(conflict);
  },
});

function* ofMaturity({ titles, matures }: MaturityConflict): Generator<PlacedFinding> {
  const [first] = titles;
  if (!first) return;
  const day = ({ year }: { readonly year: number }): string => dateText(year, matures.date.month, matures.date.day);
  yield {
    block: first.block,
    at: first.title.yearAt,
    message: `the series is due in ${first.title.year} by its title but on ${day(matures.date)} by its maturity`,
    related: [{ block: matures.block, at: matures.date.at, message: 'the day of maturity' }],
    fixes: (draft) => {
      const edits = titles.flatMap(({ block, title }) => yearEdits(draft, block, title, matures.date.year) ?? []);
      const moved = redated(draft, matures.block, matures.date, { year: first.title.year });
      return [
        { title: `Make it due ${matures.date.year}${inAllPlaces(titles.length)}`, edits, safe: false },
        ...(moved
          ? [
              {
                title: `Make the day of maturity ${day(first.title)}`,
                edits: moved.map((edit) => ({ ...edit, block: matures.block })),
                safe: false,
              },
            ]
          : []),
      ];
    },
  };
}

function ofTitle(conflict: SeriesConflict): PlacedFinding {
  const { differs, wrong, right } = conflict;
  const [other] = right;
  const [here, there] = [wrong.title, other?.title ?? wrong.title];
  const message =
    differs === 'rate'
      ? `the rate is ${rateText(here)} here but ${rateText(there)} elsewhere`
      : `the series is due in ${here.year} here but in ${there.year} elsewhere`;
  const placeOf = (title: SeriesTitle): PlacedFinding['at'] => (differs === 'rate' ? title.rate.at : title.yearAt);
  return {
    block: wrong.block,
    at: placeOf(here),
    message,
    related: other ? [{ block: other.block, at: placeOf(there), message: `the other ${differs}` }] : [],
    fixes: (draft) => repairs(draft, conflict),
  };
}

const rateText = ({ rate }: SeriesTitle): string => {
  const value = valueOf(rate);
  return value ? amountText(value.value, value.unit, value.sense) : '';
};

/** What the other places say here, and what this one says there. */
function repairs(draft: Draft, { differs, wrong, right }: SeriesConflict): readonly PlacedFix[] {
  const [other] = right;
  if (!other) return [];
  const like = (block: ReadBlock, title: SeriesTitle, said: SeriesTitle): PlacedFix['edits'] | undefined =>
    differs === 'rate' ? rateEdits(draft, block, title, said) : yearEdits(draft, block, title, said.year);
  const shown = (title: SeriesTitle): string => (differs === 'rate' ? rateText(title) : String(title.year));
  const here = like(wrong.block, wrong.title, other.title);
  const there = right.map(({ block, title }) => like(block, title, wrong.title));
  const fixes: PlacedFix[] = here
    ? [{ title: `Make it ${shown(other.title)}${whichStands(right.length)}`, edits: here, safe: false }]
    : [];
  if (there.every((edits) => edits !== undefined)) {
    const title = `Make it ${shown(wrong.title)}${inOtherPlaces(right.length)}`;
    fixes.push({ title, edits: there.flat(), safe: false });
  }
  return fixes;
}

function rateEdits(
  draft: Draft,
  block: ReadBlock,
  { rate }: SeriesTitle,
  said: SeriesTitle,
): PlacedFix['edits'] | undefined {
  const value = valueOf(said.rate)?.value;
  return (
    value &&
    restatedAmount(draft, block, rate, ({ unit }) =>
      workedOut(value, { unit, decimals: said.rate.statements[0]?.decimals ?? 0 }),
    )?.map((edit) => ({ ...edit, block }))
  );
}

const yearEdits = (
  draft: Draft,
  block: ReadBlock,
  { date, yearAt }: SeriesTitle,
  year: number,
): PlacedFix['edits'] | undefined =>
  date
    ? redated(draft, block, date, { year })?.map((edit) => ({ ...edit, block }))
    : [{ block, at: yearAt, text: String(year) }];
