import type { Severity, Span } from '../../server/src/analysis/index.ts';

/**
 * A fixture is a draft with marks under and between its words, written in a template whose leading line break is
 * dropped:
 *
 *     The holder of Six Hundred (650) shares and Twenty
 *                   ^^^^^^^^^^^ error: the words say 600 but the figures say 650
 *                                ^^^ related: the figures
 *                                                 ^^^^^^…
 *     Five (20) notes
 *     …^^^ error: the words say 25 but the figures say 20
 *          ^^ related: the figures
 *
 * - `^^^ severity: message` marks a finding in the line of text above it; there may be several such lines.
 * - `^^^ related: message` adds a related place to the finding whose message stands last above it; `related 2: message`
 *   adds it to the second finding of the draft, wherever that stands.
 * - A range across lines opens with `^^^…` under its first line and closes with `…^^^ severity: message` under its
 *   last, where `…` stands for the first caret. Lines between carry no mark. Of several open ranges the first opened
 *   closes first.
 * - `‸` is a cursor, `⟦…⟧` a selection. They are no part of the draft; carets stand where one sees them stand.
 *
 * A column is one UTF-16 unit, a tab too.
 */
export interface Fixture {
  /** The draft without any mark. */
  readonly text: string;
  /** What it should report, in the order of the text. */
  readonly marks: readonly Mark[];
  /** The offset of `‸`, or undefined where there is none. */
  readonly cursor: number | undefined;
  readonly selections: readonly Span[];
}

/** What a fixture says of one finding. */
export interface Mark extends RelatedMark {
  readonly severity: Severity;
  readonly related: readonly RelatedMark[];
}

export interface RelatedMark {
  readonly at: Span;
  readonly message: string;
}

const marker = /^(\s*)(\^+…?|…\^*)(?: (error|warning|information|related)(?: (\d+))?: (.*?))?\r?$/;

const severities: readonly Severity[] = ['error', 'warning', 'information'];

interface OpenMark {
  readonly at: Span;
  readonly severity: Severity;
  readonly message: string;
  readonly related: RelatedMark[];
}

interface TextLine {
  /** The line as the fixture shows it, with cursor and brackets. */
  readonly shown: string;
  /** Where it starts in the draft. */
  readonly start: number;
}

/** Reads a fixture. Throws an error that quotes the line when a mark makes no sense. */
export function parseFixture(source: string): Fixture {
  const texts: string[] = [];
  const marks: OpenMark[] = [];
  const numbered: { readonly of: number; readonly mark: RelatedMark }[] = [];
  const opened: number[] = [];
  const places: Places = { cursor: undefined, brackets: [], selections: [] };
  let line: TextLine | undefined;
  let length = 0;

  for (const shown of source.replace(/^\r?\n/, '').split('\n')) {
    const found = marker.exec(shown);
    if (!found) {
      line = { shown, start: length };
      const text = withoutPlaces(line, places);
      texts.push(text);
      length += text.length + 1;
      continue;
    }
    const fault = (what: string): Error => new Error(`${what}: ${JSON.stringify(shown)}`);
    const [, indent = '', carets = '', label, number, message = ''] = found;
    if (!line) throw fault('nothing stands above the marker');
    if (indent.length + carets.replace(/…$/, '').length > line.shown.replace(/\r$/, '').length) {
      throw fault('the carets stand past the end of the line above');
    }
    const start = offsetAt(line, indent.length);
    if (/\^…$/.test(carets)) {
      if (label) throw fault('the message belongs under the last line of the range');
      opened.push(start);
      continue;
    }
    if (!label) throw fault('the marker says neither a severity nor "related"');
    const from = carets.startsWith('…') ? opened.shift() : start;
    if (from === undefined) throw fault('no range is open');
    const at = { start: from, end: offsetAt(line, indent.length + carets.length) };
    const severity = severities.find((known) => known === label);
    if (severity) {
      marks.push({ at, severity, message, related: [] });
    } else if (number) {
      numbered.push({ of: Number(number), mark: { at, message } });
    } else {
      const owner = marks.at(-1);
      if (!owner) throw fault('no finding stands above the related place');
      owner.related.push({ at, message });
    }
  }
  if (opened.length > 0) throw new Error(`a range opened at offset ${opened[0]} is never closed`);
  if (places.brackets.length > 0) throw new Error('a ⟦ has no ⟧');
  marks.sort((a, b) => byPlace(a.at, b.at));
  for (const { of, mark } of numbered) {
    const owner = marks[of - 1];
    if (!owner) throw new Error(`there is no finding ${of} for the related place "${mark.message}"`);
    owner.related.push(mark);
  }
  for (const mark of marks) mark.related.sort((a, b) => byPlace(a.at, b.at));
  return { text: texts.join('\n'), marks, cursor: places.cursor, selections: places.selections };
}

/** Orders places as findings are ordered: by start, then by end. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

interface Places {
  cursor: number | undefined;
  readonly brackets: number[];
  readonly selections: Span[];
}

const placeSign = /[‸⟦⟧]/g;

/** Notes the cursor and the brackets of a line and returns what is left of it. */
function withoutPlaces(line: TextLine, places: Places): string {
  for (const { 0: sign, index } of line.shown.matchAll(placeSign)) {
    const offset = offsetAt(line, index);
    if (sign === '‸') {
      if (places.cursor !== undefined) throw new Error('a fixture has one cursor');
      places.cursor = offset;
    } else if (sign === '⟦') {
      places.brackets.push(offset);
    } else {
      const start = places.brackets.pop();
      if (start === undefined) throw new Error('a ⟧ has no ⟦');
      places.selections.push({ start, end: offset });
    }
  }
  return line.shown.replace(placeSign, '');
}

/** The offset in the draft of a column of a line as shown. */
const offsetAt = ({ shown, start }: TextLine, column: number): number =>
  start + column - [...shown.slice(0, column).matchAll(placeSign)].length;
