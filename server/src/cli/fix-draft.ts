import type { Edit } from '../analysis/index.ts';
import type { CheckedDraft, Message } from './check-draft.ts';
import { byteAt, decode, encode, type Decoded } from './decode.ts';

/** A draft after its safe fixes: the bytes to write, what checking them came to, and how many fixes went in. */
export interface FixedDraft {
  readonly bytes: Buffer;
  readonly checked: CheckedDraft;
  readonly fixed: number;
}

/** A fix may uncover another one; ten rounds, as ESLint has it, end any that chase each other. */
const rounds = 10;

/**
 * Applies the safe fixes (spelling only) until none is left. The new words are put into the bytes themselves: encoding,
 * byte order mark, line ends and everything else stay as they are, byte for byte.
 */
export function fixDraft(bytes: Buffer, check: (text: string) => CheckedDraft): FixedDraft {
  let decoded = decode(bytes);
  let checked = check(decoded.text);
  let fixed = 0;
  for (let round = 0; round < rounds; round++) {
    const chosen = compatibleFixes(checked.messages);
    const spliced = chosen.length > 0 ? splice(bytes, decoded, chosen) : undefined;
    if (!spliced) break;
    bytes = spliced;
    fixed += chosen.length;
    decoded = decode(bytes);
    checked = check(decoded.text);
  }
  return { bytes, checked, fixed };
}

/** The first safe fix of each finding, as long as it does not run into the one before it. */
function compatibleFixes(messages: readonly Message[]): readonly Edit[] {
  const chosen: Edit[] = [];
  let end = -1;
  for (const { fixes } of messages) {
    const safe = fixes.find((fix) => fix.safe)?.merged();
    if (!safe || safe.at.start <= end) continue;
    chosen.push(safe);
    end = safe.at.end;
  }
  return chosen;
}

/** The bytes with the edits put in; undefined when the encoding cannot say one of them. */
function splice(bytes: Buffer, decoded: Decoded, edits: readonly Edit[]): Buffer | undefined {
  const parts: Buffer[] = [];
  let done = 0;
  for (const { at, text } of edits) {
    const inserted = encode(text, decoded.encoding);
    if (!inserted) return undefined;
    parts.push(bytes.subarray(done, byteAt(decoded, at.start)), inserted);
    done = byteAt(decoded, at.end);
  }
  return Buffer.concat([...parts, bytes.subarray(done)]);
}
