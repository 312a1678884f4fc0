import { span, type Finding, type Syntax } from '../../server/src/analysis/index.ts';
import { defineRule } from '../../server/src/analysis/rules/rule.ts';

/**
 * A rule that no draft needs: it lets the tests of harness and generator fail and pass on purpose. It holds that the
 * pairs of a text are matched, `2:2`, and offers to change either side.
 */
export const pairUneven = defineRule({
  id: 'pair-uneven',
  scope: 'block',
  reads: 'amount',
  summary: 'The two sides of a pair are equal.',
  why: 'A pair that is *uneven* is no pair; see [the game](https://example.com/pairs).',
  severity: 'warning',
  examples: [
    { name: 'An even pair', text: 'We have 2:2 here.\n' },
    {
      name: 'An uneven pair',
      text: `
We have 2:3 here.
        ^ warning: the left side says 2 but the right says 3
          ^ related: the right side
`,
      fixed: ['2:3 → 3:3', '2:3 → 2:2'],
    },
  ],
  check: () => [],
});

/** Finds what the toy rule reports, as `diagnose` would. */
export const judgePairs = (text: string, _syntax: Syntax): readonly Finding[] =>
  [...text.matchAll(/(\d):(\d)/g)].flatMap(({ index, 1: left = '', 2: right = '' }): readonly Finding[] => {
    if (left === right) return [];
    const leftAt = span(index, index + 1);
    const rightAt = span(index + 2, index + 3);
    return [
      {
        rule: pairUneven,
        severity: 'warning',
        at: leftAt,
        message: `the left side says ${left} but the right says ${right}`,
        related: [{ at: rightAt, message: 'the right side' }],
        fixes: () => [
          { title: `Make the left side ${right}`, safe: false, edits: [{ at: leftAt, text: right }] },
          { title: `Make the right side ${left}`, safe: false, edits: [{ at: rightAt, text: left }] },
        ],
      },
    ];
  });
