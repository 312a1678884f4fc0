import { byPlace, type Fixture, type RelatedMark } from './fixture.ts';

/** A text and what to write under it; a fixture is one, and so is a text with what was found in it. */
export type Annotated = Pick<Fixture, 'text' | 'marks'> & Partial<Pick<Fixture, 'cursor' | 'selections'>>;

interface Label {
  readonly at: RelatedMark['at'];
  readonly firstLine: number;
  readonly lastLine: number;
  /** Which finding it is or belongs to, from 0. */
  readonly owner: number;
  readonly kind: string;
  readonly message: string;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * Writes a text with its marks in the notation that `parseFixture` reads: what a failing test prints, ready to paste.
 * Marks are not empty, lie within the text, and neither start nor end at a line break; nothing else can be shown by
 * carets.
 */
export function annotate({ text, marks, cursor, selections = [] }: Annotated): string {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, start });
    start += line.length + 1;
  }
  const signs = placeSigns(cursor, selections);
  const labels = labelsOf(marks, lines);
  let lastFinding = -1;
  return lines
    .flatMap((line, index) => {
      const under: string[] = [];
      for (const label of endingOn(index, labels)) {
        const kind =
          label.kind === 'related' && label.owner !== lastFinding ? `related ${label.owner + 1}` : label.kind;
        if (kind === label.kind) lastFinding = label.owner;
        const whole = label.firstLine === index;
        const from = whole ? label.at.start : line.start + line.text.search(/\S|$/);
        const [indent, carets] = caretsUnder(line, signs, from, label.at.end);
        under.push(`${indent}${whole ? carets : carets.replace('^', '…')} ${kind}: ${label.message}`);
      }
      for (const { at } of openingOn(index, labels)) {
        under.push(`${caretsUnder(line, signs, at.start, line.start + line.text.trimEnd().length).join('')}…`);
      }
      return [shown(line, signs), ...under];
    })
    .join('\n');
}

/**
 * The labels that end on a line: the open ranges as they were opened, since they close in that order, then the others.
 */
const endingOn = (index: number, labels: readonly Label[]): readonly Label[] => {
  const ending = labels.filter(({ lastLine }) => lastLine === index);
  return [...ending.filter(isLong).sort(byClosing), ...ending.filter((label) => !isLong(label))];
};

/** The ranges that open on a line and end on a later one. */
const openingOn = (index: number, labels: readonly Label[]): readonly Label[] =>
  labels.filter((label) => label.firstLine === index && isLong(label)).sort(byClosing);

const isLong = ({ firstLine, lastLine }: Label): boolean => lastLine > firstLine;

/** Ranges that open on one line open in the order in which they close. */
const byClosing = (a: Label, b: Label): number => a.firstLine - b.firstLine || a.at.end - b.at.end;

/** All labels, each finding followed by its related places. */
function labelsOf(marks: Annotated['marks'], lines: readonly Line[]): readonly Label[] {
  const lineOf = (offset: number): number => lines.findLastIndex(({ start }) => start <= offset);
  const label = ({ at, message }: RelatedMark, owner: number, kind: string): Label => ({
    at,
    firstLine: lineOf(at.start),
    lastLine: lineOf(at.end - 1),
    owner,
    kind,
    message,
  });
  return [...marks]
    .sort((a, b) => byPlace(a.at, b.at))
    .flatMap((mark, owner) => [
      label(mark, owner, mark.severity),
      ...[...mark.related].sort((a, b) => byPlace(a.at, b.at)).map((related) => label(related, owner, 'related')),
    ]);
}

type Sign = readonly [offset: number, sign: string];

function placeSigns(cursor: number | undefined, selections: Fixture['selections']): readonly Sign[] {
  const signs: Sign[] = selections.flatMap(({ start, end }): Sign[] => [
    [start, '⟦'],
    [end, '⟧'],
  ]);
  if (cursor !== undefined) signs.push([cursor, '‸']);
  return signs.sort((a, b) => a[0] - b[0]);
}

function shown({ text, start }: Line, signs: readonly Sign[]): string {
  let result = '';
  let done = 0;
  for (const [offset, sign] of signs) {
    const column = offset - start;
    if (column < 0 || column > text.length) continue;
    result += text.slice(done, column) + sign;
    done = column;
  }
  return result + text.slice(done);
}

/** The white space and the carets under a range of one line, tabs kept so that the carets stay under it on a screen. */
function caretsUnder(line: Line, signs: readonly Sign[], from: number, to: number): readonly [string, string] {
  const column = (offset: number, counts: (sign: number) => boolean): number =>
    offset - line.start + signs.filter(([sign]) => sign >= line.start && counts(sign)).length;
  const first = column(from, (sign) => sign <= from);
  const last = column(to, (sign) => sign < to);
  const indent = shown(line, signs).slice(0, first).replace(/[^\t]/g, ' ');
  return [indent, '^'.repeat(Math.max(1, last - first))];
}
