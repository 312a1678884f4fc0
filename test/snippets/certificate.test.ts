import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { applyEdits, complete, diagnose, readDraft, standing, type Syntax } from '../../server/src/analysis/index.ts';
import { expand, readSnippet } from '../harness/snippet.ts';

/** What a drafter types at a tab stop, and the item that is then taken from the list. */
interface Stop {
  readonly typed: string;
  readonly taken?: RegExp;
}

const file = join(import.meta.dirname, '../../snippets/instruments.json');
const instruments = JSON.parse(readFileSync(file, 'utf8')) as Readonly<
  Record<string, { readonly prefix: string; readonly body: readonly string[] }>
>;
const today = { year: 2026, month: 11, day: 22 };

/** Keys that take an item from a list in which nothing is selected, and one that goes on to the next stop. */
const take = 2;
const next = 1;

interface Drafted {
  readonly text: string;
  /** How many keys were pressed. */
  readonly keys: number;
}

/**
 * Drafts an instrument from a blank page: its snippet, then stop after stop what is typed there and taken from the
 * list.
 */
function drafted(prefix: string, stops: Readonly<Record<number, Stop>>, syntax: Syntax): Drafted {
  const snippet = Object.values(instruments).find((one) => one.prefix === prefix) ?? assert.fail(`no ${prefix}`);
  const body = readSnippet(snippet.body.join('\n'));
  const values = new Map<number, string>();
  let keys = prefix.length + next;
  for (const [number, { typed, taken }] of Object.entries(stops)) {
    const stop = Number(number);
    keys += typed.length + next;
    values.set(stop, typed);
    if (taken) {
      keys += take;
      values.set(stop, itemTaken(expand(body, {}, new Map(values).set(stop, `${typed}‸`)).text, typed, taken, syntax));
    }
  }
  return { text: expand(body, {}, values).text, keys };
}

/** What stands at a stop once an item is taken from the list that opens there. */
function itemTaken(marked: string, typed: string, wanted: RegExp, syntax: Syntax): string {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const { items } = complete(readDraft(text, syntax), offset, { today, asked: false });
  const item = items.find(({ label }) => wanted.test(label));
  assert.ok(item, `${typed}: ${wanted} is offered among ${items.map(({ label }) => label).join(' | ')}`);
  const after = applyEdits(text, [item]);
  return after.slice(offset - typed.length, after.length - (text.length - offset));
}

describe('a certificate of amendment, from a blank page', () => {
  for (const syntax of ['plain', 'markdown'] as const) {
    it(`is drafted and checked clean within a minute's keys, each amount typed once (${syntax})`, () => {
      const { text, keys } = drafted(
        'certam',
        {
          2: { typed: 'Harlan Quay Corp.' },
          4: { typed: '4' },
          5: { typed: '150000000', taken: /^One Hundred Fifty Million \(150,000,000\)$/ },
          7: { typed: '25000000', taken: /^Twenty-Five Million \(25,000,000\)$/ },
          8: { typed: '6400000', taken: /^Six Million Four Hundred Thousand \(6,400,000\)$/ },
          9: { typed: '10000000', taken: /^Ten Million \(10,000,000\)$/ },
          11: { typed: 'today', taken: /^22nd day of November, 2026$/ },
          12: { typed: 'Jane B. Roe' },
        },
        syntax,
      );
      assert.match(text, /authorized to issue One Hundred Fifty Million \(150,000,000\)\n\s+shares of common stock/);
      assert.match(text, /this 22nd day of November, 2026\.\n/);
      assert.doesNotMatch(text, /____ day|\[/);
      const findings = diagnose(readDraft(text, syntax));
      assert.deepEqual(
        findings.map(({ rule, message }) => `${rule.id}: ${message}`),
        [],
        text,
      );
      assert.ok(standing(readDraft(text, syntax), findings).agree >= 4);
      // Three keys a second are what a secretary types; a drafter looks up now and then.
      assert.ok(keys <= 120, `${keys} keys`);
    });
  }

  it('is told of a slip that is typed past the list', () => {
    const { text } = drafted('certam', { 5: { typed: 'One Hundred Million (150,000,000)' } }, 'plain');
    assert.deepEqual(
      diagnose(readDraft(text, 'plain')).map(({ rule }) => rule.id),
      ['amount-mismatch'],
    );
  });
});

describe('a certificate of change', () => {
  it('is drafted clean with its shares before and after typed once', () => {
    const stops = {
      2: { typed: 'Harlan Quay Corp.' },
      5: { typed: '400000000', taken: /^Four Hundred Million \(400,000,000\)$/ },
      7: { typed: '8000000', taken: /^Eight Million \(8,000,000\)$/ },
      13: { typed: 'Jane B. Roe' },
    } as const;
    assert.deepEqual(diagnose(readDraft(drafted('certsplit', stops, 'plain').text, 'plain')), []);
  });
});
