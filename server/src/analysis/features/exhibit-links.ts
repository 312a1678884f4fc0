import type { Draft } from '../model/draft.ts';
import { pointersIn, type Pointer } from '../model/pointer/pointers.ts';
import { targetOf } from '../model/pointer/target.ts';
import { lift, type Span } from '../text/span.ts';

/** A mention of an exhibit that is a document of its own. */
export interface ExhibitMention {
  readonly at: Span;
  /** Its number in the exhibit table of Item 601 of Regulation S-K, lower case: `4.1`, `10.12a`. */
  readonly number: string;
}

/** The exhibits that a draft mentions by number, without those that it holds itself and those of other filings. */
export function exhibitMentions(draft: Draft): readonly ExhibitMention[] {
  const found: ExhibitMention[] = [];
  // An editor asks after each key, and few of a draft's thousands of blocks mention an exhibit: nothing is made for
  // the others.
  for (let index = 0; index < draft.blocks.length; index++) {
    for (const pointer of pointersIn(draft, index)) {
      if (!isNumberedExhibit(pointer) || targetOf(draft, index, pointer)) continue;
      found.push({ at: lift(pointer.at, draft.starts[index] ?? 0), number: pointer.number.toLowerCase() });
    }
  }
  return found;
}

const isNumberedExhibit = ({ division, number, owner }: Pointer): boolean =>
  division === 'exhibit' && owner.kind === 'here' && /^\d+\.\d/.test(number);

const named = /(?:^|[^a-z])d?ex(?:hibit)?[-_. ]{0,2}(\d{1,3})[-_.](\d{1,3}[a-z]?)(?![a-z\d])/i;

/**
 * The number of the exhibit that a file's name says it is, `4.1` for `ex4-1.txt`; undefined where it says none for
 * certain.
 */
export function exhibitOf(fileName: string): string | undefined {
  const found = named.exec(fileName);
  return found ? `${Number(found[1])}.${(found[2] ?? '').toLowerCase()}` : undefined;
}
