import type { LocalSpan } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Outline, PartKind } from '../outline.ts';
import { placedHeadings, type PlacedHeading } from './placed.ts';
import { firstWords } from './title.ts';

/** Puts the headings of a draft in order: each part holds what comes up to the next heading that closes it. */
export const buildOutline = (draft: Draft): Outline => new Builder(draft).build();

/** A part that is still open: whatever comes next may belong to it. */
interface OpenPart {
  kind: PartKind;
  label: string;
  name: string;
  detail: string | undefined;
  key: string | undefined;
  heading: LocalSpan;
  first: number;
  end: number;
  parent: OpenPart | undefined;
  parts: OpenPart[];
  readonly level: number;
  /** How deep the marks of Markdown set its heading; 0 without any. */
  readonly depth: number;
  /** Whether the titles that follow it, as on a cover, go on with its name no more. */
  named: boolean;
}

/** How far down the kinds stand: each holds those with higher numbers. Sections add the number of their numbers. */
const level = {
  exhibit: 0,
  root: 1,
  article: 2,
  title: 3,
  letters: 4,
  leaf: 4,
  section: 4,
  letter: 12,
  item: 13,
} as const;

/** Titles without numbers are shown up to this length. */
const shown = 100;

class Builder {
  readonly #draft: Draft;
  readonly #all: OpenPart[] = [];
  readonly #roots: OpenPart[] = [];
  #open: OpenPart[] = [];
  /** The part that a title right behind it still names. */
  #unnamed: OpenPart | undefined;
  #letters: number = level.letters;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  build(): Outline {
    for (const heading of placedHeadings(this.#draft)) this.#take(heading);
    this.#close(-1, this.#draft.blocks.length);
    const byKey = new Map<string, OpenPart[]>();
    for (const part of this.#all) {
      if (part.key === undefined) continue;
      const same = byKey.get(part.key);
      if (same) same.push(part);
      else byKey.set(part.key, [part]);
    }
    return { parts: this.#roots, all: this.#all, byKey };
  }

  #take(heading: PlacedHeading): void {
    switch (heading.kind) {
      case 'entry':
        return;
      case 'exhibit':
        return this.#push(heading, 'exhibit', level.exhibit, heading.name, undefined);
      case 'article':
        return this.#push(heading, 'article', level.article, heading.name, undefined);
      case 'section':
        return this.#push(heading, 'section', level.section + heading.parts, heading.name, undefined);
      case 'letter':
        return this.#takeLetter(heading);
      case 'title':
        return this.#takeTitle(heading);
      case 'contents':
        return this.#push(heading, 'contents', level.article, heading.name, '');
      case 'recital':
        return this.#takeRecital(heading);
      case 'resolution':
        return this.#push(heading, 'resolution', level.leaf, heading.name, '');
      case 'testimonium':
        return this.#push(heading, 'signatures', level.article, 'Signatures', heading.name);
      case 'signature':
        return this.#takeSignature(heading);
      case 'notary':
        if (this.#last?.kind === 'notary') return;
        return this.#push(heading, 'notary', level.article, 'Acknowledgment', heading.name);
    }
  }

  get #last(): OpenPart | undefined {
    return this.#open.at(-1);
  }

  /**
   * `(a) Rank.` stands below all numbers; `A.` stands over the sections of a letter or under those of an agreement; the
   * first tells for those after it.
   */
  #takeLetter(heading: PlacedHeading): void {
    if (heading.label.startsWith('(')) return this.#push(heading, 'section', level.item, heading.name, undefined);
    if (heading.label.startsWith('A')) {
      this.#letters = this.#open.some(({ kind }) => kind === 'section') ? level.letter : level.letters;
    }
    this.#push(heading, 'section', this.#letters, heading.name, undefined);
  }

