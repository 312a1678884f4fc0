import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { judge, repairFaults } from '../test/harness/check.ts';

/**
 * `npx tsx scripts/corpus-fixes.ts [folder]`: applies each fix that is offered anywhere in a folder of drafts, alone, and names
 * those after which the finding still stands, another has come, or the line breaks have changed. The drafts it is meant for
 * are real ones that are no part of this project; they lie beside it, in `../shared/corpus/docs`.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const folder = resolve(positionals[0] ?? join(import.meta.dirname, '../../shared/corpus/docs'));

let drafts = 0;
let fixes = 0;
const faults: string[] = [];
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  const path = join(folder, name);
  if (!statSync(path).isFile()) continue;
  const syntax = /\.(?:md|markdown)$/.test(name) ? 'markdown' : 'plain';
  const text = readFileSync(path, 'utf8');
  drafts++;
  const before = judge(text, syntax);
  for (const finding of before) {
    const offered = finding.fixes();
    fixes += offered.length;
    for (const fix of offered) {
      for (const fault of repairFaults(text, finding, fix, before, (after) => judge(after, syntax))) {
        const line = text.slice(0, finding.at.start).split('\n').length;
        faults.push(`${relative(folder, path)}:${line} ${finding.rule.id}: "${fix.title}": ${fault}`);
      }
    }
  }
}
for (const fault of faults) console.log(fault);
console.log(`${fixes} fixes in ${drafts} drafts, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
