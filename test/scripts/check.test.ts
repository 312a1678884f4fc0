import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Example, Rule } from '../../server/src/analysis/index.ts';
import {
  checkExample,
  checkFinds,
  checkFixes,
  checkListed,
  checkRule,
  checkSilent,
  type Judge,
} from '../harness/check.ts';
import { flatten } from '../harness/hover.ts';
import { judgePairs, pairUneven } from '../harness/toy-rule.ts';

const [silent, reported] = pairUneven.examples;
const uneven = 'We have 2:3 here.\n';
const marked = reported?.text ?? '';

/** The toy judge, each finding changed. */
const changed = (change: (finding: ReturnType<Judge>[number], text: string) => ReturnType<Judge>[number]): Judge => {
  return (text, syntax) => judgePairs(text, syntax).map((finding) => change(finding, text));
};

/** A toy judge whose first fix puts `text` in place of the left side. */
const fixing = (text: string): Judge =>
  changed((finding) => ({
    ...finding,
    fixes: () => finding.fixes().map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, text })) })),
  }));

describe('the harness', () => {
  it('passes a rule that keeps every promise', () => {
    checkRule(pairUneven, judgePairs);
    for (const example of pairUneven.examples) checkExample(pairUneven, example, judgePairs);
    checkFinds(marked, 'pair-uneven', 'plain', judgePairs);
    checkFixes(marked, ['We have 3:3 here.\n', 'We have 2:2 here.\n'], 'pair-uneven', 'plain', judgePairs);
    checkSilent(silent?.text ?? '', undefined, judgePairs);
  });

  it('prints what was found, ready to paste', () => {
    assert.throws(
      () => checkFinds(uneven, undefined, 'plain', judgePairs),
      (error: Error) => {
        return error.message.includes(marked.trimStart());
      },
    );
  });

  it('fails a mark that is missing, misplaced, of another severity or with another message', () => {
    for (const fixture of [
      uneven,
      marked.replace('        ^ warning', '       ^^ warning'),
      marked.replace('warning', 'error'),
      marked.replace('says 3', 'says 4'),
      marked.replace('right side', 'other side'),
      marked.replace(/\n *\^ related.*/, ''),
    ]) {
      assert.throws(() => checkFinds(fixture, undefined, 'plain', judgePairs), /findings differ/, fixture);
    }
  });

  it('fails findings that are out of order, empty, loose or outside the text', () => {
    const two = '1:2 and 3:4';
    const finds = (by: Judge) => () => checkFinds(two, undefined, 'plain', by);
    assert.throws(
      finds((text, syntax) => [...judgePairs(text, syntax)].reverse()),
      /order of the text/,
    );
    const moved = (start: number, end: number) => changed((finding) => ({ ...finding, at: { start, end } }));
    assert.throws(finds(moved(2, 2)), /not empty/);
    assert.throws(finds(moved(3, 7)), /white space/);
    assert.throws(finds(moved(8, 99)), /within the text/);
    assert.throws(finds(changed((finding) => ({ ...finding, message: 'Wrong.' }))), /full stop/);
  });

  it('fails a fix that changes nothing, repairs nothing, brings a finding or breaks a line', () => {
    const fixes = (fixed: readonly string[], by: Judge) => () => checkFixes(marked, fixed, undefined, 'plain', by);
    assert.throws(fixes(['We have 2:3 here.\n', 'We have 2:2 here.\n'], fixing('2')), /changes nothing/);
    assert.throws(fixes(['We have 4:3 here.\n', 'We have 2:4 here.\n'], fixing('4')), /it leaves "pair-uneven/);
    assert.throws(fixes(['We have \n:3 here.\n', 'We have 2:\n here.\n'], fixing('\n')), /line breaks/);
    assert.throws(fixes(['We have 3:3 here.\n'], judgePairs), /after each fix/);
  });

  it('fails an example whose fixes put something else in place, or something that stands nowhere or twice', () => {
    const telling = (...fixed: NonNullable<Example['fixed']>) => {
      return () => checkExample(pairUneven, { name: '', text: marked, fixed }, judgePairs);
    };
    telling('2:3 → 3:3', ['2:3 → 2:2'])();
    assert.throws(telling('2:3 → 3:3', '2:3 → 2:4'), /after each fix/);
    assert.throws(telling('2:3 → 3:3'), /after each fix/);
    assert.throws(telling('2:4 → 3:3', '2:3 → 2:2'), /"2:4" stands nowhere/);
    assert.throws(telling('e → 3:3', '2:3 → 2:2'), /"e" stands in the text twice/);
    assert.throws(telling('2:3 - 3:3', '2:3 → 2:2'), /has no arrow/);
  });

  it('fails findings that hang on syntax, line ends, place or chance', () => {
    const when = (condition: (text: string, syntax: string) => boolean): (() => void) => {
      const by: Judge = (text, syntax) => (condition(text, syntax) ? [] : judgePairs(text, syntax));
      return () => checkExample(pairUneven, reported ?? { name: '', text: '' }, by);
    };
    assert.throws(
      when((_text, syntax) => syntax === 'markdown'),
      /in Markdown, read once more/,
    );
    assert.throws(
      when((text) => text.includes('\r')),
      /with CRLF/,
    );
    assert.throws(
      when((text) => text.startsWith('The parties')),
      /after a paragraph/,
    );
    let calls = 0;
    assert.throws(
      when(() => ++calls > 5),
      /read once more/,
    );
  });

  it('fails a rule that does not say what it should', () => {
    const rule = (part: Partial<Rule>) => () => checkRule({ ...pairUneven, ...part } as Rule, judgePairs);
    assert.throws(rule({ id: 'Uneven' }), /names the subject/);
    assert.throws(rule({ summary: 'equal sides' }), /one sentence/);
    assert.throws(rule({ why: ' ' }), /why it matters/);
    assert.throws(rule({ examples: pairUneven.examples.slice(0, 1) }), /at least one example is reported/);
    assert.throws(rule({ examples: pairUneven.examples.slice(1) }), /at least one example is silent/);
    assert.throws(rule({ examples: [...pairUneven.examples, ...pairUneven.examples] }), /names of their own/);
    assert.throws(rule({ severity: 'information' }), /warning is graver than the rule/);
  });

  it('fails a rule that is not listed, and a listed one without its file', () => {
    checkListed(['index.ts', 'rule.ts', 'run.ts', 'pair-uneven.ts'], [pairUneven]);
    assert.throws(() => checkListed(['index.ts', 'pair-odd.ts'], [pairUneven]), /file of its name/);
    assert.throws(() => checkListed(['pair-uneven.ts'], []), /file of its name/);
  });

  it('reads a hover as a reader does', () => {
    const cell = (value: string) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] });
    assert.equal(
      flatten({
        type: 'root',
        children: [
          { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: '650' }] }] },
          { type: 'table', children: [{ type: 'tableRow', children: [cell('a'), cell('b')] }] },
        ],
      }),
      '650\na | b',
    );
  });
});
