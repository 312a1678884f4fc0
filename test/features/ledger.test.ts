import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { diagnose, ledger, readDraft, rules, standing, type Ledger } from '../../server/src/analysis/index.ts';
import { parseFixture } from '../harness/fixture.ts';

const ledgerOf = (text: string): Ledger => {
  const draft = readDraft(text, 'plain');
  return ledger(draft, diagnose(draft));
};

/** Each row in short: group, standing, what is stated, how often, why. */
const rowsOf = (text: string): readonly string[] =>
  ledgerOf(text).rows.map(
    ({ group, standing, states, places, because }) => `${group} ${standing} ${states} x${places.length}: ${because}`,
  );

describe('the ledger', () => {
  it('ticks a double form that agrees and crosses one that does not', () => {
    assert.deepEqual(rowsOf('The Company shall retire Six Hundred (650) shares and pay ten (10) dollars.\n'), [
      'amounts disagrees Six Hundred (650) x1: the words say 600 but the figures say 650',
      'amounts agrees $10 x1: words and figures agree',
    ]);
  });

  it('ticks what stands in several places, in one row, and leaves the rest alone', () => {
    const text = 'It pays $150,000 on May 4, 2025.\n\nThe $150,000 bears 7% from May 4, 2025.\n';
    assert.deepEqual(rowsOf(text), [
      'amounts agrees $150,000 x2: stands twice',
      'amounts alone 7% x1: no counterpart in this draft',
      'dates agrees Sunday, May 4, 2025 x2: stands twice',
    ]);
  });

  it('ticks nothing that differs from what stands beside it, though the finding was silenced', () => {
    const text =
      'It pays ten (12) notes on Tuesday, May 15, 2026, the fifteenth (16th) day of May, 2026 (5/17/2026), to Ann.\n\n' +
      'It met on April 24, 2003 (4/25/2003).\n';
    const rows = ledger(readDraft(text, 'plain'), []).rows.map(
      ({ standing, states, because }) => `${standing} ${states}: ${because}`,
    );
    assert.deepEqual(rows, [
      'alone ten (12): words and figures differ; not reported',
      'alone Tuesday, May 15, 2026: the weekday differs; not reported',
      'alone fifteenth (16th) day of May, 2026 (5/17/2026): words and figures differ; not reported',
      'alone April 24, 2003 (4/25/2003): the bracket differs; not reported',
    ]);
  });

  it('ticks a percentage that its two numbers give, with its arithmetic, and crosses one that they do not', () => {
    const vote = (percent: string): string =>
      `There were 19,402,117 votes in favor out of 25,563,400 total votes, or ${percent} in favor.\n`;
    const totals = (text: string): readonly string[] => rowsOf(text).filter((row) => row.startsWith('totals'));
    assert.deepEqual(totals(vote('75.9%')), ['totals agrees 75.9% x1: divides: 19,402,117 of 25,563,400 = 75.9%']);
    assert.deepEqual(totals(vote('79.5%')), [
      'totals disagrees 79.5% x1: does not divide: 19,402,117 of 25,563,400 = 75.9%, not 79.5%',
    ]);
  });

  it('names a party as the text does, though its head stands in capitals', () => {
    const [row] = ledgerOf('ALDER MILLS, INC.\n\nAlder Mills, Inc. agrees.\n\nAlder Mills, Inc. pays.\n').rows;
    assert.equal(row?.states, 'Alder Mills, Inc.');
    assert.deepEqual(
      row?.places.map(({ written }) => written),
      ['ALDER MILLS, INC.', 'Alder Mills, Inc.', 'Alder Mills, Inc.'],
    );
  });

  it('lists what is counted in small letters, though the cover has it in capitals', () => {
    const [row] = rowsOf('UP TO 1,204,300 SHARES\n\nThe holders may sell 1,204,300 shares.\n');
    assert.equal(row, 'amounts agrees 1,204,300 shares x2: stands twice');
  });

  it('ticks no dash under dashes as their total', () => {
    const text = 'Fees due       2024       2025\nAlder         1,200          —\nBirch           300          —\n';
    assert.deepEqual(
      rowsOf(`${text}Total         1,500          —\n`).filter((row) => row.startsWith('totals')),
      ['totals agrees 1,500 x1: adds up: 2 parts = 1,500'],
    );
  });

  it('ticks no small number for another that counts something else', () => {
    assert.deepEqual(rowsOf("Two directors serve for three years.\n\nThree years' pay is due to three members.\n"), [
      'amounts alone 2 directors x1: no counterpart in this draft',
      'amounts agrees 3 years x2: stands twice',
      'amounts alone 3 members x1: no counterpart in this draft',
    ]);
    assert.deepEqual(
      rowsOf('The tenth (10th) day is ten (10) days later; a 1-for-20 split, a one-for-twenty (1:20) reverse split.\n'),
      [
        'amounts agrees 10th day x1: words and figures agree',
        'amounts agrees 10 days x1: words and figures agree',
        'amounts agrees 1:20 split x2: stands twice',
      ],
    );
    assert.deepEqual(rowsOf('It has 10 days, 10 Business Days or 10 business days.\n'), [
      'amounts alone 10 days x1: no counterpart in this draft',
      'amounts agrees 10 Business Days x2: stands twice',
    ]);
    assert.deepEqual(rowsOf('It has 30,000 shares and 30,000 votes.\n'), [
      'amounts agrees 30,000 shares x2: stands twice',
    ]);
  });

  it('ticks who signs as printed, in one row for all spellings, and leaves alone who is named once', () => {
    const text =
      'By: /s/ E. T. Vasquez\nName: Eleanor T. Vasquez\n\nOn May 4, 2026, before me personally appeared ELEANOR T. VASQUEZ.\n\nBy: /s/ Simon Abara\n';
    assert.deepEqual(rowsOf(text).slice(1), [
      'names agrees Eleanor T. Vasquez x3: signed as printed; stands 3 times',
      'names alone Simon Abara x1: no counterpart in this draft',
    ]);
  });

  it('crosses a signature that is not as printed', () => {
    assert.deepEqual(rowsOf('/s/ Robret A. Brandt\nRobert A. Brandt, President\n'), [
      'names disagrees Robret A. Brandt x1: the conformed signature says Robret A. Brandt but the printed name says Robert A. Brandt',
      'names alone Robert A. Brandt x1: no counterpart in this draft',
    ]);
  });

  it('ticks no sum beside its worth in another currency, which are two amounts', () => {
    assert.deepEqual(rowsOf('It paid seven hundred dollars (EUR 650) in all.\n'), [
      'amounts alone $700 x1: no counterpart in this draft',
      'amounts alone €650 x1: no counterpart in this draft',
    ]);
  });

  it('lists totals with their arithmetic, and ticks what adds up', () => {
    const text = (part: string): string =>
      `It sells an aggregate of 1,662,050 shares as follows: (i) 732,500 shares; (ii) 665,000 shares; and (iii) ${part} shares.\n`;
    assert.deepEqual(rowsOf(text('264,550')), [
      'amounts agrees 1,662,050 shares x1: adds up',
      'amounts agrees 732,500 shares x1: adds up',
      'amounts agrees 665,000 shares x1: adds up',
      'amounts agrees 264,550 shares x1: adds up',
      'totals agrees 1,662,050 x1: adds up: 3 parts = 1,662,050',
    ]);
    assert.deepEqual(rowsOf(text('263,550')).slice(-1), [
      'totals disagrees 1,662,050 x1: does not add up: the parts come to 1,661,050, 1,000 less',
    ]);
  });

  it('crosses every finding, of whatever rule, where it stands', () => {
    const crossing = new Set<string>();
    for (const { text } of rules.flatMap(({ examples }) => examples).map((example) => parseFixture(example.text))) {
      const draft = readDraft(text, 'plain');
      const findings = diagnose(draft);
      const crosses = ledger(draft, findings).rows.filter((row) => row.standing === 'disagrees');
      const crossed = crosses.flatMap(({ places }) => places.map(({ at }) => at));
      for (const { at, message, rule } of findings) {
        const meets = crossed.some((place) => place.start < at.end && at.start < place.end);
        assert.ok(meets, `${message}\n\n${text}`);
        crossing.add(rule.id);
      }
    }
    assert.deepEqual([...crossing].sort(), rules.map(({ id }) => id).sort());
  });

  it('says of an ending and of a state what is found of them', () => {
    const text = `It ends on the 7st day.

Alder Mills, Inc., a Nevada corporation, agrees.

Alder Mills, Inc., a Delaware corporation, pays five (5) dollars.
`;
    const state = 'Alder Mills, Inc. is a Delaware corporation here but a Nevada corporation elsewhere';
    assert.deepEqual(
      rowsOf(text).filter((row) => row.includes(' disagrees ')),
      ['amounts disagrees 7st x1: 7st should be 7th', `names disagrees Delaware x1: ${state}`],
    );
  });

  it('takes the title from the head of the draft', () => {
    const head = 'Exhibit 3.1\n\n                    CERTIFICATE OF AMENDMENT\n\n';
    assert.equal(ledgerOf(`${head}Alder Mills, Inc. amends Article 4.\n`).title, 'CERTIFICATE OF AMENDMENT');
    assert.equal(ledgerOf('It pays $5.\n').title, undefined);
  });

  it('takes the title in which the draft speaks of itself, and not what is stamped above it', () => {
    const stamp = 'EXECUTION VERSION\n\n';
    const own = 'This Supply Agreement is made by Alder Mills, Inc., a Nevada corporation, and Harlan Foods, Inc.\n';
    assert.equal(ledgerOf(`${stamp}SUPPLY AGREEMENT\n\n${own}`).title, 'SUPPLY AGREEMENT');
    assert.equal(ledgerOf(stamp + own).title, 'Supply Agreement');
  });

  it('counts each place once, as the status item does, whatever is stated', () => {
    const clauses = [
      'It issues Six Hundred (650) shares.',
      'It issues six hundred fifty (650) shares.',
      'It pays $400 on May 4, 2025.',
      'Alder Mills, Inc., a Nevada corporation, agrees.',
      'It ends on February 30, 2025.',
      'It ends on the 7st day.',
      'Alder Mills, Inc., a Delaware corporation, agrees.',
      '/s/ Eleanor T. Vasquez\nEleanor Vasquez, President',
      '/s/ Robret Brandt\nRobert Brandt, Secretary',
      'Nothing is stated here.',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...clauses), { maxLength: 12 }), (some) => {
        const draft = readDraft(some.map((clause) => `${clause}\n\n`).join(''), 'plain');
        const findings = diagnose(draft);
        const { rows, counts } = ledger(draft, findings);
        const { facts, agree, disagree, alone } = standing(draft, findings);
        const sum = (one: 'agrees' | 'disagrees' | 'alone'): number =>
          [counts.amounts, counts.dates, counts.names].reduce((total, group) => total + group[one], 0);
        assert.deepEqual([sum('agrees'), sum('disagrees'), sum('alone')], [agree, disagree, alone]);
        assert.equal(
          rows.filter(({ group }) => group !== 'totals').reduce((total, { places }) => total + places.length, 0),
          facts,
        );
      }),
    );
  });
});
