import { parseArgs } from 'node:util';
import { ledger, readDraft, type Finding, type Span } from '../server/src/analysis/index.ts';
import { judge, repairFaults } from '../test/harness/check.ts';
import { corpusDrafts } from './corpus-drafts.ts';

/**
 * `npx tsx scripts/corpus-fixes.ts [folder]`: applies each fix that is offered anywhere in a folder of drafts, alone,
 * and names those after which the finding still stands, another has come, or the line breaks have changed. One that
 * only tells now of what was wrong before is no fault: nothing that it names was touched, or the total that it marks
 * did not agree.
 */
const { positionals } = parseArgs({ allowPositionals: true });

let drafts = 0;
let fixes = 0;
const faults: string[] = [];
for (const { name, text, syntax } of corpusDrafts(positionals[0])) {
  drafts++;
  const before = judge(text, syntax);
  const wasThere = (found: Finding, back: (at: Span) => Span, edited: (at: Span) => boolean): boolean =>
    ![found, ...found.related].some(({ at }) => edited(at)) || !agrees(text, syntax, before, back(found.at));
  for (const finding of before) {
    const offered = finding.fixes();
    fixes += offered.length;
    for (const fix of offered) {
      for (const fault of repairFaults(text, finding, fix, before, (after) => judge(after, syntax), wasThere)) {
        const line = text.slice(0, finding.at.start).split('\n').length;
        faults.push(`${name}:${line} ${finding.rule.id}: "${fix.title}": ${fault}`);
      }
    }
  }
}
for (const fault of faults) console.log(fault);
console.log(`${fixes} fixes in ${drafts} drafts, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Whether what stands at a place of a draft was held against something and found to agree. */
function agrees(
  text: string,
  syntax: 'plain' | 'markdown',
  findings: readonly Finding[],
  { start, end }: Span,
): boolean {
  const { rows } = ledger(readDraft(text, syntax), findings);
  return rows.some(
    ({ standing, places }) => standing === 'agrees' && places.some(({ at }) => at.start < end && start < at.end),
  );
}
