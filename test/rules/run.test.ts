import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { diagnose, readDraft } from '../../server/src/analysis/index.ts';

const text = `
The holder of Six Hundred (650) shares may vote on November 31, 2003.

It sold 5,000 shares at $10.50 per share, for an aggregate purchase price of $55,000.
`;

/** The rules that report something, and those that threw. */
function run(draft: ReturnType<typeof readDraft>): {
  readonly found: readonly string[];
  readonly threw: readonly string[];
} {
  const threw: string[] = [];
  const found = diagnose(draft, {
    crashed: (rule, error) => {
      assert.match(String(error), /cannot be read/);
      threw.push(rule);
    },
  });
  return { found: found.map(({ rule }) => rule.id), threw };
}

const failing: PropertyDescriptor = {
  get() {
    throw new Error('cannot be read');
  },
};

describe('a rule that throws', () => {
  it('is none of these', () => {
    assert.deepEqual(run(readDraft(text, 'plain')), {
      found: ['amount-mismatch', 'date-impossible', 'total-mismatch'],
      threw: [],
    });
  });

  it('is told of, once for each block, and the others still report what they find', () => {
    const draft = readDraft(text, 'plain');
    const facts = draft.blocks.flatMap((block) => block.facts);
    for (const fact of facts) if (fact.kind === 'date') Object.defineProperty(fact, 'day', failing);
    const { found, threw } = run(draft);
    assert.deepEqual(found, ['amount-mismatch', 'total-mismatch']);
    assert.ok(threw.includes('date-impossible'));
  });

  it('is told of where it reads the draft as a whole', () => {
    const draft = readDraft(text, 'plain');
    Object.defineProperty(draft.indexes, 'products', failing);
    assert.deepEqual(run(draft), { found: ['amount-mismatch', 'date-impossible'], threw: ['total-mismatch'] });
  });
});
