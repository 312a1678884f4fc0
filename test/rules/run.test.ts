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

describe('a run of the rules', () => {
  const severities = { 'amount-mismatch': 'off', 'total-mismatch': 'off', 'date-impossible': 'information' } as const;

  it('passes over a rule that is off, be it one of blocks or of the draft, and takes the severity that was given', () => {
    const found = diagnose(readDraft(text, 'plain'), { severities });
    assert.deepEqual(
      found.map(({ rule, severity }) => `${rule.id} ${severity}`),
      ['date-impossible information'],
    );
  });

  it('takes no finding for graver than the rule was said to be, and a milder one for what it is', () => {
    const severity = (draft: string, given?: 'error' | 'information'): readonly string[] =>
      diagnose(readDraft(draft, 'plain'), given ? { severities: { 'name-variant': given } } : {}).map(
        (one) => one.severity,
      );
    const misspelt =
      'Alder Sales, Inc., a Texas corporation, sells.\n\nAlder Slaes, Inc., a Texas corporation, pays.\n';
    assert.deepEqual(
      [severity(misspelt), severity(misspelt, 'error'), severity(misspelt, 'information')],
      [['warning'], ['error'], ['information']],
    );
    // As the suffix of the rule's own example: `Corp.` three times and `CORPORATION` once.
    const lengthened =
      'This Guaranty is made by Alder Mills Corp., an Ohio corporation.\n\nAlder Mills Corp. shall pay.\n\nAlder Mills Corp. agrees.\n\nALDER MILLS CORPORATION, an Ohio corporation\n\nBy: /s/ Ann Alder\n';
    assert.deepEqual([severity(lengthened), severity(lengthened, 'error')], [['information'], ['information']]);
  });

  it('gives the findings in the order of the text, of those that begin together the shorter first', () => {
    const draft = 'He paid fourty (50) dollars on November 31, 2003 and Thirty (20) dollars then.\n';
    const found = diagnose(readDraft(draft, 'plain'));
    assert.deepEqual(
      found.map(({ at }) => [at.start, at.end]),
      found.map(({ at }) => [at.start, at.end]).toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d),
    );
    assert.ok(found.length >= 3);
  });

  it('finds each place of a draft that has many findings of the draft as a whole', () => {
    const sale = (count: number): string =>
      `Lot ${count}: it sold ${count},000 shares at $10.00 per share, for an aggregate purchase price of $${count}1,000.\n`;
    const lots = Array.from({ length: 90 }, (_, index) => sale(index + 1)).join('\n');
    const found = diagnose(readDraft(lots, 'plain')).filter(({ rule }) => rule.id === 'total-mismatch');
    assert.deepEqual(
      found.map(({ at }) => lots.slice(at.start, at.end)),
      Array.from({ length: 90 }, (_, index) => `$${index + 1}1,000`),
    );
  });
});
