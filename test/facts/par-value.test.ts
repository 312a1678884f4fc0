import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredByJoined, linesOf } from './joined-amounts.ts';

describe('a par value', () => {
  const read: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'stands with its class': {
      'Shares of Common Stock, $.001 par value, are sold.': 'common stock at $0.001',
      'Shares of Common Stock, par value $.001 per share, are sold.': 'common stock at $0.001',
      'Shares of Common Stock with a par value of U.S. $.001 per share are sold.': 'common stock at US$0.001',
      '500 Shares of Common Shares, par value $.001, are sold.': 'common stock at $0.001',
      'Shares of Class A Common Stock, par value $.001, are sold.': 'class a common stock at $0.001',
      'Shares of Class B Common Stock, par value $.001, are sold.': 'class b common stock at $0.001',
      'Shares of Series A Preferred Stock, par value $.001, are sold.': 'series a preferred stock at $0.001',
    },
    'may say whose the shares are': {
      'Our Common Stock, par value $.001, is sold.': 'common stock of our at $0.001',
      'For its common stock, par value $.001, it pays.': 'common stock of its at $0.001',
      "The Company's Common Stock, par value $.001, is sold.": 'common stock of company at $0.001',
      "The Holders' Common Stock, par value $.001, is sold.": 'common stock of holders at $0.001',
      'The Holders\u2019 Common Stock, par value $.001, is sold.': 'common stock of holders at $0.001',
      'Shares of Common Stock of the Company, par value $.001, are sold.': 'common stock of company at $0.001',
      'Common Shares of Alder Corp, par value $.001, are sold.': 'common stock of ALDER CORP at $0.001',
      'Common Stock, par value $.001 per share, of Alder, Inc. is sold.': 'common stock of ALDER INC at $0.001',
      'Common Stock, par value $.001, of the company is sold.': 'common stock of company at $0.001',
      'Common Stock, par value $.001, of the others is sold.': 'common stock of ? at $0.001',
      'Shares of Common Stock, par value $.001. Of the Company they are.': 'common stock at $0.001',
      'Common Stock, par value $.001, and 500 shares of Preferred Stock are sold.': 'common stock at $0.001',
    },
    'may say who issues the shares': {
      'Alder-Nevada has authority to issue 100 shares of common stock, par value $.001.':
        'common stock of nevada at $0.001',
      'Now Alder is authorized to issue (a) 100 shares of common stock, par value $.001.':
        'common stock of alder at $0.001',
      'The Corporation is authorized to issue 100 shares of common stock, par value $.001.': 'common stock at $0.001',
      'Alder is glad to issue 100 shares of common stock, par value $.001.': 'common stock at $0.001',
      'Alder has authority to issue notes. It has common stock, par value $.001.': 'common stock at $0.001',
    },
    'may be one that changes': {
      'The Common Stock, par value $.001, was split.': 'common stock at $0.001, changing',
      'It was changed, and the Common Stock, par value $.001, is sold.': 'common stock at $0.001, changing',
      'The Common Stock, par value $.001, is sold at no. 5 to new holders.': 'common stock at $0.001, changing',
      'The Common Stock, par value $.001, is sold. It was split.': 'common stock at $0.001',
      'It was split. The Common Stock, par value $.001, is sold.': 'common stock at $0.001',
    },
  };
  for (const [what, texts] of Object.entries(read)) {
    for (const [text, line] of Object.entries(texts)) {
      it(`${what}: ${text}`, () => assert.deepEqual(linesOf(text), [line]));
    }
  }

  it('is one for each class', () => {
    assert.deepEqual(
      linesOf('Common Stock, $.001 par value, and shares of Preferred Stock, $.01 par value, are sold.'),
      ['common stock at $0.001', 'preferred stock at $0.01'],
    );
  });

  it('covers its amount', () => {
    assert.deepEqual(coveredByJoined('Shares of Common Stock, par value $.001 per share, are sold.'), ['$.001']);
  });

  const silent: Readonly<Record<string, readonly string[]>> = {
    'there is none': [
      'Shares of Common Stock, no par value, at $5 are sold.',
      'Common Stock, stated value $5, at par or $.001.',
      'Common Stock, par value, as said, $.001.',
      'Common Stock, par value; $.001.',
      'Common Stock, par value .001.',
      'Common Stock, no par value, $5 stated value.',
      'Common Stock, par value of 5 percent.',
      'Common Stock, par value of 500 shares.',
    ],
    'its class may be one of several': [
      'Common and preferred stock, par value $.001.',
      'Shares of class a common stock, par value $.001.',
      'Shares of Series "A" Preferred Stock, par value $.001.',
    ],
    'no class stands before it': [
      'Its par value is $.001 for Common Stock.',
      'Shares of Uncommon Stock, par value $.001.',
      'Shares of Common Stocks, par value $.001.',
      'It has Common Stock. It has a par value of $.001.',
      'It has Common Stock; par value $.001.',
      'Common Stock is the name by which all shares go that have a vote on anything that the holders decide, par value $.001.',
    ],
    'another sum stands between': ['Common Stock at $5, par value $.001.', 'Common Stock, $5 paid, $.001 par value.'],
  };
  for (const [why, texts] of Object.entries(silent)) {
    for (const text of texts) it(`is not read where ${why}: ${text}`, () => assert.deepEqual(linesOf(text), []));
  }
});