  /**
   * A title right behind a number is its title; right behind another title it goes on with it; else it heads a part.
   */
  #takeTitle(heading: PlacedHeading): void {
    const above = this.#unnamed;
    if (above && heading.depth === 0 && above.depth === 0) {
      if (above.name === '') above.name = firstWords(heading.name, shown);
      else if (!above.named && goesOn(above.name, heading.name))
        above.name = firstWords(`${above.name} ${heading.name}`, shown);
      else above.named = true;
      if (above.named && above.detail === '' && above.kind === 'title') above.detail = heading.name;
      if (!heading.empty) this.#unnamed = undefined;
      return;
    }
    const inside = this.#open.some(({ kind }) => kind === 'article' || kind === 'section');
    const article = this.#open.some(({ kind }) => kind === 'article');
    const headed = this.#open.some(({ kind }) => kind === 'title');
    const at = heading.depth > 0 ? heading.depth - 1 : article ? 2 : inside || headed ? 1 : 0;
    this.#push(heading, 'title', level.root + Math.min(at, 2), heading.name, '');
  }

  #takeRecital(heading: PlacedHeading): void {
    const last = this.#last;
    if (last?.kind === 'recitals') return;
    this.#push(
      heading,
      'recitals',
      level.leaf,
      'Recitals',
      /^(?:WITNESSETH|RECITALS?|W I T)/i.test(heading.name) ? '' : heading.name,
    );
  }

  #takeSignature(heading: PlacedHeading): void {
    const under = this.#open.some(({ kind }) => kind === 'signatures');
    const { name, detail } = this.#signer(heading);
    this.#push(heading, 'signature', under ? level.leaf : level.article, name, detail);
  }

  /** Who signs: the company and the person, as the facts of the block name them; else what stands first in it. */
  #signer({ index, name }: PlacedHeading): { name: string; detail: string } {
    const facts = this.#draft.blocks[index]?.facts ?? [];
    const company = facts.find((fact) => fact.kind === 'name');
    const person = facts.find((fact) => fact.kind === 'person');
    const who = person?.kind === 'person' ? person.text : '';
    if (company?.kind === 'name') return { name: company.text, detail: who };
    return { name: who === '' ? (/\w/.test(name) ? firstWords(name, shown) : 'Signature') : who, detail: '' };
  }

  /** Without a detail, the words behind the heading are one. */
  #push(heading: PlacedHeading, kind: PartKind, depth: number, name: string, detail: string | undefined): void {
    this.#close(depth, heading.index);
    const parent = this.#last;
    const part: OpenPart = {
      kind,
      label: heading.label,
      name: firstWords(name, shown),
      detail,
      key: heading.key,
      heading: heading.at,
      first: heading.index,
      end: heading.index + 1,
      parent,
      parts: [],
      level: depth,
      depth: heading.depth,
      named: false,
    };
    (parent?.parts ?? this.#roots).push(part);
    this.#all.push(part);
    this.#open.push(part);
    this.#unnamed = heading.empty && takesTitle.has(heading.kind) ? part : undefined;
  }

  /** Ends the open parts from this level down at a block; leaves hold nothing but what stands in them. */
  #close(at: number, index: number): void {
    for (let part = this.#last; part && (part.level >= at || isLeaf(part)); part = this.#last) {
      part.end = index;
      this.#open.pop();
    }
    if (at <= level.root) this.#letters = level.letters;
  }
}

const takesTitle: ReadonlySet<string> = new Set(['exhibit', 'title', 'article', 'section', 'letter']);

const isLeaf = ({ kind }: OpenPart): boolean =>
  kind === 'recitals' || kind === 'resolution' || kind === 'signature' || kind === 'notary' || kind === 'contents';

/** Words that lean on what stands in the next line of a title. */
const leaning = /(?:^|\s)(?:of|to|and|or|for|the|a|an|in|on|by|with|&|-|–|—)$|,$/i;
const leaned = /^(?:of|to|and|or|for|with|under)\b/i;

const goesOn = (title: string, next: string): boolean => leaning.test(title) || leaned.test(next);
