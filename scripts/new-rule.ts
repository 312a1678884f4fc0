import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRuleId, ruleFile, withRule } from './new-rule/scaffold.ts';

const usage = `npm run new-rule -- <id>

Starts a rule: writes server/src/analysis/rules/<id>.ts and lists it in rules/index.ts. The id names the subject,
then what is wrong with it: amount-mismatch, date-impossible.`;

const [id, folder = path.resolve(import.meta.dirname, '../server/src/analysis/rules')] = process.argv.slice(2);

if (id === undefined || !isRuleId(id)) {
  fail(id === undefined || id.startsWith('-') ? usage : `"${id}" is no id for a rule.\n\n${usage}`);
} else {
  const file = path.join(folder, `${id}.ts`);
  const index = path.join(folder, 'index.ts');
  if (existsSync(file)) {
    fail(`there is a rule ${id} already: ${file}`);
  } else {
    const listed = await withRule(readFileSync(index, 'utf8'), id);
    writeFileSync(file, ruleFile(id));
    writeFileSync(index, listed);
    console.log(`${file} is there and listed. Its examples fail until it is written: npx mocha --grep ${id}`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
