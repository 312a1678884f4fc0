import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';

/** What is offered on the one finding of a line: `title => the line after it`. */
function offered(line: string): readonly string[] {
  const findings = diagnose(readDraft(`${line}\n`, 'plain'));
  assert.deepEqual(
    findings.map(({ rule }) => rule.id),
    ['amount-mismatch'],
    line,
  );
  return findings.flatMap(({ fixes }) => fixes().map(({ title, edits }) => `${title} => ${applyEdits(line, edits)}`));
}

describe('the repairs of an amount', () => {
  it('say how often the draft states the value elsewhere, and the oftener stated comes first', () => {
    assert.deepEqual(offered('He pays sixty (50), then sixty (60), sixty (60) and fifty (50).'), [
      'Make the figures say 60 (60 stands 2 more times) => He pays sixty (60), then sixty (60), sixty (60) and fifty (50).',
      'Make the words say 50 (50 stands once more) => He pays fifty (50), then sixty (60), sixty (60) and fifty (50).',
    ]);
    assert.deepEqual(offered('He pays sixty (50), then fifty (50).'), [
      'Make the words say 50 (50 stands once more) => He pays fifty (50), then fifty (50).',
      'Make the figures say 60 => He pays sixty (60), then fifty (50).',
    ]);
  });

  it('come first with which the arithmetic beside the amount comes out, whatever stands oftener', () => {
    const first = (line: string): string | undefined => offered(line)[0]?.replace(/ => .*/, '');
    assert.equal(
      first(
        'He owes Three Million Dollars ($3,500,000), payable as follows: (a) $1,000,000 now; (b) $1,500,000 in May; and (c) $500,000 in June; not $3,500,000.',
      ),
      'Make the figures say $3,000,000 (adds up: 3 parts = $3,000,000)',
    );
    assert.equal(
      first('It pays $900,000, consisting of (i) four hundred thousand dollars ($450,000) and (ii) $450,000.'),
      'Make the words say $450,000 (adds up: 2 parts = $900,000)',
    );
    assert.equal(
      first('A one-for-twenty (1-for-25) reverse split reduces the shares from 20,000,000 to 1,000,000 shares.'),
      'Make the figures say 1:20 (splits: 20,000,000 at 1:20 = 1,000,000)',
    );
    assert.equal(first('He pays $40,000, consisting of (i) thirty ($20) and (ii) $5.'), 'Make the words say $20');
  });

  it('do without arithmetic in a paragraph that is longer than any', () => {
    const line = (sentences: number): string =>
      `He owes Three Million Dollars ($3,500,000), payable as follows: (a) $1,000,000 now; and (b) $2,000,000 in May. ${'It may be prepaid. '.repeat(sentences)}`.trimEnd();
    assert.match(offered(line(10))[0] ?? '', /^Make the figures say .*adds up/);
    assert.match(offered(line(800))[0] ?? '', /^Make the words say \$3,500,000 =>/);
  });

  it('make the unit fit one or many, unless it describes', () => {
    for (const [line, words, figures] of [
      ['It pays One Dollar ($2.00).', 'It pays Two Dollars ($2.00).', 'It pays One Dollar ($1.00).'],
      ['It pays ten cents ($.01).', 'It pays one cent ($.01).', 'It pays ten cents ($.10).'],
      ['It pays 1 dollar (two dollars).', 'It pays 2 dollars (two dollars).', 'It pays 1 dollar (one dollar).'],
      ['A Ten Dollar ($20) fee.', 'A Twenty Dollar ($20) fee.', 'A Ten Dollar ($10) fee.'],
      ['It pays Two and No/100 Dollars ($1.00).', 'It pays One and No/100 Dollars ($1.00).', undefined],
    ] as const) {
      const lines = offered(line).map((offer) => offer.replace(/^.* => /, ''));
      assert.ok(lines.includes(words), `${words}: ${lines.join(' | ')}`);
      assert.ok(figures === undefined || lines.includes(figures), `${figures}: ${lines.join(' | ')}`);
    }
  });

  it('change no value unasked', () => {
    const [finding] = diagnose(readDraft('He pays sixty (50) and fifty dollars (€50).\n', 'plain'));
    assert.deepEqual([...new Set(finding?.fixes().map(({ safe }) => safe))], [false]);
  });

  it('are left to another rule where a side cannot be read', () => {
    const rules = diagnose(readDraft('He pays Seventy Hundred Fifty (650) Dollars.\n', 'plain')).map(
      ({ rule }) => rule.id,
    );
    assert.deepEqual(rules, ['amount-malformed']);
  });
});

