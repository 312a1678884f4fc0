import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { Analyser, diagnose, type Finding } from '../../server/src/analysis/index.ts';
import { judge } from '../harness/check.ts';

const folder = join(import.meta.dirname, '../../samples');

const isShown = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

/** The ends of the words of a text: whoever types it may stop to think behind each. */
const pauses = (text: string): readonly number[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length);

describe('a sample that is typed to its end', () => {
  for (const name of readdirSync(folder).filter((file) => file !== 'README.md')) {
    it(`is found fault with only where the whole ${name} is, at whatever word one stops`, () => {
      const text = readFileSync(join(folder, name), 'utf8');
      const syntax = name.endsWith('.md') ? 'markdown' : 'plain';
      const slips = judge(text, syntax);
      const analyser = new Analyser('', syntax);
      let typed = 0;
      for (const pause of pauses(text)) {
        const draft = analyser.edit(text.slice(0, pause), { start: typed, end: typed, inserted: pause - typed });
        typed = pause;
        for (const { at, message } of diagnose(draft).filter(isShown)) {
          const isSlip = slips.some((slip) => slip.at.start < at.end && at.start < slip.at.end);
          assert.ok(isSlip, `${message}, behind: ${text.slice(Math.max(0, pause - 80), pause)}`);
        }
      }
    });
  }
});
