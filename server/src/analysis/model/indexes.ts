import type { BlockKind } from '../blocks/block.ts';
import type {
  Anniversary,
  Area,
  Breakdown,
  AuthorizedPreferred,
  CalledSum,
  Capital,
  Designation,
  Reservation,
  Enumerator,
  Fact,
  Split,
  SplitRatio,
  CalendarDate,
  CellLines,
  DatedEvent,
  DatedLabel,
  Definition,
  Formation,
  Instrument,
  Name,
  Neighbours,
  ParValue,
  Party,
  Period,
  PersonName,
  Portion,
  Principal,
  Product,
  Ratio,
  Repayment,
  Sequence,
  SeriesTitle,
  Signature,
  Surname,
  Table,
  UnitPrice,
} from '../facts/fact.ts';
import { BlockOrder } from './block-order.ts';
import { lineKey, lineReach, longestLine } from './date/date-line-length.ts';
import { isDisordered } from './date/order.ts';
import type { ReadBlock } from './draft.ts';
import { GrowingIndex, type FactIndex } from './fact-index.ts';

/** What a draft says of the share capital. */
type StatedCapital = AuthorizedPreferred | Capital | Designation | Reservation | Split | SplitRatio;

/** What draft-wide rules read. Kept up to date from the blocks that left and came. */
export interface Indexes {
  /** Where each block stands. */
  readonly order: Pick<BlockOrder, 'indexOf'>;
  /** By the key that spellings of one name share. */
  readonly names: FactIndex<Name>;
  /** By title. */
  readonly instruments: FactIndex<Instrument>;
  /** By the words of the title without its rate and its year. */
  readonly seriesTitles: FactIndex<SeriesTitle>;
  /** By whether a row of them claims to be a total: `totals`, else `rows`. */
  readonly tables: FactIndex<Table>;
  /** Those that name a total, all under one key. */
  readonly cellLines: FactIndex<CellLines>;
  /** By the words of the name, in upper case. */
  readonly persons: FactIndex<PersonName>;
  /** By the name, in upper case. */
  readonly surnames: FactIndex<Surname>;
  /** By the words of the name, in upper case. */
  readonly parties: FactIndex<Party>;
  /** By the key of the conformed name and that of the printed one, a line end between. */
  readonly signatures: FactIndex<Signature>;
  /** The marks that begin a list, all under one key. */
  readonly lists: FactIndex<Enumerator>;
  /** All under one key. */
  readonly products: FactIndex<Product>;
  /** All under one key. */
  readonly portions: FactIndex<Portion>;
  /** By the key of the term. */
  readonly calledSums: FactIndex<CalledSum>;
  /** By where they stand, `head` or `promise`. */
  readonly principals: FactIndex<Principal>;
  /** All under one key. */
  readonly repayments: FactIndex<Repayment>;
  /** All under one key. */
  readonly unitPrices: FactIndex<UnitPrice>;
  /** All under one key. */
  readonly areas: FactIndex<Area>;
  /** All under one key. */
  readonly ratios: FactIndex<Ratio>;
  /** All under one key. */
  readonly breakdowns: FactIndex<Breakdown>;
  /** All under one key. */
  readonly neighbours: FactIndex<Neighbours>;
  /** By the class. */
  readonly pars: FactIndex<ParValue>;
  /** What is said of the share capital, all under one key. */
  readonly capital: FactIndex<StatedCapital>;
  /** By what they are: a special meeting, a resolution. */
  readonly events: FactIndex<DatedEvent>;
  /**
   * The dates of testimonia, signatures and notaries' certificates, by the kind of block, and those of short blocks.
   */
  readonly signing: FactIndex<CalendarDate>;
  /** By the year as written. */
  readonly years: FactIndex<CalendarDate>;
  /** Periods that end before they begin and dates that follow each other the wrong way round, by kind. */
  readonly disorders: FactIndex<Period | Sequence>;
  /** All under one key. */
  readonly anniversaries: FactIndex<Anniversary>;
  /** By the label in lower case. */
  readonly datedLabels: FactIndex<DatedLabel>;
  /** By what equals in all forms of a term. */
  readonly definitions: FactIndex<Definition>;
  /** By what equals in all forms of the short name. */
  readonly formations: FactIndex<Formation>;
}

const signatureKey = ({ conformed, printed }: Signature): string => `${conformed?.key ?? ''}\n${printed?.key ?? ''}`;

/** Takes a fact that an index lists under a key. */
type Visit = <F>(index: GrowingIndex<F>, key: string, fact: F) => void;

