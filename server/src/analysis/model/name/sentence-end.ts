import type { LocalSpan } from '../../text/span.ts';

/** Words that begin a sentence behind `Inc.` rather than go on with a name. */
const openers =
  /^(?:the|this|that|these|those|it|its|if|in|each|every|no|any|all|on|at|as|such|when|where|upon|unless|except|subject|notwithstanding|he|she|they|we|you|there|both|neither|nothing)$/i;

/** How far before a name the words of its sentence are looked for, in UTF-16 units. */
const reach = 200;

/**
 * Whether the point with which a name ends also ends a sentence of its block: one in a heading or a signature ends
 * none.
 */
export function endsSentence(block: string, { start, end }: LocalSpan): boolean {
  // A heading or a signature has no word in small letters before the name; the words of a sentence are most of them
  // small.
  const before = block.slice(Math.max(0, start - reach), start);
  if (!/(?:^|\s)[a-z]{2,}\s/.test(before)) return false;
  const behind = block.slice(end, end + reach);
  const next = /^["'\u2019\u201d)\]]*\s*(?:["'(\u2018\u201c]?([\p{L}\d]+)(?![\p{L}\d:]))?/u.exec(behind)?.[1];
  return next === undefined ? behind.trim() === '' : /^\p{Lu}/u.test(next) && openers.test(next);
}
