import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/**
 * Leaves what only a rule's page shows, its reasons and its examples, out of a bundle: the server and the extension
 * explain a rule by a link to its page, and a seventeenth of the server would be such text.
 */
export const withoutRulePages: Plugin = {
  name: 'without-rule-pages',
  setup({ onLoad }) {
    onLoad({ filter: /analysis[\\/]rules[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: withoutPage(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

const emptied: Readonly<Record<string, string>> = { why: "why: ''", examples: 'examples: []' };

/**
 * The source of a rule with an empty `why` and no `examples` in what it passes to `defineRule`; any other source as it
 * is. Examples in a file of their own are then imported by nothing, and the bundler leaves them out.
 */
export function withoutPage(source: string): string {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest);
  const cuts: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineRule') {
      const [rule] = node.arguments;
      if (rule && ts.isObjectLiteralExpression(rule))
        cuts.push(...rule.properties.flatMap((property) => cutOf(file, property)));
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), source);
}

function cutOf(
  file: ts.SourceFile,
  property: ts.ObjectLiteralElementLike,
): readonly { readonly from: number; readonly to: number; readonly text: string }[] {
  if (!property.name || !ts.isIdentifier(property.name)) return [];
  const text = emptied[property.name.text];
  return text === undefined ? [] : [{ from: property.getStart(file), to: property.end, text }];
}
