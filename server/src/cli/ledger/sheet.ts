import type { FactStanding, Ledger, LedgerGroup, LedgerRow, LineStarts } from '../../analysis/index.ts';
import { ledgerGroups } from '../../analysis/index.ts';

/** A draft's ledger with the name it goes by and the means to say where in it something stands. */
export interface Sheet {
  /** As the user would name it. */
  readonly shown: string;
  readonly ledger: Ledger;
  readonly lines: LineStarts;
  /** The SHA-256 of the draft's bytes in hexadecimal digits: what was signed for is this version and no other. */
  readonly digest: string;
}

/** Writes a sheet in one form, with a line end at its end. */
export type WriteSheet = (sheet: Sheet) => string | Promise<string>;

/** What each standing is called; the same words everywhere. */
export const standingNames: Readonly<Record<FactStanding, string>> = {
  agrees: 'agrees',
  disagrees: 'disagrees',
  alone: 'stands alone',
};

/** The marks of a proofreader, each with its name beside it for those who cannot tell them apart. */
export const standingMarks: Readonly<Record<FactStanding, string>> = { disagrees: '✗', agrees: '✓', alone: '–' };

/** A group's name as the heading of its rows. */
export const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** How many facts there are in all, by standing. Totals are amounts held together, and are not counted again. */
export function totalCounts({ counts }: Ledger): Readonly<Record<FactStanding, number>> {
  const sum = (standing: FactStanding): number =>
    ledgerGroups.reduce((total, group) => total + (group === 'totals' ? 0 : counts[group][standing]), 0);
  return { agrees: sum('agrees'), disagrees: sum('disagrees'), alone: sum('alone') };
}

/** The rows of a group, every cross first. */
export const rowsOf = ({ rows }: Ledger, group: LedgerGroup): readonly LedgerRow[] =>
  rows.filter((row) => row.group === group);

/** The lines, from 1, on which a row's places begin, each line once. */
export const linesOf = ({ lines }: Sheet, { places }: LedgerRow): readonly number[] => [
  ...new Set(places.map(({ at }) => lines.placeOf(at.start).line + 1)),
];

/** `212 checked: 202 agree, 1 disagrees, 9 stand alone`. */
export function countsLine({ agrees, disagrees, alone }: Readonly<Record<FactStanding, number>>): string {
  const one = (count: number, single: string, several: string): string => `${count} ${count === 1 ? single : several}`;
  const parts = [
    one(agrees, 'agrees', 'agree'),
    one(disagrees, 'disagrees', 'disagree'),
    one(alone, 'stands alone', 'stand alone'),
  ];
  return `${agrees + disagrees + alone} checked: ${parts.join(', ')}`;
}
