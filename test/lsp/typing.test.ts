import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { span, type Finding, type Span } from '../../server/src/analysis/index.ts';
import { holdBack, TYPING_MS } from '../../server/src/lsp/typing.ts';
import { pairUneven } from '../harness/toy-rule.ts';

const finding = (at: Span, ...related: readonly Span[]): Finding => ({
  rule: pairUneven,
  severity: 'error',
  at,
  message: '',
  related: related.map((place) => ({ at: place, message: '' })),
  fixes: () => [],
});

/** `Six Hundred (650)`: the words from 100, the figures in the brackets. */
const pair = finding(span(100, 111), span(113, 116));
const other = finding(span(300, 303));

const held = (at: readonly Span[], passed = 0): readonly Finding[] =>
  holdBack([pair, other], { at, time: 1000 }, 1000 + passed).held;

describe('typing', () => {
  it('holds back the pair that the last change fell in, and no other', () => {
    const { judged, held: back } = holdBack([pair, other], { at: [span(115, 116)], time: 0 }, 10);
    assert.deepEqual(back, [pair]);
    assert.deepEqual(judged, [other]);
  });

  it('counts what stands between words and figures as part of the pair', () => {
    assert.deepEqual(held([span(111, 113)]), [pair]);
  });

  it('counts a change that touches the pair: a figure deleted at its end, the bracket closed', () => {
    assert.deepEqual(held([span(116, 116)]), [pair]);
    assert.deepEqual(held([span(116, 117)]), [pair]);
    assert.deepEqual(held([span(99, 100)]), [pair]);
  });

  it('lets the pair go when the next change falls elsewhere', () => {
    assert.deepEqual(held([span(117, 118)]), []);
    assert.deepEqual(held([span(90, 99)]), []);
  });

  it('lets it go after half a second', () => {
    assert.deepEqual(held([span(115, 116)], TYPING_MS - 1), [pair]);
    assert.deepEqual(held([span(115, 116)], TYPING_MS), []);
  });

  it('holds back a pair for each caret', () => {
    assert.deepEqual(held([span(300, 301), span(115, 116)]), [pair, other]);
  });

  it('does not take what lies between two distant places for a pair', () => {
    const name = finding(span(10, 20), span(5000, 5010));
    assert.deepEqual(holdBack([name], { at: [span(2000, 2001)], time: 0 }, 0).held, []);
    assert.deepEqual(holdBack([name], { at: [span(5004, 5005)], time: 0 }, 0).held, [name]);
  });

  it('takes two places up to 120 units apart for a pair, in whichever order they are told', () => {
    const between = { at: [span(80, 81)], time: 0 };
    const [near, far, turned] = [
      finding(span(10, 20), span(140, 150)),
      finding(span(10, 20), span(141, 150)),
      finding(span(140, 150), span(10, 20)),
    ];
    assert.deepEqual(holdBack([near, far, turned], between, 0).held, [near, turned]);
  });

  it('judges everything where nothing was typed', () => {
    assert.deepEqual(holdBack([pair], undefined, 0), { judged: [pair], held: [] });
  });
});
