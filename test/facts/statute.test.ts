import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOfKind } from '../harness/facts.ts';

/** The statutes of a text as one line each: what may be their titles, the longest first, and the year. */
const statutesOf = (text: string): readonly string[] =>
  factsOfKind('statute', `${text}\n`).map(({ words, starts, year }) => {
    const titles = starts.map((from) =>
      words
        .slice(from)
        .map(({ key }) => key)
        .join(' '),
    );
    return `${titles.join(' | ')} ${String(year)}`;
  });

describe('a statute', () => {
  it('is read where it is cited by title and year', () => {
    assert.deepEqual(statutesOf('registered under the Securities Act of 1933, as amended.'), ['SECURITIES ACT 1933']);
    assert.deepEqual(statutesOf('qualified under the Internal Revenue Code, of 1986.'), ['INTERNAL REVENUE CODE 1986']);
    assert.deepEqual(statutesOf('the Older Workers\u2019 Benefit Protection Act of\n<PAGE>\n1990 applies.'), [
      'OLDER WORKERS BENEFIT PROTECTION ACT 1990',
    ]);
    assert.deepEqual(
      statutesOf('It is the Securities Act. The act of 1933 and an Act of 33 are none, nor is Act 1933.'),
      [],
    );
    assert.deepEqual(statutesOf('It is the Securities Act of 3033.'), []);
  });

  it('may begin behind small words, commas and the words of a heading', () => {
    assert.deepEqual(statutesOf('Section 12 of Securities Exchange Act of 1934.'), [
      'OF SECURITIES EXCHANGE ACT | SECURITIES EXCHANGE ACT 1934',
    ]);
    assert.deepEqual(statutesOf('REGISTERED UNDER SECURITIES ACT OF 1933'), [
      'REGISTERED UNDER SECURITIES ACT | SECURITIES ACT 1933',
    ]);
    assert.deepEqual(statutesOf('by Title VII, Civil Rights Act of 1964.'), [
      'TITLE VII CIVIL RIGHTS ACT | CIVIL RIGHTS ACT 1964',
    ]);
    assert.deepEqual(statutesOf('the Hart-Scott-Rodino Antitrust Improvements Act of 1976'), [
      'HART SCOTT RODINO ANTITRUST IMPROVEMENTS ACT 1976',
    ]);
    assert.deepEqual(statutesOf('the Securities & Exchange Act of 1934'), [
      'SECURITIES AND EXCHANGE ACT | EXCHANGE ACT 1934',
    ]);
  });

  it('is each of several', () => {
    assert.deepEqual(statutesOf('the Securities Act of 1933 and Securities Exchange Act of 1934'), [
      'SECURITIES ACT 1933',
      'AND SECURITIES EXCHANGE ACT | SECURITIES EXCHANGE ACT 1934',
    ]);
  });
});
