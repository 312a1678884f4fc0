import { blockIndexAt, type Draft, type ReadBlock } from '../model/draft.ts';
import { keptWith } from '../model/kept.ts';
import type { Finding } from '../rules/run.ts';
import { hashText } from '../text/hash.ts';
import { readSentences, sentenceAt, type Sentence } from '../text/sentences.ts';
import { withoutDisabled } from './silence/comment.ts';

export { commentPlace, disablingComment } from './silence/comment.ts';

/**
 * What identifies a silenced finding without holding a word of the draft: the rule, a hash of the sentence the finding
 * stands in (white space made single), and which of that rule's findings in that sentence it is, from 0. It survives
 * edits elsewhere and lapses when the sentence changes.
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
    if (!block) return { rule: finding.rule.id, sentence: hashText(''), which: 0 };
    const sentence = sentenceAt(sentencesOf(draft.text, block, start), finding.at.start - start);
    const count = counts.get(sentence) ?? new Map<string, number>();
    counts.set(sentence, count);
    const which = count.get(finding.rule.id) ?? 0;
    count.set(finding.rule.id, which + 1);
    return { rule: finding.rule.id, sentence: hashOf(sentence), which };
  });
}

/**
 * The findings that no silence covers, neither one in force for the draft nor a comment in it; all of the draft's are
 * given.
 */
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

/** A block's sentences never change, so they are read once in its life, and only where a finding stands. */
const sentences = new WeakMap<ReadBlock, readonly Sentence[]>();

function sentencesOf(text: string, block: ReadBlock, start: number): readonly Sentence[] {
  const known = sentences.get(block);
  if (known) return known;
  const read = readSentences(text.slice(start, start + block.length), block.readable);
  sentences.set(block, read);
  return read;
}

const hashOf = keptWith(({ text }: Sentence) => hashText(text));
