import type { BlockKind } from '../blocks/block.ts';
import type {
  Breakdown,
  Capital,
  Designation,
  Reservation,
  Enumerator,
  Split,
  CalendarDate,
  DatedEvent,
  Definition,
  Instrument,
  Name,
  ParValue,
  Period,
  PersonName,
  Product,
  Ratio,
  Sequence,
  Signature,
  Table,
} from '../facts/fact.ts';
import { isDisordered } from './date-order.ts';
import type { ReadBlock } from './draft.ts';
import { GrowingIndex, type FactIndex } from './fact-index.ts';

/** What draft-wide rules read. Kept up to date from the blocks that left and came. */
export interface Indexes {
  /** By the key that spellings of one name share. */
  readonly names: FactIndex<Name>;
  /** By title. */
  readonly instruments: FactIndex<Instrument>;
  /** By whether a row of them claims to be a total: `totals`, else `rows`. */
  readonly tables: FactIndex<Table>;
  /** By the words of the name, in upper case. */
  readonly persons: FactIndex<PersonName>;
  /** By the key of the conformed name and that of the printed one, a line end between. */
  readonly signatures: FactIndex<Signature>;
  /** The marks that begin a list, all under one key. */
  readonly lists: FactIndex<Enumerator>;
  /** All under one key. */
  readonly products: FactIndex<Product>;
  /** All under one key. */
  readonly ratios: FactIndex<Ratio>;
  /** All under one key. */
  readonly breakdowns: FactIndex<Breakdown>;
  /** By the class. */
  readonly pars: FactIndex<ParValue>;
  /** Capital, designations, reservations and splits, all under one key. */
  readonly capital: FactIndex<Capital | Designation | Reservation | Split>;
  /** By what they are: a special meeting, a resolution. */
  readonly events: FactIndex<DatedEvent>;
  /** The dates of testimonia, signatures and notaries' certificates, by the kind of block. */
  readonly signing: FactIndex<CalendarDate>;
  /** By the year as written. */
  readonly years: FactIndex<CalendarDate>;
  /** Periods that end before they begin and dates that follow each other the wrong way round, by kind. */
  readonly disorders: FactIndex<Period | Sequence>;
  /** By what equals in all forms of a term. */
  readonly definitions: FactIndex<Definition>;
}

const signatureKey = ({ conformed, printed }: Signature): string => `${conformed?.key ?? ''}\n${printed?.key ?? ''}`;

/** The indexes of one document, changed in place by its analyser. */
export class DocumentIndexes implements Indexes {
  readonly names = new GrowingIndex<Name>();
  readonly instruments = new GrowingIndex<Instrument>();
  readonly tables = new GrowingIndex<Table>();
  readonly persons = new GrowingIndex<PersonName>();
  readonly signatures = new GrowingIndex<Signature>();
  readonly lists = new GrowingIndex<Enumerator>();
  readonly products = new GrowingIndex<Product>();
  readonly ratios = new GrowingIndex<Ratio>();
  readonly pars = new GrowingIndex<ParValue>();
  readonly breakdowns = new GrowingIndex<Breakdown>();
  readonly capital = new GrowingIndex<Capital | Designation | Reservation | Split>();
  readonly events = new GrowingIndex<DatedEvent>();
  readonly signing = new GrowingIndex<CalendarDate>();
  readonly years = new GrowingIndex<CalendarDate>();
  readonly disorders = new GrowingIndex<Period | Sequence>();
  readonly definitions = new GrowingIndex<Definition>();

  add(block: ReadBlock): void {
    for (const fact of block.facts) {
      switch (fact.kind) {
        case 'name':
          this.names.add(fact.key, block, fact);
          break;
        case 'instrument':
          this.instruments.add(fact.key, block, fact);
          break;
        case 'table':
          this.tables.add(tableKey(fact), block, fact);
          break;
        case 'person':
          this.persons.add(fact.key, block, fact);
          break;
        case 'signature':
          this.signatures.add(signatureKey(fact), block, fact);
          break;
        case 'enumerator':
          if (fact.ordinal === 1) this.lists.add(listKey, block, fact);
          break;
        case 'product':
          this.products.add(productKey, block, fact);
          break;
        case 'ratio':
          this.ratios.add(ratioKey, block, fact);
          break;
        case 'par':
          this.pars.add(fact.stock, block, fact);
          break;
        case 'breakdown':
          this.breakdowns.add(breakdownKey, block, fact);
          break;
        case 'capital':
        case 'designation':
        case 'reservation':
        case 'split':
          this.capital.add(capitalKey, block, fact);
          break;
        case 'event':
          this.events.add(fact.what, block, fact);
          break;
        case 'date':
          if (signing.has(block.kind)) this.signing.add(block.kind, block, fact);
          this.years.add(String(fact.year), block, fact);
          break;
        case 'period':
        case 'sequence':
          if (isDisordered(fact)) this.disorders.add(fact.kind, block, fact);
          break;
        case 'definition':
          this.definitions.add(fact.key, block, fact);
          break;
      }
    }
  }

  remove(block: ReadBlock): void {
    for (const fact of block.facts) {
      switch (fact.kind) {
        case 'name':
          this.names.remove(fact.key, block);
          break;
        case 'instrument':
          this.instruments.remove(fact.key, block);
          break;
        case 'table':
          this.tables.remove(tableKey(fact), block);
          break;
        case 'person':
          this.persons.remove(fact.key, block);
          break;
        case 'signature':
          this.signatures.remove(signatureKey(fact), block);
          break;
        case 'enumerator':
          if (fact.ordinal === 1) this.lists.remove(listKey, block);
          break;
        case 'product':
          this.products.remove(productKey, block);
          break;
        case 'ratio':
          this.ratios.remove(ratioKey, block);
          break;
        case 'par':
          this.pars.remove(fact.stock, block);
          break;
        case 'breakdown':
          this.breakdowns.remove(breakdownKey, block);
          break;
        case 'capital':
        case 'designation':
        case 'reservation':
        case 'split':
          this.capital.remove(capitalKey, block);
          break;
        case 'event':
          this.events.remove(fact.what, block);
          break;
        case 'date':
          if (signing.has(block.kind)) this.signing.remove(block.kind, block);
          this.years.remove(String(fact.year), block);
          break;
        case 'period':
        case 'sequence':
          if (isDisordered(fact)) this.disorders.remove(fact.kind, block);
          break;
        case 'definition':
          this.definitions.remove(fact.key, block);
          break;
      }
    }
  }
}

export const listKey = 'list';
export const productKey = 'product';
export const ratioKey = 'ratio';
export const breakdownKey = 'breakdown';
export const capitalKey = 'capital';

const tableKey = ({ rows }: Table): string => (rows.some(({ claim }) => claim !== undefined) ? 'totals' : 'rows');
const signing: ReadonlySet<BlockKind> = new Set(['testimonium', 'signature-block', 'notary-block']);
