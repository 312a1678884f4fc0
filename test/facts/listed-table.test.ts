import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf } from '../harness/facts.ts';

/** The items of a list that is read as a table, `Alder: 500 $`; none where it is no such list. */
const items = (...lines: readonly string[]): readonly string[] =>
  factsOf(`${lines.join('\n')}\n`).flatMap(({ fact }) =>
    fact.kind === 'table' && fact.listed
      ? fact.rows.map(({ label, cells: [cell], claim, deducted }) => {
          const said = `${claim ? `[${claim}] ` : ''}${deducted ? '[less] ' : ''}${label}`;
          return `${said}: ${cell?.value?.toFraction() ?? '?'}${cell?.unit ? ` ${cell.unit.base}` : ''}`;
        })
      : [],
  );

describe('items that end in their amounts', () => {
  it('are rows of a table, below a line that ends in a colon or none', () => {
    const rows = ['Alder National Bank: 12500000 $', 'Birch Trust: 7500000', '[named] Total: 20000000 $'];
    const lines = ['Alder National Bank: $12,500,000;', 'Birch Trust: 7,500,000; and', 'Total: $20,000,000.'];
    assert.deepEqual(items(...lines), rows);
    assert.deepEqual(items('The price is made up as follows:', ...lines), rows);
    assert.deepEqual(items('The price is made up as follows.', ...lines), []);
    assert.deepEqual(items('The price is', 'made up as follows:', ...lines), []);
  });

  it('part their amounts by a colon, a dash between blanks or a dollar sign', () => {
    assert.deepEqual(items('Alder - $500', 'Birch – 600', 'Cedar — 700', 'Dogwood $800'), [
      'Alder: 500 $',
      'Birch: 600',
      'Cedar: 700',
      'Dogwood: 800 $',
    ]);
    assert.deepEqual(items('Alder-Birch 500', 'Cedar-Birch 600'), []);
    assert.deepEqual(items('Alder -500', 'Birch -600'), []);
    assert.deepEqual(items('Alder: 500', 'Birch: see note'), []);
  });

  it('may have a bullet, a unit, a bracket and a note', () => {
    assert.deepEqual(items('- Alder: $500', '* Birch: (600)', '• Cedar: 10%', '– Dogwood: 800 shares (1)'), [
      'Alder: 500 $',
      'Birch: -600',
      'Cedar: 10 percent',
      'Dogwood: 800',
    ]);
  });

  it('may be taken off, or be a total by their names', () => {
    assert.deepEqual(items('Alder: 500', 'Less fees: 20', 'Net proceeds: 480'), [
      'Alder: 500',
      '[less] Less fees: 20',
      '[weak] Net proceeds: 480',
    ]);
    assert.deepEqual(items('Total due: 500 or'), ['[named] Total due: 500']);
  });

  it('have names, and are no sentences', () => {
    assert.deepEqual(items('12: 500', '13: 600'), []);
    assert.deepEqual(items('Alder Bank pays. Birch: 500', 'Cedar: 600'), []);
    assert.deepEqual(items('1. Alder Bank: 500', '2. Cedar: 600'), ['1. Alder Bank: 500', '2. Cedar: 600']);
    assert.deepEqual(items('Alder: 500', 'which is what it pays.'), []);
  });

  it('that stand alone have short names and nothing above them', () => {
    assert.deepEqual(items('Alder: $500'), ['Alder: 500 $']);
    assert.deepEqual(items('The price is:', 'Alder: $500'), []);
    assert.deepEqual(items(`Alder and ${'its good friends, '.repeat(3)}too: $500`), []);
    const long = `Alder and ${'its good friends, '.repeat(4)}too: 500`;
    assert.equal(items(long, 'Birch: 600').length, 2);
    assert.equal(items(long.replace('too', 'too, for all of the time'), 'Birch: 600').length, 0);
  });
});
