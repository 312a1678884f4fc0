import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/analysis/index.ts';
import { merger, purchase } from '../harness/exhibits.ts';
import { parseFixture } from '../harness/fixture.ts';

const folder = join(import.meta.dirname, '../../samples');

/** The drafts in `samples`, and two exhibits of the tests. */
export const wholeDrafts: readonly string[] = [
  ...readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
  merger,
  purchase,
];

/** The texts of all examples of all rules, without their marks. */
export const exampleTexts: readonly string[] = rules.flatMap(({ examples }) =>
  examples.map(({ text }) => parseFixture(text).text),
);

/** What stands between two empty lines in those: paragraphs, headings, tables, signature blocks. */
export const passages: readonly string[] = [
  ...new Set([...wholeDrafts, ...exampleTexts].flatMap((text) => text.split(/(?<=\n\n)(?=\S| )/))),
];
