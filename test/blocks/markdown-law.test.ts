import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { splitMarkdown } from '../../server/src/analysis/blocks/markdown.ts';
import { gatherCuts } from '../../server/src/analysis/blocks/markdown/gather.ts';
import { blanked } from '../../server/src/analysis/blocks/markdown/mask.ts';
import { parseWhole } from '../../server/src/analysis/blocks/markdown/tree.ts';
import { writtenSpans } from '../../server/src/analysis/blocks/markdown/written.ts';
import { hostileText } from '../model/edits.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What our blocks read of a draft, lifted to it; EDGAR tables, which are no Markdown, aside. */
function readByBlocks(text: string): { spans: Range[]; gaps: Range[] } {
  const spans: Range[] = [];
  const gaps: Range[] = [];
  let state = 0;
  for (let at = 0; at < text.length;) {
    const block = splitMarkdown(text, at, state);
    const gathered = gatherCuts(text, at, state);
    gaps.push(...gathered.gaps);
    const tables: Range[] = [];
    for (const cut of gathered.cuts) {
      if (cut.kind === 'furniture') gaps.push({ start: cut.line, end: cut.end });
      if (cut.kind === 'edgar-table') tables.push({ start: cut.line, end: cut.end });
    }
    gaps.push(...tables);
    for (const { start, end } of block.readable) {
      const span = { start: at + start, end: at + end };
      if (!tables.some((table) => table.start <= span.start && span.end <= table.end)) spans.push(span);
    }
    at += block.length;
    state = block.state;
  }
  return { spans, gaps: gaps.sort((a, b) => a.start - b.start) };
}

/** What remark reads of the whole draft, in which what our blocks took for page furniture is blank. */
const readByRemark = (text: string, gaps: readonly Range[]): Range[] =>
  writtenSpans(parseWhole(blanked(text, 0, text.length, gaps)), text);

/** Ranges that only white space parts are one. */
function merged(text: string, spans: readonly Range[]): Range[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = result.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else result.push({ start, end });
  }
  return result;
}

function obeys(text: string): void {
  const { spans, gaps } = readByBlocks(text);
  const show = (ranges: readonly Range[]): string[] =>
    merged(text, ranges).map(({ start, end }) => `${start}: ${JSON.stringify(text.slice(start, end))}`);
  assert.deepEqual(show(spans), show(readByRemark(text, gaps)));
}

const content = fc.constantFrom(
  ...[
    'Six Hundred Fifty (650) shares',
    'the *Board* of Directors',
    '**Ten (10)** days',
    '`code (5)`',
    'a \\* b',
    'A &amp; B',
  ],
  ...[
    '[the Note](https://example.com/650 "x")',
    '![seal](seal.png)',
    '<b>bold</b> text',
    '<https://example.com>',
    'a | b',
    '| a | b |',
  ],
  ...[
    '|---|---|',
    '|:-|-:|',
    '|-|',
    'c | d | e',
    '123456789. item',
    '1234567890. item',
    ':-',
    '--- | ---',
    '---',
    '===',
    '***',
    '- - -',
    '-',
    '--',
    '=',
    '#',
    '# Heading',
    '## Heading ##',
    '####### x',
  ],
  ...[
    '```',
    '~~~',
    '````',
    '``` js',
    '<!-- note',
    '-->',
    '<!-- (5) -->',
    '<div>',
    '</div>',
    '<b>',
    '<b class="x">',
    '<a href=x>y',
    '<?x',
  ],
  ...[
    '?>',
    '<!X',
    '<![CDATA[',
    ']]>',
    ']]]>',
    '<script>',
    '</script>',
    '<pre>x',
    '</pre>',
    '~~old~~',
    '[^1]: a note',
    'see[^1]',
    '[a]: /url',
    '[a]',
  ],
  ...[
    '- item',
    '* item',
    '+ item',
    '1. item',
    '2. item',
    '1) item',
    '12. item',
    '-',
    '1.',
    '2)',
    '-\titem',
    '1.\titem',
    '-     item',
  ],
  ...[
    '> quote',
    '>',
    '> > quote',
    '> - item',
    '- > quote',
    '- # h',
    '- ```',
    '1. - item',
    '- 2. item',
    '>```',
    'text',
    'iv',
    '*',
    '_',
    '__a__b',
  ],
);
const indent = fc.constantFrom('', '', '', '', ' ', '  ', '   ', '    ', '     ', '\t', '        ', '> ', '>', '  > ');
const line = fc.tuple(indent, content).map(([before, text]) => before + text);
const structured = fc
  .array(fc.oneof({ weight: 5, arbitrary: line }, { weight: 2, arbitrary: fc.constantFrom('', '', '  ', '\t') }), {
    maxLength: 14,
  })
  .chain((lines) => fc.constantFrom('\n', '\n', '\n', '\r\n', '\r').map((end) => lines.join(end)));

describe('Markdown by the block', () => {
  it('reads of generated drafts what remark reads of the whole text', function () {
    this.timeout(120_000);
    const runs = Number(process.env['LAW_RUNS'] ?? 8_000);
    fc.assert(fc.property(structured, obeys), { numRuns: runs, seed: Number(process.env['LAW_SEED'] ?? 30) });
  });

  it('reads of drafts made of hostile pieces what remark reads of the whole text', function () {
    this.timeout(120_000);
    fc.assert(fc.property(hostileText(24), obeys), { numRuns: 2_000, seed: Number(process.env['LAW_SEED'] ?? 31) });
  });

  it('reads of paragraphs full of asterisks what remark reads of them', function () {
    this.timeout(120_000);
    const runs = Number(process.env['LAW_RUNS'] ?? 6_000);
    fc.assert(fc.property(emphatic, obeys), { numRuns: runs, seed: Number(process.env['LAW_SEED'] ?? 32) });
  });

  it('reads of a quote with too many marks to be parsed what remark reads of it', function () {
    this.timeout(120_000);
    const paragraph =
      '> the sum of Two Million\n>  Five Hundred (2,000,500)\n shares; and\n>\n> > a year of three hundred\n>>';
    obeys(`${paragraph}sixty (360) days.\n>\n`.repeat(160));
  });
});

/** Asterisks beside all that decides whether they open or close. */
const emphatic = fc
  .tuple(
    fc.constantFrom('', '', '', '- ', '* ', '1. ', '# ', '  '),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom('*', '**', '**', '**', '***', '****') },
        { weight: 4, arbitrary: fc.constantFrom('Ten', '(10)', '$5', '30%', 'a', 'I', 'é', '𝐀', '€') },
        { weight: 4, arbitrary: fc.constantFrom(' ', ' ', ' ', '\n', '\r\n', '\n\n', '\u00a0', '\f', '<PAGE>') },
        { weight: 2, arbitrary: fc.constantFrom('.', ',', '(', ')', '"', '“', '”', '—', '-', '[', ']', '~', '!', "'") },
      ),
      { maxLength: 14 },
    ),
  )
  .map(([start, pieces]) => start + pieces.join(''));
