import type { LineStarts, Severity, Span } from '../../analysis/index.ts';
import type { Message } from '../check-draft.ts';
import type { Colours } from '../colours.ts';
import { printable } from './cells.ts';
import { excerpt, type ExcerptLine, type Mark } from './excerpt.ts';
import type { CreateReport, DraftResult, ReportOptions } from './report.ts';
import { summaryOf } from './summary.ts';

/** A related place stands in the same excerpt, in the order of the text, when it is at most this many lines away. */
const near = 8;
/** The widest excerpt, in columns: wider ones are harder to read, not easier. */
const widest = 110;

/** For people: each finding with its words marked in their line, what it disagrees with, and what would repair it. */
export const stylishReport: CreateReport = (options) => ({
  begin: () => '',
  draft: (result) => {
    if (result.messages.length === 0) return '';
    const { colours } = options;
    const findings = result.messages.map((message) => findingText(result, message, options));
    return `${colours.underline(printable(result.shown))}\n\n${findings.join('\n')}\n`;
  },
  separator: '',
  countsFacts: true,
  end: (totals, troubles) => summaryOf(totals, troubles, options.colours),
});

function findingText(result: DraftResult, message: Message, { colours, columns }: ReportOptions): string {
  const { text, lines } = result;
  const paint = paintOf(message.severity, colours);
  const far = message.related.filter(({ at }) => !isNear(lines, message.at, at));
  const marks: readonly Mark[] = [
    { at: message.at, sign: '^', label: '' },
    ...message.related
      .filter((related) => !far.includes(related))
      .map(({ at, message: label }): Mark => ({ at, sign: '-', label })),
  ];
  const excerpts = [marks, ...far.map(({ at, message: label }): readonly Mark[] => [{ at, sign: '-', label }])].map(
    (some) => excerpt(text, lines, some, Math.min(columns, widest) - gutter.length),
  );
  const place = lines.placeOf(message.at.start);
  const head = `  ${place.line + 1}:${place.character + 1}  ${paint(message.severity)}  ${colours.bold(printable(message.message))}  ${colours.dim(message.rule)}`;
  const body = excerpts.flatMap((some) => some.flatMap((line) => excerptText(line, paint, colours)));
  const repairs = message.fixes.map(({ title }, index) => {
    const word = message.fixes.length === 1 ? 'fix' : index === 0 ? 'either' : '    or';
    return `${colours.dim(gutter)}${colours.green(`${word}:`)} ${printable(title)}`;
  });
  return [head, ...body, ...repairs, ''].join('\n');
}

/** What stands before an excerpt: room for a line number and a bar. */
const gutter = '        | ';

function excerptText({ number, shown, under, label }: ExcerptLine, paint: Paint, colours: Colours): readonly string[] {
  const numbered = `${String(number).padStart(gutter.length - 3)} | `;
  const signs = under.replace(/\^+|-+/g, (run) => (run.startsWith('^') ? paint(run) : colours.cyan(run)));
  const words = label === '' ? '' : ` ${colours.cyan(printable(label))}`;
  return [`${colours.dim(numbered)}${shown}`, `${colours.dim(gutter)}${signs}${words}`];
}

type Paint = (text: string) => string;

function paintOf(severity: Severity, colours: Colours): Paint {
  if (severity === 'error') return colours.red;
  return severity === 'warning' ? colours.yellow : colours.blue;
}

function isNear(lines: LineStarts, a: Span, b: Span): boolean {
  const distance = lines.placeOf(b.start).line - lines.placeOf(a.start).line;
  return Math.abs(distance) <= near;
}
