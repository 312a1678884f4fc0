import type { Instrument, Name, Table } from '../facts/fact.ts';
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
}

/** The indexes of one document, changed in place by its analyser. */
export class DocumentIndexes implements Indexes {
  readonly names = new GrowingIndex<Name>();
  readonly instruments = new GrowingIndex<Instrument>();
  readonly tables = new GrowingIndex<Table>();

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
      }
    }
  }
}

const tableKey = ({ rows }: Table): string => (rows.some(({ claim }) => claim !== undefined) ? 'totals' : 'rows');
