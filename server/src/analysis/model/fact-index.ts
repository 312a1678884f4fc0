import type { Fact } from '../facts/fact.ts';
import type { ReadBlock } from './draft.ts';

/** The facts of one kind, or of several. */
type FactOf<Kind extends Fact['kind']> = Extract<Fact, { readonly kind: Kind }>;

/** Where facts stand: the blocks that state them, each with its facts in order. */
export type Places<F> = ReadonlyMap<ReadBlock, readonly F[]>;

/** The facts of one kind in a draft that are looked at one and all. */
export interface FactList<F> {
  readonly places: Places<F>;
  /** Grows whenever a fact came or went: equal revisions have equal facts at equal blocks. */
  readonly revision: number;
}

/** The facts of one kind in a draft, by the key that equal ones share. */
export interface FactIndex<F> {
  readonly byKey: ReadonlyMap<string, Places<F>>;
  /** As that of a list. */
  readonly revision: number;
}

/** The blocks of a draft that state what is looked for, one and all. */
export interface BlockList {
  readonly blocks: ReadonlySet<ReadBlock>;
  /** Grows whenever one came or left: equal revisions have equal blocks. */
  readonly revision: number;
}

/** What is changed in place as the facts of a block come and leave. */
export interface FollowsFacts {
  readonly kinds: ReadonlySet<Fact['kind']>;
  /** Takes up a fact of a block that came; one of another kind is passed over. */
  readonly add: (fact: Fact, block: ReadBlock) => void;
  /** Forgets the fact of a block that left, and all that the block states beside it. */
  readonly remove: (fact: Fact, block: ReadBlock) => void;
}

/** Such a list, changed in place as blocks come and leave. */
export class GrowingList<Kind extends Fact['kind']> implements FactList<FactOf<Kind>>, FollowsFacts {
  readonly places = new Map<ReadBlock, FactOf<Kind>[]>();
  revision = 0;
  readonly kinds: ReadonlySet<Fact['kind']>;
  readonly #isListed: (fact: FactOf<Kind>) => boolean;

  /** Lists the facts of those kinds, or only such of them. */
  constructor(kinds: readonly Kind[], isListed: (fact: FactOf<Kind>) => boolean = () => true) {
    this.kinds = new Set(kinds);
    this.#isListed = isListed;
  }

  add(fact: Fact, block: ReadBlock): void {
    if (!this.#isOfKind(fact) || !this.#isListed(fact)) return;
    this.revision++;
    append(this.places, block, fact);
  }

  remove(fact: Fact, block: ReadBlock): void {
    if (!this.#isOfKind(fact) || !this.#isListed(fact)) return;
    this.revision++;
    this.places.delete(block);
  }

  #isOfKind(fact: Fact): fact is FactOf<Kind> {
    return this.kinds.has(fact.kind);
  }
}

/** Such an index, changed in place as blocks come and leave. */
export class GrowingIndex<Kind extends Fact['kind']> implements FactIndex<FactOf<Kind>>, FollowsFacts {
  readonly byKey = new Map<string, Map<ReadBlock, FactOf<Kind>[]>>();
  revision = 0;
  readonly kinds: ReadonlySet<Fact['kind']>;
  readonly #keyOf: (fact: FactOf<Kind>, block: ReadBlock) => string | undefined;

  /** Lists the facts of those kinds by a key; those that are given none are left out. */
  constructor(kinds: readonly Kind[], keyOf: (fact: FactOf<Kind>, block: ReadBlock) => string | undefined) {
    this.kinds = new Set(kinds);
    this.#keyOf = keyOf;
  }

  add(fact: Fact, block: ReadBlock): void {
    if (!this.#isOfKind(fact)) return;
    const key = this.#keyOf(fact, block);
    if (key === undefined) return;
    this.revision++;
    const places = this.byKey.get(key) ?? new Map<ReadBlock, FactOf<Kind>[]>();
    this.byKey.set(key, places);
    append(places, block, fact);
  }

  remove(fact: Fact, block: ReadBlock): void {
    if (!this.#isOfKind(fact)) return;
    const key = this.#keyOf(fact, block);
    if (key === undefined) return;
    this.revision++;
    const places = this.byKey.get(key);
    places?.delete(block);
    if (places?.size === 0) this.byKey.delete(key);
  }

  #isOfKind(fact: Fact): fact is FactOf<Kind> {
    return this.kinds.has(fact.kind);
  }
}

/** Such a list of blocks, changed in place as they come and leave. */
export class GrowingBlockList implements BlockList {
  readonly blocks = new Set<ReadBlock>();
  revision = 0;
  readonly #isListed: (block: ReadBlock) => boolean;

  constructor(isListed: (block: ReadBlock) => boolean) {
    this.#isListed = isListed;
  }

  add(block: ReadBlock): void {
    if (!this.#isListed(block)) return;
    this.revision++;
    this.blocks.add(block);
  }

  remove(block: ReadBlock): void {
    if (this.blocks.delete(block)) this.revision++;
  }
}

function append<F>(places: Map<ReadBlock, F[]>, block: ReadBlock, fact: F): void {
  const here = places.get(block);
  if (here) here.push(fact);
  else places.set(block, [fact]);
}

/** What an index or a list shows to those who only read it. */
export type Shown<Grows> =
  Grows extends GrowingIndex<infer Kind>
    ? FactIndex<FactOf<Kind>>
    : Grows extends GrowingList<infer Kind>
      ? FactList<FactOf<Kind>>
      : never;
