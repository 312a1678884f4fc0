import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { judge } from '../../harness/check.ts';

type Row = readonly [name: string, ...figures: string[]];

const votes = (rows: readonly Row[]): string =>
  `Nominee              For       Against       Withheld\n${rows
    .map(([name, ...figures]) => `${name.padEnd(12)}${figures.map((one) => one.padStart(14)).join('')}`)
    .join('\n')}\n`;

const found = (rows: readonly Row[]): readonly string[] =>
  judge(votes(rows), 'plain').map(({ message, fixes }) => [message, ...fixes().map(({ title }) => title)].join(' | '));

const level: readonly Row[] = [
  ['Prescott', '8,108,164', '167,726', '54,567'],
  ['Dunning', '7,915,185', '349,885', '65,387'],
  ['Okafor', '8,187,179', '76,886', '66,392'],
  ['Gould', '7,546,403', '710,667', '73,387'],
];
const rest = level.slice(1);

describe('rows that all come to the same', () => {
  it('are right', () => {
    assert.deepEqual(found(level), []);
  });

  it('show the one that does not', () => {
    assert.deepEqual(found([['Prescott', '8,180,164', '167,726', '54,567'], ...rest]), [
      'the figures of the row come to 8,402,457, not to 8,330,457 as in the other rows | Make Prescott 8,108,164',
    ]);
  });

  it('show it in three rows where they come to much', () => {
    assert.equal(found([['Prescott', '8,180,164', '167,726', '54,567'], ...level.slice(1, 3)]).length, 1);
    assert.deepEqual(
      found([
        ['Prescott', '8,164', '1,767', '54'],
        ['Dunning', '7,951', '1,935', '99'],
        ['Okafor', '8,187', '1,776', '22'],
      ]),
      [],
    );
  });

  const broker = (rows: readonly Row[], last: string): readonly Row[] =>
    rows.map((row, at) => [...row, at === 0 ? last : '2,015,803'] as const);

  it('show the figure that is the same in all others', () => {
    assert.deepEqual(found(broker(level, '2,015,830')), [
      'the figures of the row come to 10,346,287, not to 10,346,260 as in the other rows | Make Prescott 2,015,803 (2,015,803 stands 3 more times)',
    ]);
  });

  const silent: Readonly<Record<string, readonly Row[]>> = {
    'no slip makes one of it': [['Prescott', '8,000,164', '167,726', '54,567'], ...rest],
    'two do not': [
      ['Prescott', '8,180,164', '167,726', '54,567'],
      ['Dunning', '7,951,185', '349,885', '65,387'],
      ...level.slice(2),
    ],
    'too few show it': [['Prescott', '8,180,164', '167,726', '54,567'], ...level.slice(1, 2)],
    'all others are one row again': [
      ['Prescott', '8,180,164', '167,726', '54,567'],
      ...[1, 2, 3].map(() => level[0] ?? (['x'] as const)),
    ],
    'they come to little': [
      ['Prescott', '12', '7', '1'],
      ['Dunning', '14', '5', '1'],
      ['Okafor', '11', '8', '1'],
      ['Gould', '13', '5', '1'],
    ],
  };
  for (const [name, rows] of Object.entries(silent)) {
    it(`say nothing where ${name}`, () => {
      assert.deepEqual(found(rows), []);
    });
  }
});
