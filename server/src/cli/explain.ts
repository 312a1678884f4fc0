import type { Example, Rule } from '../analysis/index.ts';
import type { Colours } from './colours.ts';
import { wrap } from './wrap.ts';

/** A rule's page for the terminal: what holds when it is silent, why it matters, and what it reports. */
export function explain({ id, severity, summary, why, examples }: Rule, colours: Colours, columns: number): string {
  const width = Math.min(columns, 90);
  const parts = [
    `${colours.bold(id)}  ${colours.dim(severity)}`,
    wrap(plain(summary), width, ''),
    colours.bold('Why'),
    paragraphs(why)
      .map((paragraph) => wrap(plain(paragraph), width, '  '))
      .join('\n\n'),
    colours.bold('Examples'),
    ...examples.map((example) => exampleText(example, colours)),
    colours.dim(wrap(`Severity: --rule ${id}:error, :warning, :information or :off.`, width, '')),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Every rule on a line of its own. */
export function listRules(rules: readonly Rule[], colours: Colours, columns: number): string {
  const wide = Math.max(0, ...rules.map(({ id }) => id.length)) + 2;
  const indent = ' '.repeat(wide + 13);
  const lines = rules.map(({ id, severity, summary }) => {
    const said = wrap(plain(summary), Math.max(columns, indent.length + 30), indent).slice(indent.length);
    return `${colours.bold(id.padEnd(wide))}${colours.dim(severity.padEnd(13))}${said}\n`;
  });
  return lines.join('');
}

function exampleText({ name, text, fixed = [] }: Example, colours: Colours): string {
  const repairs = fixed.map((changes) => `  ${colours.green('repair')}\n${quoted([changes].flat().join('\n'))}`);
  return [`  ${name}`, quoted(text), ...repairs].join('\n');
}

const quoted = (text: string): string =>
  text
    .replace(/^\n+|\s+$/g, '')
    .split('\n')
    .map((line) => `    | ${line}`.trimEnd())
    .join('\n');

const paragraphs = (markdown: string): readonly string[] => markdown.trim().split(/\n\s*\n/);

/** The words of a paragraph of Markdown: a link keeps its address, emphasis and code lose their marks. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 <$2>')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(?<![\w*])[*_]([^*_]+)[*_](?![\w*])/g, '$1')
    .replace(/`([^`]+)`/g, '$1');