/** The indexes of one document, changed in place by its analyser. */
export class DocumentIndexes implements Indexes {
  readonly order = new BlockOrder();
  readonly names = new GrowingIndex<Name>();
  readonly instruments = new GrowingIndex<Instrument>();
  readonly seriesTitles = new GrowingIndex<SeriesTitle>();
  readonly tables = new GrowingIndex<Table>();
  readonly cellLines = new GrowingIndex<CellLines>();
  readonly persons = new GrowingIndex<PersonName>();
  readonly surnames = new GrowingIndex<Surname>();
  readonly parties = new GrowingIndex<Party>();
  readonly signatures = new GrowingIndex<Signature>();
  readonly lists = new GrowingIndex<Enumerator>();
  readonly products = new GrowingIndex<Product>();
  readonly portions = new GrowingIndex<Portion>();
  readonly calledSums = new GrowingIndex<CalledSum>();
  readonly principals = new GrowingIndex<Principal>();
  readonly repayments = new GrowingIndex<Repayment>();
  readonly unitPrices = new GrowingIndex<UnitPrice>();
  readonly areas = new GrowingIndex<Area>();
  readonly ratios = new GrowingIndex<Ratio>();
  readonly pars = new GrowingIndex<ParValue>();
  readonly breakdowns = new GrowingIndex<Breakdown>();
  readonly neighbours = new GrowingIndex<Neighbours>();
  readonly capital = new GrowingIndex<StatedCapital>();
  readonly events = new GrowingIndex<DatedEvent>();
  readonly signing = new GrowingIndex<CalendarDate>();
  readonly years = new GrowingIndex<CalendarDate>();
  readonly disorders = new GrowingIndex<Period | Sequence>();
  readonly anniversaries = new GrowingIndex<Anniversary>();
  readonly datedLabels = new GrowingIndex<DatedLabel>();
  readonly definitions = new GrowingIndex<Definition>();
  readonly formations = new GrowingIndex<Formation>();

  /** Follows an edit: those blocks left behind the first `kept` ones, and these came; `all` is what there is now. */
  follow(all: readonly ReadBlock[], kept: number, left: readonly ReadBlock[], came: readonly ReadBlock[]): void {
    this.order.follow(all, kept, left, came);
    for (const block of left) this.#visit(block, (index, key) => index.remove(key, block));
    for (const block of came) this.#visit(block, (index, key, fact) => index.add(key, block, fact));
  }

  #visit(block: ReadBlock, visit: Visit): void {
    for (const fact of block.facts) this.#visitFact(fact, block, visit);
  }

  /** Visits a fact with each index that lists it and its key there. */
  #visitFact(fact: Fact, block: ReadBlock, visit: Visit): void {
    switch (fact.kind) {
      case 'name':
        return visit(this.names, fact.key, fact);
      case 'instrument':
        return visit(this.instruments, fact.key, fact);
      case 'series-title':
        return visit(this.seriesTitles, fact.words, fact);
      case 'table':
        return visit(this.tables, tableKey(fact), fact);
      case 'cell-lines':
        if (fact.total) visit(this.cellLines, cellLinesKey, fact);
        return;
      case 'person':
        return visit(this.persons, fact.key, fact);
      case 'surname':
        return visit(this.surnames, fact.key, fact);
      case 'party':
        return visit(this.parties, fact.key, fact);
      case 'signature':
        return visit(this.signatures, signatureKey(fact), fact);
      case 'enumerator':
        if (fact.ordinal === 1) visit(this.lists, listKey, fact);
        return;
      case 'product':
        return visit(this.products, productKey, fact);
      case 'portion':
        return visit(this.portions, portionKey, fact);
      case 'called-sum':
        return visit(this.calledSums, fact.term, fact);
      case 'principal':
        return visit(this.principals, fact.stands, fact);
      case 'repayment':
        return visit(this.repayments, repaymentKey, fact);
      case 'unit-price':
        return visit(this.unitPrices, unitPriceKey, fact);
      case 'area':
        return visit(this.areas, areaKey, fact);
      case 'ratio':
        return visit(this.ratios, ratioKey, fact);
      case 'par':
        return visit(this.pars, fact.stock, fact);
      case 'breakdown':
        return visit(this.breakdowns, breakdownKey, fact);
      case 'neighbours':
        return visit(this.neighbours, neighboursKey, fact);
      case 'capital':
      case 'authorized-preferred':
      case 'designation':
      case 'reservation':
      case 'split':
      case 'split-ratio':
        return visit(this.capital, capitalKey, fact);
      case 'event':
        return visit(this.events, fact.what, fact);
      case 'date':
        if (signing.has(block.kind)) visit(this.signing, block.kind, fact);
        else if (fact.at.start <= lineReach && block.length <= longestLine) visit(this.signing, lineKey, fact);
        return visit(this.years, String(fact.year), fact);
      case 'period':
      case 'sequence':
        if (isDisordered(fact)) visit(this.disorders, fact.kind, fact);
        return;
      case 'anniversary':
        return visit(this.anniversaries, anniversaryKey, fact);
      case 'dated-label':
        return visit(this.datedLabels, fact.key, fact);
      case 'definition':
        return visit(this.definitions, fact.key, fact);
      case 'formation':
        return visit(this.formations, fact.key, fact);
    }
  }
}

export const cellLinesKey = 'cell-lines';
export const listKey = 'list';
export const productKey = 'product';
export const portionKey = 'portion';
export const repaymentKey = 'repayment';
export const unitPriceKey = 'unit-price';
export const areaKey = 'area';
export const ratioKey = 'ratio';
export const breakdownKey = 'breakdown';
export const neighboursKey = 'neighbours';
export const capitalKey = 'capital';
export const anniversaryKey = 'anniversary';

const tableKey = ({ rows }: Table): string => (rows.some(({ claim }) => claim !== undefined) ? 'totals' : 'rows');
const signing: ReadonlySet<BlockKind> = new Set(['testimonium', 'signature-block', 'notary-block']);