describe('an amount in two units', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    [
      'The fee is FIFTY DOLLARS (€50).',
      'Make the words say €50 => The fee is FIFTY EUROS (€50).',
      'Make the figures say $50 => The fee is FIFTY DOLLARS ($50).',
    ],
    [
      'The fee is fifty Canadian dollars (US$50).',
      'Make the words say US$50 => The fee is fifty U.S. dollars (US$50).',
      'Make the figures say C$50 => The fee is fifty Canadian dollars (C$50).',
    ],
    [
      'The fee is £50 (Fifty Yen).',
      'Make the words say £50 => The fee is £50 (Fifty Pounds).',
      'Make the figures say ¥50 => The fee is ¥50 (Fifty Yen).',
    ],
    [
      'The fee is Fifty and 00/100 Dollars (€50.00).',
      'Make the words say €50 => The fee is Fifty and 00/100 Euros (€50.00).',
      'Make the figures say $50 => The fee is Fifty and 00/100 Dollars ($50.00).',
    ],
    [
      'The fee is ten percent ($10).',
      'Make the words say $10 => The fee is ten dollars ($10).',
      'Make the figures say 10% => The fee is ten percent (10%).',
    ],
    [
      'The fee is TEN DOLLARS (10 percent).',
      'Make the words say 10% => The fee is TEN PERCENT (10 percent).',
      'Make the figures say $10 => The fee is TEN DOLLARS ($10).',
    ],
    // What multiplies the figure stays, and fifty cents are no fifty of anything else.
    [
      'The fee is Fifty Million Dollars (€50 million).',
      'Make the words say €50,000,000 => The fee is Fifty Million Euros (€50 million).',
      'Make the figures say $50,000,000 => The fee is Fifty Million Dollars ($50 million).',
    ],
    ['The fee is Fifty Cents (€0.50).', 'Make the figures say $0.50 => The fee is Fifty Cents ($0.50).'],
    // The unit behind the bracket is that of both.
    ['He holds six hundred ($600) shares.', 'Take the currency sign away => He holds six hundred (600) shares.'],
    ['The fee is ten ($10) percent.', 'Take the currency sign away => The fee is ten (10) percent.'],
    ['The fee is ten (10%) dollars.', 'Take the percent sign away => The fee is ten (10) dollars.'],
    // Both units stand beside one figure: which is meant, and where, no one can tell.
    ['The fee is fifty dollars (50) percent.'],
  ];
  for (const [line, ...expected] of cases) {
    it(`can follow the words or the figures: ${line}`, () => assert.deepEqual(offered(line), expected));
  }

  it('agrees after either repair, whatever the units', () => {
    const words = fc.constantFrom('Dollars', 'Euros', 'Pounds', 'Yen', 'U.S. Dollars', 'percent', 'per cent');
    const figures = fc.constantFrom(
      '$50',
      '€50.00',
      '£50',
      '¥50',
      'US$50',
      'C$50',
      'CHF 50',
      '50%',
      '50 percent',
      '50 euros',
    );
    const dressed = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
    );
    const order = fc.constantFrom<(words: string, figures: string) => string>(
      (said, shown) => `The fee is ${said} (${shown}) a year.\n`,
      (said, shown) => `The fee is ${shown} (${said}) a year.\n`,
    );
    let repaired = 0;
    fc.assert(
      fc.property(words, figures, dressed, order, (unit, shown, dress, clause) => {
        const text = clause(dress(`Fifty ${unit}`), shown);
        for (const { fixes } of diagnose(readDraft(text, 'plain'))) {
          for (const { edits } of fixes()) {
            const mended = applyEdits(text, edits);
            assert.deepEqual(diagnose(readDraft(mended, 'plain')), [], mended);
            repaired++;
          }
        }
      }),
      { numRuns: 400 },
    );
    assert.ok(repaired > 300, `${repaired} repairs`);
  });
});

describe('an amount in lakhs and crores', () => {
  it('is mended in its own scales and groups', () => {
    assert.deepEqual(offered('The price is Rupees Two Crores Fifty Lakhs (Rs. 2,05,00,000/-).'), [
      'Make the words say Rs. 20,500,000 => The price is Rupees Two Crores Five Lakhs (Rs. 2,05,00,000/-).',
      'Make the figures say Rs. 25,000,000 => The price is Rupees Two Crores Fifty Lakhs (Rs. 2,50,00,000/-).',
    ]);
    assert.deepEqual(offered('He holds six lakh (16,00,000) equity shares.'), [
      'Make the words say 1,600,000 => He holds sixteen lakh (16,00,000) equity shares.',
      'Make the figures say 600,000 => He holds six lakh (6,00,000) equity shares.',
    ]);
  });

  it('is one in thousands that lost a digit where the draft counts in none', () => {
    assert.deepEqual(offered('The price is Five Million Dollars ($5,00,000).'), [
      'Make the words say $500,000 => The price is Five Hundred Thousand Dollars ($5,00,000).',
      'Make the figures say $5,000,000 => The price is Five Million Dollars ($5,000,000).',
    ]);
  });
});

describe('what is mended in its own way', () => {
  const mends = (slip: string, right: string): void => {
    const lines = offered(`The Lender shall have ${slip}.`).map((offer) => offer.split(' => ')[1]);
    assert.ok(lines.includes(`The Lender shall have ${right}.`), lines.join('\n'));
  };

  it('are cents in figures, the parts of a year and broken figures', () => {
    mends('Eighty and 10/100 Dollars ($80.00)', 'Eighty and 00/100 Dollars ($80.00)');
    mends('one three hundred sixtieth (1/365) of it', 'one three hundred sixty-fifth (1/365) of it');
    mends('five and seven-eighths percent (5-8/8%)', 'five and seven-eighths percent (5-7/8%)');
    mends('fifty acres (15 ac.)', 'fifty acres (50 ac.)');
  });
});
