import { format } from 'prettier';

/** Whether a text can be a rule's id: the subject, then what is wrong, in lower case with hyphens. */
export const isRuleId = (text: string): boolean => /^[a-z]+(-[a-z]+)+$/.test(text);

/**
 * The file of a new rule: all that a rule says of itself, to be replaced, and examples that fail until it is written.
 */
export const ruleFile = (id: string): string => `import { defineRule } from './rule.ts';

/** What this rule reports, in one sentence, and what it leaves to others. */
export const ${nameOf(id)} = defineRule({
  id: '${id}',
  scope: 'block',
  reads: 'amount',
  summary: 'Say in one sentence what holds when this rule is silent.',
  why: 'Say why it matters, and on what authority.',
  severity: 'warning',
  examples: [
    {
      name: 'A draft that is right',
      text: \`
The Company shall pay Five Hundred Dollars ($500.00).
\`,
    },
    {
      name: 'A draft that is wrong',
      text: \`
The Company shall pay Five Hundred Dollars ($5,000.00).
                      ^^^^^^^^^^^^ warning: name both values
                                             ^^^^^^^^ related: the other place
\`,
      fixed: ['$5,000.00 → $500.00'],
    },
  ],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'amount') continue;
      yield { at: fact.at, message: 'name both values', related: [], fixes: () => [] };
    }
  },
});
`;

/** rules/index.ts with one more rule at the end of its list. Throws where it cannot find the list. */
export function withRule(index: string, id: string): Promise<string> {
  const list = /(export const rules: readonly Rule\[\] = \[)([^\]]*)\]/;
  if (!list.test(index)) throw new Error('rules/index.ts holds no list "export const rules: readonly Rule[] = […];"');
  const imports = index.split('\n').filter((line) => line.startsWith('import '));
  const rest = index.replace(/^import .*\n/gm, '').replace(list, (_, head: string, listed: string) => {
    const names = listed.split(',').map((name) => name.trim());
    return `${head}${[...names.filter((name) => name !== ''), nameOf(id)].join(', ')}]`;
  });
  const source = [...[...imports, importOf(id)].sort(bySource), '', rest.trimStart()].join('\n');
  return format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 });
}

const importOf = (id: string): string => `import { ${nameOf(id)} } from './${id}.ts';`;

const sourceOf = (line: string): string => /'(.*)'/.exec(line)?.[1] ?? '';
const bySource = (a: string, b: string): number => (sourceOf(a) < sourceOf(b) ? -1 : 1);

/** `amount-mismatch` as the name of a constant: `amountMismatch`. */
const nameOf = (id: string): string => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
