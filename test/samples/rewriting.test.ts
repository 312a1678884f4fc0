import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { readDraft } from '../../server/src/analysis/index.ts';
import { judge } from '../harness/check.ts';
import { placedFacts, rewritingFault, rewritingsOf } from '../harness/rewritings.ts';

const folder = join(import.meta.dirname, '../../samples');

describe('writing what a sample says otherwise', () => {
  for (const name of readdirSync(folder)) {
    it(`brings nothing to find in ${name}, in whatever way and place`, () => {
      const text = readFileSync(join(folder, name), 'utf8');
      const syntax = name.endsWith('.md') ? 'markdown' : 'plain';
      const draft = readDraft(text, syntax);
      const before = judge(text, syntax);
      let tried = 0;
      for (const { fact, at } of placedFacts(draft)) {
        for (const rewriting of rewritingsOf(draft, fact, at)) {
          const fault = rewritingFault(draft, syntax, before, rewriting);
          assert.equal(fault, undefined, `${text.slice(at.start, at.end)}: ${rewriting.title}`);
          tried++;
        }
      }
      assert.notEqual(tried, 0, 'nothing is offered');
    });
  }
});
