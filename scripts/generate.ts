import path from 'node:path';
import { diagnose, readDraft, rules } from '../server/src/analysis/index.ts';
import { generalSettings } from '../server/src/settings/general.ts';
import { staleFiles, writeFiles } from './generate/files.ts';

const root = path.resolve(import.meta.dirname, '..');
const stale = staleFiles(root, {
  rules,
  general: generalSettings,
  judge: (text) => diagnose(readDraft(text, 'plain')),
});

if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file.path} is not as the rules have it`);
  if (stale.length > 0) {
    console.error('npm run generate brings these files up to date.');
    process.exitCode = 1;
  }
} else {
  writeFiles(root, stale);
  for (const file of stale) console.log(`${file.text === undefined ? 'removed' : 'wrote'} ${file.path}`);
}
