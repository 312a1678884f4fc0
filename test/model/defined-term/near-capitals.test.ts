import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser, readDraft, type Draft } from '../../../server/src/analysis/index.ts';
import { nearWordsOf } from '../../../server/src/analysis/model/defined-term/near-words.ts';

const nearIn = (draft: Draft): readonly string[] =>
  [...nearWordsOf(draft).nearEachOther].map(([word, near]) => `${word}: ${[...near].sort().join(' ')}`).sort();

/** Words of one length and one first letter, each far from any other. */
const codes = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const [a, b] = [Math.floor(index / 20), index % 20].map((at) => 'bcdfghjklmnpqrstvwxz'.charAt(at));
    return `Q${a ?? ''}${a ?? ''}${a ?? ''}${b ?? ''}${b ?? ''}${b ?? ''}a.`;
  }).join(' ');

describe('words with a capital near each other', () => {
  it('are one slip apart, in whatever order they stand', () => {
    const expected = ['MARLOWE: MARLOW', 'MARLOW: MARLOWE'].sort();
    assert.deepEqual(nearIn(readDraft('To Marlow.\n\nTo Lane.', 'plain')), []);
    assert.deepEqual(nearIn(readDraft('To Hartwell.\n\nTo Hartwall.', 'plain')), [
      'HARTWALL: HARTWELL',
      'HARTWELL: HARTWALL',
    ]);
    assert.notDeepEqual(nearIn(readDraft('To Marlow.\n\nTo Marlowe.', 'plain')), expected, 'an E more is another form');
  });

  it('are none in a crowd of their length, and come back when it goes', () => {
    const text = (crowd: string): string => `${crowd}\n\nTo Quartwell.\n\nTo Quartwall.\n\nTo Qbramleys.`;
    const alone = nearIn(readDraft(text(''), 'plain'));
    assert.equal(alone.length, 2);
    const many = codes(260).replaceAll('a.', 'aa.');
    const analyser = new Analyser(text(many), 'plain');
    assert.deepEqual(nearIn(analyser.draft), []);
    analyser.edit(text(''), { start: 0, end: many.length, inserted: 0 });
    assert.deepEqual(nearIn(analyser.draft), alone);
    analyser.edit(text(many), { start: 0, end: 0, inserted: many.length });
    assert.deepEqual(nearIn(analyser.draft), []);
  });
});
