import { mentionsOfTerm, type TermMention } from '../../model/defined-term/mentions.ts';
import { definitionFor, type PlacedDefinition } from '../../model/defined-term/terms.ts';
import { blockIndexAt, type Draft } from '../../model/draft.ts';
import type { Edit } from '../../text/edit.ts';
import { span, type Span } from '../../text/span.ts';
import { takesAn } from '../../words/article.ts';
import { isPlural, pluralOf, singularOf } from '../../words/plural.ts';
import { reset } from '../../words/recase.ts';
import { isCapitals } from '../../words/spell-case.ts';
import { termWordKey } from '../../words/term-key.ts';
import type { Refusal, Renameable, Renaming } from './renaming.ts';

/** What renaming a defined term begins with: the term as its definition has it. */
export function prepareTerm(draft: Draft, mention: TermMention): Renameable | Refusal {
  const placed = definitionOf(draft, mention);
  return placed ? { at: mention.at, placeholder: placed.definition.text } : undefinedTerm;
}

/**
 * Renaming a defined term: its definition and each of its uses follow, in the number and the capitals of each, with the
 * `a` or `an` before it. Uses of a term that another exhibit defines by the same word stay.
 */
export function renameTerm(draft: Draft, mention: TermMention, typed: string): Renaming | Refusal {
  const placed = definitionOf(draft, mention);
  if (!placed) return undefinedTerm;
  const wanted = typed.trim().replace(/\s+/g, ' ');
  if (!/\p{L}/u.test(wanted)) return { refusal: `${wanted} is not a term` };
  const key = wanted.split(' ').map(termWordKey).join(' ');
  if (key !== mention.key && draft.indexes.definitions.byKey.has(key))
    return { refusal: `${wanted} is a defined term already` };
  const edits = mentionsOfTerm(draft, mention.key)
    .map((at) => ({ key: mention.key, at, index: blockIndexAt(draft, at.start) }))
    .filter((use) => definitionOf(draft, use)?.at.start === placed.at.start)
    .flatMap((use) => replaced(draft, use.at, placed.definition.text, wanted));
  return { edits, offered: [], offer: '' };
}

const undefinedTerm: Refusal = { refusal: 'nothing in this draft defines it' };

const definitionOf = (draft: Draft, { key, at, index }: TermMention): PlacedDefinition | undefined =>
  definitionFor(draft, key, draft.text.slice(at.start, at.end), index);

/** The edit of one use; none where it says the new term already. */
function replaced(draft: Draft, { start, end }: Span, defined: string, wanted: string): readonly Edit[] {
  const old = draft.text.slice(start, end);
  const apostrophe = /['\u2019]$/.exec(old)?.[0] ?? '';
  const numbered = inNumberOf(old.slice(0, old.length - apostrophe.length), defined, wanted);
  // A term that its definition writes in capitals has them of its own.
  const cased = isCapitals(old) && isCapitals(defined) ? numbered : reset(numbered, old);
  const text = cased + apostrophe;
  if (text === old) return [];
  const article = articleBefore(draft, start, old, text);
  return article
    ? [{ at: span(article.start, end), text: article.text + draft.text.slice(article.end, start) + text }]
    : [{ at: span(start, end), text }];
}

/** The new term in the plural where a use of the old one stands in it and its definition does not, and the reverse. */
function inNumberOf(old: string, defined: string, wanted: string): string {
  const plural = isPlural(headOf(old));
  if (plural === isPlural(headOf(defined))) return wanted;
  const head = headOf(wanted);
  const at = wanted.indexOf(head);
  return wanted.slice(0, at) + (plural ? pluralOf(head) : singularOf(head)) + wanted.slice(at + head.length);
}

/** The word of a term that takes the plural: the last, or the one before `of`, as in `Events of Default`. */
function headOf(term: string): string {
  const words = term.split(/\s+/);
  const of = words.findIndex((word) => word.toLowerCase() === 'of');
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? term;
}

/** An `a` or `an` that fits before the old term and not before the new one, and what should stand in its place. */
function articleBefore(
  draft: Draft,
  start: number,
  old: string,
  text: string,
): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  if (takesAn(old) === takesAn(text)) return undefined;
  const lead = draft.text.slice(Math.max(0, start - 16), start);
  const found = /(?:(?<![\p{L}\p{N}])(an?|An)|[.;:]\s+(A))(\s+["'\u201c\u2018*_]*)$/u.exec(lead);
  const article = found?.[1] ?? found?.[2];
  const gap = found?.[3] ?? '';
  if (article === undefined || (article.length === 2) !== takesAn(old)) return undefined;
  const end = start - gap.length;
  return { start: end - article.length, end, text: takesAn(text) ? `${article}n` : article.slice(0, 1) };
}
