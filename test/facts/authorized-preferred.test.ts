import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkSilent } from '../harness/check.ts';
import { factsOf } from '../harness/facts.ts';

const authorizedIn = (text: string): readonly string[] =>
  factsOf(`${text}\n`).flatMap(({ fact, text: own }) => (fact.kind === 'authorized-preferred' ? [own] : []));

describe('the preferred stock authorized', () => {
  for (const text of [
    'The Corporation is authorized to issue up to 5,000 shares of Preferred Stock.',
    'It has authority to issue 9,000 shares of common stock and 5,000 shares of preferred stock.',
    'There are 5,000 shares of blank check preferred stock authorized.',
    'WHEREAS, the Articles of Incorporation authorize the issuance of 5,000 shares of Preferred Stock;',
    'WHEREAS, the charter authorizes a class of stock, being 5,000 preferred shares;',
  ]) {
    it(`is read in: ${text}`, () => {
      assert.deepEqual(authorizedIn(text), ['5,000']);
    });
  }

  for (const text of [
    'The board authorized the issuance of 5,000 shares of Preferred Stock to him.',
    'It is authorized to issue 5,000 shares of Series A Preferred Stock.',
    'It is authorized to issue 5,000 shares of Common Stock.',
    'It is authorized to issue 5,000 shares of Class A Preferred Stock.',
    'It is authorized to issue 5,000 shares. Preferred Stock has no vote.',
    'The number that it is authorized to issue is increased to 5,000 shares of Preferred Stock.',
    'It is authorized to issue the remaining 5,000 shares of Preferred Stock.',
    'It is authorized to issue $5,000 of Preferred Stock.',
    'It sold 5,000 shares of Preferred Stock.',
  ]) {
    it(`is not read in: ${text}`, () => {
      assert.deepEqual(authorizedIn(text), []);
    });
  }
});

describe('total-capital, of several series', () => {
  const recital = 'WHEREAS, the Corporation is authorized to issue 5,000 shares of Preferred Stock;\n\n';
  const series = (letter: string, count: string): string =>
    `WHEREAS, ${count} shares are designated Series ${letter} Preferred Stock;\n\n`;

  const silent: Readonly<Record<string, string>> = {
    'series that use all of it': recital + series('A', '3,000') + series('B', '2,000'),
    'one series stated twice': recital + series('A', '3,000') + series('A', '3,000'),
    'a series of two numbers': recital + series('A', '3,000') + series('B', '2,000') + series('B', '2,500'),
    'series stated further on': `${recital}It has a seal.\n\nIt has a clerk.\n\n${series('A', '3,000')}${series('B', '2,500')}`,
    'what was authorized and what is': `The Corporation was authorized to issue 4,000 shares of Preferred Stock, and is authorized to issue 5,000 shares of Preferred Stock, of which 3,000 shares are designated Series A Preferred Stock and 2,500 shares are designated Series B Preferred Stock.\n`,
    'the series of another statement': `${recital}The Parent is authorized to issue 9,000 shares of Preferred Stock, of which 3,000 shares are designated Series A Preferred Stock and 2,500 shares are designated Series B Preferred Stock.\n`,
  };
  for (const [name, text] of Object.entries(silent)) {
    it(`is silent on ${name}`, () => {
      checkSilent(text, 'total-capital');
    });
  }
});
