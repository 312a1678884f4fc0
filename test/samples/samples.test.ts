import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { checkAllRepairs } from '../harness/check.ts';

const folder = join(import.meta.dirname, '../../samples');

/** The slips planted in each draft, in the order of the text: the rule, and words that its finding must touch. */
const planted: Readonly<Record<string, readonly (readonly [rule: string, words: string])[]>> = {
  'README.md': [],
  'board-consent.exhibit': [],
  'certificate-of-amendment.txt': [],
  'certificate-of-designation.exhibit.txt': [
    ['name-variant', 'Pellworth Data System Corporation'],
    ['amount-mismatch', 'Six Hundred (650)'],
  ],
  'consulting-agreement.txt': [
    ['date-implausible', 'January 31,\n2025'],
    ['name-jurisdiction', 'a Nevada corporation'],
    ['name-variant', 'Brackenhurst Analytic, Inc.'],
    ['signature-mismatch', 'Dana R. Whitlow'],
  ],
  'demand-note.md': [['amount-mismatch', 'zero percent (20%)']],
  'lease.md': [
    ['date-term', 'ten (10) years, commencing on July 1, 2026 and\nending on June 30, 2037'],
    ['amount-mismatch', 'ten (5) days'],
  ],
  'pricing-term-sheet.txt': [
    ['identifier-check', 'US87641TAC53'],
    ['identifier-mismatch', '333-217834'],
    ['statute-title', 'Securities Act of 1934'],
  ],
  'promissory-note.exhibit.txt': [['amount-mismatch', 'TWO MILLION\nFOUR THOUSAND AND NO/100 DOLLARS ($2,400,000.00)']],
  'prospectus-supplement.txt': [],
  'reverse-split.txt': [['total-capital', '74,580 shares']],
  'secretary-certificate.exhibit.md': [],
  'separation-agreement.exhibit.txt': [
    ['date-weekday', 'Tuesday, May 15, 2026'],
    ['amount-mismatch', 'One Hundred Eighty\nThousand Dollars ($190,000.00)'],
    ['date-impossible', 'February 30, 2027'],
    ['amount-malformed', '$62,5000'],
    ['amount-misspelt', 'fourty (40)'],
    ['ordinal-suffix', '7st day'],
    ['date-mismatch', 'twenty-second (23rd) day'],
    ['amount-mismatch', 'thirty (3) days'],
  ],
  'share-purchase-agreement.md': [],
  'use-of-proceeds.md': [
    ['total-mismatch', '**$18,600,000**'],
    ['total-percent', '58.1%'],
  ],
};

/** What is found in a sample, as `rule: words`: the planted words that it touches, else the words that it marks. */
const found = (name: string, text: string): readonly string[] =>
  diagnose(readDraft(text, name.endsWith('.md') ? 'markdown' : 'plain')).map((finding) => {
    const slip = planted[name]?.find(([rule, words]) => {
      const start = text.indexOf(words);
      return rule === finding.rule.id && start < finding.at.end && finding.at.start < start + words.length;
    });
    return `${finding.rule.id}: ${slip?.[1] ?? text.slice(finding.at.start, finding.at.end)}`;
  });

describe('samples', () => {
  it('are these', () => assert.deepEqual(readdirSync(folder).sort(), Object.keys(planted).sort()));

  for (const [name, slips] of Object.entries(planted)) {
    const text = readFileSync(join(folder, name), 'utf8');
    const expected = slips.map(([rule, words]) => `${rule}: ${words}`);

    it(`${name}: ${expected.length === 0 ? 'silence' : `${expected.length} planted, no more`}`, () => {
      assert.deepEqual(found(name, text), expected);
    });

    it(`${name}: the same with Windows line ends and behind a byte order mark`, () => {
      const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
      const rulesFound = (draft: string) => found(name, draft).map((finding) => finding.replace(/:.*/s, ''));
      assert.deepEqual(rulesFound(windows), rulesFound(text));
    });

    it(`${name}: each fix removes its finding and brings no other`, () => {
      checkAllRepairs(text, name.endsWith('.md') ? 'markdown' : 'plain');
    });

    it(`${name}: holds each of its slips once`, () => {
      for (const [, words] of slips) assert.equal(text.split(words).length, 2, words);
    });
  }

  it('are told in the README, slip by slip', () => {
    const rows = readFileSync(join(folder, 'README.md'), 'utf8').matchAll(
      /^\| (?:`([^`]+)`)? ?\| .* \| ([a-z-]+) \|$/gm,
    );
    const told = new Map<string, string[]>();
    let draft = '';
    for (const [, name = draft, rule = ''] of rows) {
      draft = name;
      told.set(draft, [...(told.get(draft) ?? []), rule]);
    }
    const slips = Object.entries(planted).filter(([, some]) => some.length > 0);
    assert.deepEqual(
      Object.fromEntries([...told].map(([name, some]) => [name, some.sort()])),
      Object.fromEntries(slips.map(([name, some]) => [name, some.map(([rule]) => rule).sort()])),
    );
  });

  it('keep to the columns and characters of a text filing, unless they are Markdown', () => {
    for (const name of Object.keys(planted).filter((file) => !file.endsWith('.md'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      assert.doesNotMatch(text, /[^\n -~]/, name);
      for (const line of text.split('\n')) assert.ok(line.length <= 80, `${name}: ${line}`);
    }
  });
});
