import { parseArgs } from 'node:util';
import { readDraft } from '../server/src/analysis/index.ts';
import { judge } from '../test/harness/check.ts';
import { placedFacts, rewritingFault, rewritingsOf } from '../test/harness/rewritings.ts';
import { corpusDrafts } from './corpus-drafts.ts';

/**
 * `npx tsx scripts/corpus-rewritings.ts [folder] [--facts 8]`: has so many facts of each draft of a folder, spread over
 * it, written otherwise in every way that is offered, each alone: in its other form, completed, renamed. Names those
 * that edit one place twice or bring something to find.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { facts: { type: 'string', default: '8' } },
});
const most = Number(values.facts);

let rewritings = 0;
const faults: string[] = [];
for (const { name, text, syntax } of corpusDrafts(positionals[0])) {
  const draft = readDraft(text, syntax);
  const before = judge(text, syntax);
  const facts = placedFacts(draft);
  for (let index = 0; index < facts.length; index += Math.max(1, Math.ceil(facts.length / most))) {
    const placed = facts[index];
    if (!placed) continue;
    for (const rewriting of rewritingsOf(draft, placed.fact, placed.at)) {
      rewritings++;
      const fault = rewritingFault(draft, syntax, before, rewriting);
      if (fault === undefined) continue;
      const line = text.slice(0, rewriting.at.start).split('\n').length;
      faults.push(`${name}:${line} ${rewriting.title}: ${fault}`);
    }
  }
}
for (const fault of faults) console.log(fault);
console.log(`${rewritings} rewritings, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
