import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { blockIndexAt, type Draft, type ReadBlock } from '../model/draft.ts';
import type { Finding } from '../rules/run.ts';
import { readSentences, sentenceAt, type Sentence } from '../text/sentences.ts';

/**
 * What identifies a silenced finding without holding a word of the draft: the rule, a hash of the sentence the finding
 * stands in (white space made single), and which of that rule's findings in that sentence it is, from 0. It survives edits
 * elsewhere and lapses when the sentence changes.
 */
export interface SilenceKey {
  readonly rule: string;
  readonly sentence: string;
  readonly which: number;
}

/** A silence in force for a draft: one finding, or, without a sentence, all that a rule finds in the draft. */
export interface Silence {
  readonly rule: string;
  readonly sentence?: string | undefined;
  readonly which?: number | undefined;
}

/** The keys of the findings, in the same order. Findings are counted among those given, so give all of the draft. */
export function silenceKeys(draft: Draft, findings: readonly Finding[]): readonly SilenceKey[] {
  const counts = new Map<Sentence, Map<string, number>>();
  return findings.map((finding) => {
    const index = blockIndexAt(draft, finding.at.start);
    const block = draft.blocks[index];
    const start = draft.starts[index] ?? 0;
    if (!block) return { rule: finding.rule.id, sentence: hash(''), which: 0 };
    const sentence = sentenceAt(sentencesOf(draft.text, block, start), finding.at.start - start);
    const count = counts.get(sentence) ?? new Map<string, number>();
    counts.set(sentence, count);
    const which = count.get(finding.rule.id) ?? 0;
    count.set(finding.rule.id, which + 1);
    return { rule: finding.rule.id, sentence: hashOf(sentence), which };
  });
}

/** The findings that no silence covers, neither one in force for the draft nor a comment in it; all of the draft's are given. */
export function unsilenced(
  draft: Draft,
  findings: readonly Finding[],
  silences: readonly Silence[],
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const kept = silences.length === 0 ? findings : withoutSilenced(draft, findings, silences);
  return draft.syntax === 'markdown' ? withoutDisabled(draft, kept) : kept;
}

function withoutSilenced(draft: Draft, findings: readonly Finding[], silences: readonly Silence[]): readonly Finding[] {
  const rules = new Set(silences.filter(({ sentence }) => sentence === undefined).map(({ rule }) => rule));
  const keys = new Set(silences.filter(({ sentence }) => sentence !== undefined).map(keyText));
  const named = new Set(silences.map(({ rule }) => rule));
  const concerned = findings.filter((finding) => named.has(finding.rule.id));
  if (concerned.length === 0) return findings;
  const silent = new Set<Finding>();
  const hashed = keys.size === 0 ? [] : silenceKeys(draft, concerned);
  for (const [index, finding] of concerned.entries()) {
    const key = hashed[index];
    if (rules.has(finding.rule.id) || (key && keys.has(keyText(key)))) silent.add(finding);
  }
  return findings.filter((finding) => !silent.has(finding));
}

const keyText = ({ rule, sentence, which }: Silence): string => `${rule} ${sentence ?? ''} ${which ?? 0}`;

/** The comment that silences rules in the Markdown block after it, and the place of its own line. */
const DISABLE = 'engross-disable-next';

/** What a comment says that silences a rule in the block it stands before. */
export const disablingComment = (rule: string): string => `<!-- ${DISABLE} ${rule} -->`;

/**
 * Where such a comment has to stand to silence what is found at an offset: the offset of the line on which the block starts.
 */
export function commentPlace(draft: Draft, offset: number): number {
  const index = blockIndexAt(draft, offset);
  const start = draft.starts[index] ?? 0;
  const text = draft.text.slice(start, start + (draft.blocks[index]?.length ?? 0));
  const blank = text.length - text.trimStart().length;
  return start + text.lastIndexOf('\n', blank) + 1;
}

function withoutDisabled(draft: Draft, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0) return findings;
  const disabled = new Map<ReadBlock, Set<string>>();
  for (let at = draft.text.indexOf(DISABLE); at >= 0; at = draft.text.indexOf(DISABLE, at + 1)) {
    const comment = commentAt(draft.text, at);
    if (!comment) continue;
    const block = draft.blocks[blockIndexAt(draft, comment.next)];
    if (!block || comment.next >= draft.text.length) continue;
    const rules = disabled.get(block) ?? new Set<string>();
    for (const rule of comment.rules) rules.add(rule);
    disabled.set(block, rules);
  }
  if (disabled.size === 0) return findings;
  return findings.filter((finding) => {
    const block = draft.blocks[blockIndexAt(draft, finding.at.start)];
    return !block || !disabled.get(block)?.has(finding.rule.id);
  });
}

/**
 * Reads the line around an offset as a disabling comment. `next` is the offset of the first text after it that is no such
 * comment itself, so that several may stand over one block.
 */
function commentAt(text: string, at: number): { readonly rules: readonly string[]; readonly next: number } | undefined {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = lineEnd(text, at);
  const rules = rulesIn(text.slice(start, end));
  if (!rules) return undefined;
  let next = end;
  while (next < text.length) {
    const stop = lineEnd(text, next + 1);
    const line = text.slice(next + 1, stop);
    if (line.trim() !== '' && !rulesIn(line))
      return { rules, next: next + 1 + (line.length - line.trimStart().length) };
    next = stop;
  }
  return { rules, next };
}

const lineEnd = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
};

/** The rules that a line names, if it is nothing but a disabling comment; it may be indented as Markdown lets one be. */
function rulesIn(line: string): readonly string[] | undefined {
  const trimmed = line.trim();
  if (line.length - line.trimStart().length > 3 || !trimmed.startsWith('<!--') || !trimmed.endsWith('-->'))
    return undefined;
  const [first, ...rules] = trimmed
    .slice(4, -3)
    .trim()
    .split(/[\s,]+/);
  return first === DISABLE && rules.length > 0 ? rules : undefined;
}

/** A block's sentences never change, so they are read once in its life, and only where a finding stands. */
const sentences = new WeakMap<ReadBlock, readonly Sentence[]>();
const hashes = new WeakMap<Sentence, string>();

function sentencesOf(text: string, block: ReadBlock, start: number): readonly Sentence[] {
  const known = sentences.get(block);
  if (known) return known;
  const read = readSentences(text.slice(start, start + block.length), block.readable);
  sentences.set(block, read);
  return read;
}

function hashOf(sentence: Sentence): string {
  const known = hashes.get(sentence);
  if (known !== undefined) return known;
  const made = hash(sentence.text);
  hashes.set(sentence, made);
  return made;
}

/** 64 bits of SHA-256: enough to tell the sentences of a draft apart, too little to find a sentence that one cannot guess. */
const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
