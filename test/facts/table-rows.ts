import type { Syntax, Table } from '../../server/src/analysis/index.ts';
import { factsOfKind } from '../harness/facts.ts';

/** The tables of a text. */
export const tables = (text: string, syntax: Syntax = 'plain'): readonly Table[] => factsOfKind('table', text, syntax);

/**
 * The rows of a text as one line each: `Alder Bank: 12.5 | 7`, with the claim of a total before it and the rule above.
 */
export const rows = (text: string, syntax: Syntax = 'plain'): readonly string[] =>
  tables(text, syntax).flatMap((table) =>
    table.rows.map(({ label, cells, claim, above }) => {
      const values = cells.map(({ value, unit }) => {
        const sign = unit?.kind === 'percent' ? '%' : unit ? ` ${unit.base}` : '';
        return `${value?.toFraction() ?? '?'}${sign}`;
      });
      const rule = above.rule === 'none' ? '' : above.rule === 'single' ? '-- ' : '== ';
      return `${rule}${claim === undefined ? '' : `[${claim}] `}${label}: ${values.join(' | ')}`;
    }),
  );
