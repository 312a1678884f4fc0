import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Diagnostic } from 'vscode-languageserver';
import type { Judgement } from '../../server/src/lsp/judge.ts';
import { openDrafts } from '../../server/src/lsp/open-draft.ts';
import { createPull } from '../../server/src/lsp/pull.ts';
import { createPush } from '../../server/src/lsp/push.ts';
import { fakeClock } from './fake-clock.ts';

const diagnostic = (character: number): Diagnostic => ({
  range: { start: { line: 0, character }, end: { line: 0, character: character + 1 } },
  message: 'a slip',
});
const nothing: Judgement = { diagnostics: [], heldFor: undefined };
const one: Judgement = { diagnostics: [diagnostic(1)], heldFor: undefined };
const held: Judgement = { diagnostics: [], heldFor: 500 };

/** A draft that is judged as the test says. */
const setUp = (first: Judgement) => {
  const clock = fakeClock();
  const open = openDrafts(clock).create('file:///a.txt', 'plaintext', 1, '');
  const found = { now: first };
  const sent: string[] = [];
  const push = createPush(
    clock,
    () => found.now,
    (_uri, _version, diagnostics) => sent.push(`${clock.now()}: ${diagnostics.length}`),
  );
  return { clock, open, found, sent, push };
};

describe('pushing', () => {
  it('sends what was found, and again only when it changed or for a new version', () => {
    const { clock, open, found, sent, push } = setUp(one);
    push.judge(open);
    push.judge(open);
    assert.deepEqual(sent, ['0: 1']);
    clock.pass(100);
    push.changed(open);
    assert.deepEqual(sent, ['0: 1', '100: 1']);
    found.now = nothing;
    push.judge(open);
    assert.deepEqual(sent, ['0: 1', '100: 1', '100: 0']);
  });

  it('sends a burst of 30 keys three times at most, in passing only what has changed', () => {
    const quiet = setUp(nothing);
    const busy = setUp(nothing);
    for (const { clock, open, push, found } of [quiet, busy]) {
      for (let key = 0; key < 30; key++) {
        push.changed(open);
        clock.pass(5);
        if (key > 10 && found === busy.found) found.now = one;
      }
      clock.pass(1000);
    }
    assert.deepEqual(quiet.sent, ['0: 0', '170: 0']);
    assert.deepEqual(busy.sent, ['0: 0', '100: 1', '170: 1']);
  });

  it('judges again when what was held back is due, unless something was judged in between', () => {
    const { clock, open, found, sent, push } = setUp(held);
    push.changed(open);
    found.now = one;
    clock.pass(499);
    assert.deepEqual(sent, ['0: 0']);
    clock.pass(1);
    assert.deepEqual(sent, ['0: 0', '500: 1']);
    found.now = held;
    push.judge(open);
    found.now = nothing;
    push.judge(open);
    assert.equal(clock.waiting(), 0);
  });

  it('takes back what it sent when the draft is closed, and sends no more', () => {
    const { clock, open, sent, push } = setUp(one);
    push.judge(open);
    push.changed(open);
    clock.pass(5);
    push.changed(open);
    push.closed(open);
    clock.pass(1000);
    assert.equal(sent.at(-1), '5: 0');
  });
});

describe('being pulled', () => {
  it('reports the same as unchanged, also after other changes came and went', () => {
    const { open } = setUp(one);
    const pull = createPull(fakeClock(), () => {});
    const first = pull.report(open, one, undefined);
    assert.equal(first.kind, 'full');
    assert.equal(pull.report(open, one, first.resultId).kind, 'unchanged');
    const second = pull.report(open, nothing, first.resultId);
    assert.equal(second.kind, 'full');
    const third = pull.report(open, one, first.resultId);
    assert.equal(third.kind, 'full', 'an older result is not kept');
    assert.notEqual(third.resultId, second.resultId);
  });

  it('asks once to be pulled again when what was held back is due', () => {
    const { open } = setUp(one);
    const clock = fakeClock();
    let refreshes = 0;
    const pull = createPull(clock, () => refreshes++);
    pull.report(open, held, undefined);
    clock.pass(300);
    pull.report(open, held, undefined);
    clock.pass(499);
    assert.equal(refreshes, 0);
    clock.pass(1);
    assert.equal(refreshes, 1);
    pull.report(open, held, undefined);
    pull.closed(open);
    clock.pass(1000);
    assert.equal(refreshes, 1);
  });
});
