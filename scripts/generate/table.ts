import type { Rule } from '../../server/src/analysis/index.ts';
import { heading, inlineCode, link, paragraph, raw, table, text, write } from './markdown.ts';

/**
 * The table of all rules, given the folder of their pages as seen from the file it stands in (`docs/rules/` or
 * nothing).
 */
const ruleTable = (rules: readonly Rule[], pages: string): string =>
  write([
    table([
      [text('Rule'), text('Level'), text('What should be true')],
      ...rules.map(({ id, severity, summary }) => [
        link(`${pages}${id}.md`, inlineCode(id)),
        text(severity),
        text(summary),
      ]),
    ]),
  ]);

/** The index of the rule pages. */
export const rulesIndex = (rules: readonly Rule[]): string =>
  [
    write([
      raw('<!-- Written by npm run generate from server/src/analysis/rules. -->'),
      heading(1, 'Rules'),
      paragraph(
        text(
          'Each rule compares one thing that a draft states with its counterpart, and says nothing where it cannot read both. ',
        ),
        text('Errors are for what is mechanical, warnings for strong evidence, information for likeness.'),
      ),
    ]),
    ruleTable(rules, ''),
  ].join('\n');

const start = '<!-- rules: written by npm run generate -->';
const end = '<!-- end of rules -->';

/** Puts the rule table between its two comments in the README. Throws when the README has lost them. */
export function withRuleTable(readme: string, rules: readonly Rule[]): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks the line "${start}" or, after it, "${end}"`);
  return `${readme.slice(0, from)}${start}\n\n${ruleTable(rules, 'docs/rules/')}\n${readme.slice(to)}`;
}
