import type { CalendarDay } from '../../facts/fact.ts';
import { changedBlocks } from '../changed-blocks.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { phrasesIn, type DatePhrase } from './date-phrases.ts';

/** What stands around more dates is the wording of a list. */
const most = 200;

const dayKey = ({ year, month, day }: CalendarDay): string => `${String(year)}-${String(month)}-${String(day)}`;

/** The words around the dates of a document and how often it states each day, kept up to date block by block. */
export class PhraseIndex {
  readonly #byKey = new Map<string, Map<ReadBlock, DatePhrase[]>>();
  readonly #byBlock = new WeakMap<ReadBlock, readonly DatePhrase[]>();
  readonly #times = new Map<string, number>();
  readonly #parted = new Set<string>();
  #blocks: readonly ReadBlock[] = [];

  /** The keys of the phrases that stand around two days and no more. */
  get parted(): ReadonlySet<string> {
    return this.#parted;
  }

  /** Where a phrase stands, by block. */
  placesOf(key: string): ReadonlyMap<ReadBlock, readonly DatePhrase[]> {
    return this.#byKey.get(key) ?? new Map<ReadBlock, readonly DatePhrase[]>();
  }

  /** How often the document states a day, in whatever words. */
  timesOf(day: CalendarDay): number {
    return this.#times.get(dayKey(day)) ?? 0;
  }

  /** Takes out what the blocks that left held, and adds what those that came hold. */
  follow(draft: Draft): void {
    if (this.#blocks === draft.blocks) return;
    const { left, from, to } = changedBlocks(this.#blocks, draft.blocks);
    this.#blocks = draft.blocks;
    const touched = new Set<string>();
    for (const block of left) this.#forget(block, touched);
    for (let index = from; index < to; index++) this.#read(draft, index, touched);
    for (const key of touched) {
      if (partsTwoDays(this.placesOf(key))) this.#parted.add(key);
      else this.#parted.delete(key);
    }
  }

  #read(draft: Draft, index: number, touched: Set<string>): void {
    const block = draft.blocks[index];
    if (!block) return;
    this.#count(block, 1);
    const phrases = phrasesIn(draft, index);
    if (phrases.length === 0) return;
    this.#byBlock.set(block, phrases);
    for (const phrase of phrases) {
      const { key } = phrase;
      const places = this.#byKey.get(key) ?? new Map<ReadBlock, DatePhrase[]>();
      this.#byKey.set(key, places);
      const here = places.get(block);
      if (here) here.push(phrase);
      else places.set(block, [phrase]);
      touched.add(key);
    }
  }

  #forget(block: ReadBlock, touched: Set<string>): void {
    this.#count(block, -1);
    for (const { key } of this.#byBlock.get(block) ?? []) {
      const places = this.#byKey.get(key);
      places?.delete(block);
      if (places?.size === 0) this.#byKey.delete(key);
      touched.add(key);
    }
  }

  #count({ facts }: ReadBlock, by: 1 | -1): void {
    for (const fact of facts) {
      if (fact.kind !== 'date') continue;
      const key = dayKey(fact);
      this.#times.set(key, (this.#times.get(key) ?? 0) + by);
    }
  }
}

function partsTwoDays(places: ReadonlyMap<ReadBlock, readonly DatePhrase[]>): boolean {
  if (places.size < 2 || places.size > most) return false;
  const days = new Set<string>();
  for (const phrases of places.values()) {
    for (const { date } of phrases) if (days.add(dayKey(date)).size > 2) return false;
  }
  return days.size === 2;
}
