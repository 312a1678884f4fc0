import type { BlockKind } from '../blocks/block.ts';
import type { CalendarDate, Fact } from '../facts/fact.ts';
import { BlockOrder } from './block-order.ts';
import { lineKey, lineReach, longestLine } from './date/date-line-length.ts';
import { isDisordered } from './date/order.ts';
import type { ReadBlock } from './draft.ts';
import {
  GrowingBlockList,
  GrowingIndex,
  GrowingList,
  type BlockList,
  type FollowsFacts,
  type Shown,
} from './fact-index.ts';
import { proseAmounts } from './total/prose-amounts.ts';

/** Which facts are looked up, and by what: a line for each index. */
class FactIndexes {
  /** By the key that spellings of one name share. */
  readonly names = new GrowingIndex(['name'], ({ key }) => key);
  /** By title. */
  readonly instruments = new GrowingIndex(['instrument'], ({ key }) => key);
  /** By the words of the title without its rate and its year. */
  readonly seriesTitles = new GrowingIndex(['series-title'], ({ words }) => words);
  /** By what they number: `file`, `CUSIP`. */
  readonly identifiers = new GrowingIndex(['identifier'], ({ numbers }) => numbers);
  /** By whether a row of them claims to be a total: `totals`, else `rows`. */
  readonly tables = new GrowingIndex(['table'], ({ rows }) =>
    rows.some(({ claim }) => claim !== undefined) ? 'totals' : 'rows',
  );
  /** Those that name a total. */
  readonly cellLines = new GrowingList(['cell-lines'], ({ total }) => total);
  /** By the words of the name, in upper case. */
  readonly persons = new GrowingIndex(['person'], ({ key }) => key);
  /** By the name, in upper case. */
  readonly surnames = new GrowingIndex(['surname'], ({ key }) => key);
  /** By the words of the name, in upper case. */
  readonly parties = new GrowingIndex(['party'], ({ key }) => key);
  /** By the key of the conformed name and that of the printed one, a line end between. */
  readonly signatures = new GrowingIndex(
    ['signature'],
    ({ conformed, printed }) => `${conformed?.key ?? ''}\n${printed?.key ?? ''}`,
  );
  /** The marks that begin a list. */
  readonly lists = new GrowingList(['enumerator'], ({ ordinal }) => ordinal === 1);
  readonly products = new GrowingList(['product']);
  readonly portions = new GrowingList(['portion']);
  /** By the key of the term. */
  readonly calledSums = new GrowingIndex(['called-sum'], ({ term }) => term);
  /** By where they stand, `head` or `promise`. */
  readonly principals = new GrowingIndex(['principal'], ({ stands }) => stands);
  readonly repayments = new GrowingList(['repayment']);
  readonly unitPrices = new GrowingList(['unit-price']);
  /** The lines of pricing term sheets. */
  readonly offeringTerms = new GrowingList(['offering-term']);
  readonly areas = new GrowingList(['area']);
  readonly ratios = new GrowingList(['ratio']);
  readonly breakdowns = new GrowingList(['breakdown']);
  /** By the class. */
  readonly pars = new GrowingIndex(['par'], ({ stock }) => stock);
  /** What is said of the share capital. */
  readonly capital = new GrowingList([
    'capital',
    'authorized-preferred',
    'designation',
    'reservation',
    'split',
    'split-ratio',
  ]);
  /** By what they are: a special meeting, a resolution. */
  readonly events = new GrowingIndex(['event'], ({ what }) => what);
  /**
   * The dates of testimonia, signatures and notaries' certificates, by the kind of block, and those of short blocks.
   */
  readonly signing = new GrowingIndex(['date'], signingKey);
  /** By the year as written. */
  readonly years = new GrowingIndex(['date'], ({ year }) => String(year));
  /** Periods that end before they begin and dates that follow each other the wrong way round, by kind. */
  readonly disorders = new GrowingIndex(['period', 'sequence'], (fact) => (isDisordered(fact) ? fact.kind : undefined));
  readonly anniversaries = new GrowingList(['anniversary']);
  /** By the label in lower case. */
  readonly datedLabels = new GrowingIndex(['dated-label'], ({ key }) => key);
  /** By the term in lower case. */
  readonly termDates = new GrowingIndex(['term-date'], ({ key }) => key);
  /** By what equals in all forms of a term. */
  readonly definitions = new GrowingIndex(['definition'], ({ key }) => key);
  /** By what equals in all forms of the short name. */
  readonly formations = new GrowingIndex(['formation'], ({ key }) => key);
}

const signing: ReadonlySet<BlockKind> = new Set(['testimonium', 'signature-block', 'notary-block']);

/** Undefined for a date in running text, which nobody signs on. */
function signingKey({ at }: CalendarDate, { kind, length }: ReadBlock): string | undefined {
  if (signing.has(kind)) return kind;
  return at.start <= lineReach && length <= longestLine ? lineKey : undefined;
}

/** What draft-wide rules read. Kept up to date from the blocks that left and came. */
export type Indexes = { readonly [Name in keyof FactIndexes]: Shown<FactIndexes[Name]> } & {
  /** Where each block stands. */
  readonly order: Pick<BlockOrder, 'indexOf'>;
  /** The paragraphs of so many amounts that some may come from others. */
  readonly proseWithAmounts: BlockList;
};

/** The indexes of one document, changed in place by its analyser. */
export class DocumentIndexes {
  /** What the rules read: one object, whatever the document becomes. */
  readonly shown: Indexes;
  readonly #order = new BlockOrder();
  readonly #proseWithAmounts = new GrowingBlockList((block) => proseAmounts(block).length > 0);
  readonly #byKind = new Map<Fact['kind'], FollowsFacts[]>();

  constructor() {
    const indexes = new FactIndexes();
    for (const index of Object.values<FollowsFacts>({ ...indexes })) {
      for (const kind of index.kinds) this.#byKind.set(kind, [...(this.#byKind.get(kind) ?? []), index]);
    }
    this.shown = { ...indexes, order: this.#order, proseWithAmounts: this.#proseWithAmounts };
  }

  /** Follows an edit: those blocks left behind the first `kept` ones, and these came; `all` is what there is now. */
  follow(all: readonly ReadBlock[], kept: number, left: readonly ReadBlock[], came: readonly ReadBlock[]): void {
    this.#order.follow(all, kept, left, came);
    for (const block of left) {
      this.#visit(block, (index, fact) => index.remove(fact, block));
      this.#proseWithAmounts.remove(block);
    }
    for (const block of came) {
      this.#visit(block, (index, fact) => index.add(fact, block));
      this.#proseWithAmounts.add(block);
    }
  }

  #visit({ facts }: ReadBlock, visit: (index: FollowsFacts, fact: Fact) => void): void {
    for (const fact of facts) for (const index of this.#byKind.get(fact.kind) ?? none) visit(index, fact);
  }
}

const none: readonly FollowsFacts[] = [];
