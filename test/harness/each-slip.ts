import assert from 'node:assert/strict';
import { applyEdits, type Finding } from '../../server/src/analysis/index.ts';
import { judge } from './check.ts';

const ofArithmetic = /^total-/;

const found = (text: string): readonly Finding[] =>
  judge(text, 'plain').filter(({ rule }) => ofArithmetic.test(rule.id));

/**
 * Holds that nothing of arithmetic is found in a draft as it stands, and that it is once any digit of a figure that
 * `«»` marks is another, but for the last, which rounding may have made. Where the figure is marked `«…»!`, a repair
 * must put the digit right again.
 */
export function checkEachSlip(marked: string): void {
  const bare = (text: string): string => text.replace(/«|»!?/g, '');
  const text = bare(marked);
  assert.deepEqual(
    found(text).map(({ message }) => message),
    [],
    text,
  );
  for (const { index, 0: mark, 1: figure = '' } of marked.matchAll(/«([^»]+)»!?/g)) {
    const at = bare(marked.slice(0, index)).length;
    for (const { index: place, 0: digit } of figure.matchAll(/\d(?=.*\d)/g)) {
      const other = text.slice(0, at + place) + String((Number(digit) % 9) + 1) + text.slice(at + place + 1);
      const findings = found(other);
      assert.ok(findings.length > 0, `nothing is found in:\n${other}`);
      if (!mark.endsWith('!')) continue;
      const repaired = findings.flatMap(({ fixes }) => fixes()).map(({ edits }) => applyEdits(other, edits));
      assert.ok(repaired.includes(text), `no repair puts it right:\n${other}`);
    }
  }
}
