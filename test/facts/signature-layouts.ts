import assert from 'node:assert/strict';
import { it } from 'mocha';
import type { Syntax } from '../../server/src/analysis/index.ts';
import { factsOfKind } from '../harness/facts.ts';

/** How signatures lie on a page, and each of them as one line (see `read`); a line may leave out its last parts. */
export interface Layout {
  readonly name: string;
  readonly text: string;
  readonly signatures: readonly string[];
  readonly syntax?: Syntax;
}

/** One test for each layout: its signatures are read, and no others. */
export function readLayouts(layouts: readonly Layout[]): void {
  for (const { name, text, signatures, syntax } of layouts) {
    it(name, () => {
      const found = read(text, syntax ?? 'plain');
      assert.deepEqual(
        found.map((line, i) => line.split(' | ').slice(0, signatures[i]?.split(' | ').length).join(' | ')),
        signatures,
      );
    });
  }
}

/** Each signature as one line: `/s/ Ann Lee | Ann B. Lee | President | HALE CORP.`, a dash for what is not there. */
const read = (text: string, syntax: Syntax): readonly string[] =>
  factsOfKind('signature', text, syntax).map(({ conformed, printed, title, company }) =>
    [conformed && `/s/ ${conformed.text}`, printed?.text, title?.text, company?.text]
      .map((part) => part ?? '-')
      .join(' | '),
  );
