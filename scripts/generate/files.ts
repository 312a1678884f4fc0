import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '../../server/src/analysis/index.ts';
import { configuration, withConfiguration, type SettingSchema } from './configuration.ts';
import { rulePage, type Judge } from './page.ts';
import { settingsSchema, settingsSchemaFile } from './settings-schema.ts';
import { rulesIndex, withRuleTable } from './table.ts';
import { keyed, textsFile, withTexts } from './texts.ts';

/** What the generated files are made from. */
export interface Source {
  readonly rules: readonly Rule[];
  readonly general: Readonly<Record<string, SettingSchema>>;
  readonly judge: Judge;
}

/** A file that is not as the rules have it. */
export interface StaleFile {
  /** Relative to the root of the project, with forward slashes. */
  readonly path: string;
  /** What it should hold, or undefined for a page whose rule is gone. */
  readonly text: string | undefined;
}

const pages = 'docs/rules';
const schemas = 'schemas';

/** The files under a root that are missing, stale or left over. */
export function staleFiles(root: string, { rules, general, judge }: Source): readonly StaleFile[] {
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const texts = existsSync(path.join(root, textsFile)) ? read(textsFile) : undefined;
  const { settings, texts: ofSettings } = keyed(configuration(rules, general));
  const wanted = new Map([
    ['package.json', withConfiguration(read('package.json'), settings)],
    [textsFile, withTexts(texts ?? '{}', ofSettings)],
    ['README.md', withRuleTable(read('README.md'), rules)],
    [settingsSchemaFile, `${JSON.stringify(settingsSchema(rules, general), null, 2)}\n`],
    [`${pages}/README.md`, rulesIndex(rules)],
    ...rules.map((rule) => [`${pages}/${rule.id}.md`, rulePage(rule, judge)] as const),
  ]);
  const there = new Map(
    [
      'package.json',
      ...(texts === undefined ? [] : [textsFile]),
      'README.md',
      ...filesUnder(root, schemas, '.json'),
      ...filesUnder(root, pages, '.md'),
    ].map((file) => [file, read(file)]),
  );
  return [...new Set([...wanted.keys(), ...there.keys()])]
    .filter((file) => wanted.get(file) !== there.get(file))
    .sort()
    .map((file) => ({ path: file, text: wanted.get(file) }));
}

function filesUnder(root: string, folder: string, ending: string): readonly string[] {
  mkdirSync(path.join(root, folder), { recursive: true });
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);
}

/** Brings stale files up to date. */
export function writeFiles(root: string, files: readonly StaleFile[]): void {
  for (const { path: file, text } of files) {
    if (text === undefined) rmSync(path.join(root, file));
    else writeFileSync(path.join(root, file), text);
  }
}
