import type { RootContent } from 'mdast';
import { applyEdits, type Example, type Finding, type Rule } from '../../server/src/analysis/index.ts';
import { levels } from '../../server/src/settings/settings.ts';
import { parseFixture } from '../../test/harness/fixture.ts';
import { fence, heading, inlineCode, link, numbered, paragraph, raw, strong, text, write } from './markdown.ts';

/** Finds what is wrong in a plain text, so that a page can name the repairs that are really offered. */
export type Judge = (text: string) => readonly Finding[];

/** The page of a rule: what it holds, why, its examples as the tests run them, how to repair and how to silence. */
export function rulePage(rule: Rule, judge: Judge): string {
  const reporting = rule.examples.filter(({ text: fixture }) => parseFixture(fixture).marks.length > 0);
  const silent = rule.examples.filter((example) => !reporting.includes(example));
  return write([
    raw(`<!-- Written by npm run generate from server/src/analysis/rules/${rule.id}.ts. -->`),
    heading(1, rule.id),
    paragraph(text(rule.summary)),
    paragraph(text('Level: '), strong(rule.severity), text('. '), link('README.md', text('All rules'))),
    heading(2, 'Why it matters'),
    raw(rule.why),
    heading(2, 'What it reports'),
    ...reporting.flatMap((example) => [...shown(example), ...repairs(rule, example, judge)]),
    heading(2, 'What it lets stand'),
    ...silent.flatMap(shown),
    heading(2, 'To silence it'),
    ...silencing(rule),
  ]);
}

const shown = ({ name, text: fixture }: Example): readonly RootContent[] => [
  heading(3, name),
  fence('text', trimmed(fixture)),
];

/** What the light bulb offers on each finding of an example, with the text each repair leads to. */
function repairs(rule: Rule, { text: fixture }: Example, judge: Judge): readonly RootContent[] {
  const { text: draft } = parseFixture(fixture);
  const findings = judge(draft).filter((finding) => finding.rule.id === rule.id);
  return findings.flatMap(({ at, fixes }) => {
    const offered = fixes();
    if (offered.length === 0) return [];
    const where = findings.length > 1 ? [text(' on '), inlineCode(draft.slice(at.start, at.end))] : [];
    return [
      paragraph(text('The light bulb offers'), ...where, text(offered.length > 1 ? ', the likelier first:' : ':')),
      numbered(
        offered.map(({ title, edits }) => [paragraph(strong(title)), fence('text', trimmed(applyEdits(draft, edits)))]),
      ),
    ];
  });
}

/** A fixture without the line breaks round it; its first line keeps its indent. */
const trimmed = (fixture: string): string => fixture.replace(/^\r?\n/, '').trimEnd();

const silencing = ({ id }: Rule): readonly RootContent[] => [
  paragraph(
    text(
      'One finding, or this rule in one file: choose it from the light bulb. The silence is written to the nearest ',
    ),
    inlineCode('.engross.json'),
    text('; it holds no word of the draft, survives edits elsewhere and lapses when its sentence changes.'),
  ),
  paragraph(
    text('Everywhere: in '),
    inlineCode('.engross.json'),
    text(' (any level will do: '),
    ...levels.flatMap((level, index) => [...(index > 0 ? [text(', ')] : []), inlineCode(level)]),
    text(')'),
  ),
  fence('json', JSON.stringify({ rules: { [id]: 'off' } }, null, 2)),
  paragraph(
    text('or '),
    inlineCode(`"engross.rules.${id}": "off"`),
    text(' in the settings of the editor, or '),
    inlineCode(`--rule ${id}:off`),
    text(' on the command line. In Markdown, for the block that follows:'),
  ),
  fence('markdown', `<!-- engross-disable-next ${id} -->`),
];
