import { diagnose, readDraft, type Syntax } from '../../server/src/analysis/index.ts';

/** What the rule says of a text, each finding as `marked words: message`. */
export const said = (text: string, syntax: Syntax = 'plain'): readonly string[] =>
  diagnose(readDraft(text, syntax))
    .filter(({ rule }) => rule.id === 'signature-mismatch')
    .map(({ at, message }) => `${text.slice(at.start, at.end).replace(/\s+/g, ' ')}: ${message}`);

/** What it says where the two disagree: of the conformed signature. */
export const conformed = (signature: string, printed: string): string =>
  `${signature}: the conformed signature says ${signature} but the printed name says ${printed}`;

/** What it says of a name that is spelled otherwise elsewhere. */
export const elsewhere = (here: string, there: string): string =>
  `${here}: the name is ${here} here but ${there} elsewhere`;
