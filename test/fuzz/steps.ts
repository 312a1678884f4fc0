import fc from 'fast-check';
import { changeBetween, type Change } from '../../server/src/analysis/index.ts';
import { applied, hostileText, randomEdit, type RandomEdit } from '../model/edits.ts';
import { exampleTexts, passages, wholeDrafts } from './pieces.ts';

/** One edit, and what a client makes of it. */
export interface Step {
  readonly edit: RandomEdit;
  /**
   * Whether the client names more than what differs, as one that replaces a line for a word does; in UTF-16 units on
   * both sides.
   */
  readonly wider: number;
  /** Whether findings, ledger and outline are asked for after it; else the next edit comes before they are. */
  readonly asked: boolean;
  /** Where hovers and the like are asked for, in millionths of the length. */
  readonly caret: number;
}

const passage = fc.constantFrom(...passages);
const caret = fc.nat(1_000_000);

/** Single keys that make or break what is recognised. */
const key = fc.constantFrom(
  ...[
    'a',
    'y',
    's',
    'I',
    '0',
    '1',
    '5',
    '9',
    ' ',
    '\n',
    '.',
    ',',
    '-',
    '(',
    ')',
    '$',
    '%',
    '/',
    ':',
    ';',
    '"',
    "'",
    '&',
  ],
  ...['\t', '\r', '\u00a0', '\u00ad', '\ud83d', '\ude00', '#', '>', '*', '_', '|', '`', '<', '\\', '\u2028', '\u0085'],
);

const replacement = (text: fc.Arbitrary<string>, most: number): fc.Arbitrary<RandomEdit> =>
  fc.record({ kind: fc.constant('replace' as const), at: caret, length: fc.nat(most), text });

const edit: fc.Arbitrary<RandomEdit> = fc.oneof(
  { weight: 6, arbitrary: randomEdit },
  { weight: 6, arbitrary: replacement(key, 1) },
  { weight: 3, arbitrary: replacement(passage, 0) },
  { weight: 2, arbitrary: replacement(passage, 900) },
  { weight: 2, arbitrary: replacement(fc.constant(''), 300) },
);

export const step: fc.Arbitrary<Step> = fc.record({
  edit,
  wider: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(60)),
  asked: fc.oneof({ weight: 2, arbitrary: fc.constant(true) }, fc.constant(false)),
  caret,
});

/**
 * A draft to begin with: passages of real forms with hostile pieces between; where `whole`, more of them, and often a
 * whole sample.
 */
export const start = (whole: boolean): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(fc.oneof({ weight: 4, arbitrary: passage }, hostileText(3)), { maxLength: whole ? 12 : 5 })
        .map((parts) => parts.join('')),
    },
    { weight: 2, arbitrary: fc.constantFrom(...exampleTexts) },
    { weight: 1, arbitrary: hostileText(40) },
    ...(whole ? [{ weight: 2, arbitrary: fc.constantFrom(...wholeDrafts) }] : []),
  );

/** The text after a step, and the change as a client tells it; `before` is what an undo goes back to. */
export function stepped({ edit, wider }: Step, text: string, before: string): { text: string; change: Change } {
  const next = applied(edit, text, before);
  const { start, end, inserted } = changeBetween(text, next);
  const head = Math.min(wider, start);
  const tail = Math.min(wider, text.length - end);
  return { text: next, change: { start: start - head, end: end + tail, inserted: head + inserted + tail } };
}

/** The offset that a millionth stands for. */
export const offsetAt = (millionths: number, text: string): number =>
  Math.round((millionths / 1_000_000) * text.length);
