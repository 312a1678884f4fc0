import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, type Finding } from '../../server/src/analysis/index.ts';
import { judge } from '../harness/check.ts';
import { grouped, withSlip } from '../harness/figures.ts';
import { anyList, setList, type AnyList, type SetFigure } from './any-list.ts';

const ids = ['total-mismatch', 'total-percent', 'amount-mismatch'];
const found = (text: string): readonly Finding[] => judge(text, 'plain').filter(({ rule }) => ids.includes(rule.id));

/** A list with one digit of one of its figures changed. */
interface Slipped {
  readonly list: AnyList;
  readonly right: string;
  readonly text: string;
  readonly figure: SetFigure;
  /** By how much the figure is another, in the list's smallest unit. */
  readonly by: number;
}

const anySlip: fc.Arbitrary<Slipped> = fc
  .record({ list: anyList, at: fc.nat(), digit: fc.nat(), to: fc.integer({ min: 1, max: 9 }) })
  .map(({ list, at, digit, to }) => {
    const { text: right, figures } = setList(list);
    const figure = figures[at % figures.length];
    assert.ok(figure);
    const written = withSlip(figure.text, digit, to);
    const text = right.slice(0, figure.start) + written + right.slice(figure.start + figure.text.length);
    const units = (one: string): number => Number(one.replace(/\D/g, ''));
    return {
      list,
      right,
      text,
      figure: { ...figure, text: written },
      by: Math.abs(units(written) - units(figure.text)),
    };
  })
  .filter(({ figure }) => !figure.text.startsWith('0'));

/** What rounding may make of percentages: one of the last place for each. */
const slack = ({ layout, parts }: AnyList): number => (layout.unit === 'percent' ? parts.length : 0);

/** Whether percentages rise to more than one whole and a half, as what has vested or come due by then does. */
function areSteps({ layout }: AnyList, text: string): boolean {
  if (layout.unit !== 'percent') return false;
  const shares = [...text.matchAll(/[\d.]+(?=%)/g)].map(([figure]) => Number(figure));
  const rises = shares.every((share, at) => at === 0 || share > (shares[at - 1] ?? 0));
  return rises && shares.reduce((sum, share) => sum + share, 0) > 150;
}

describe('a list of any layout', () => {
  it('is left alone where it foots', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const { text } = setList(list);
        assert.deepEqual(
          judge(text, 'plain').map(({ message }) => message),
          [],
          text,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is reported where one digit is another, and each repair mends it', () => {
    fc.assert(
      fc.property(
        anySlip.filter(({ list, text, by }) => by > slack(list) && !areSteps(list, text)),
        ({ list, right, text, figure }) => {
          const [finding, ...others] = found(text);
          assert.ok(finding && others.length === 0, `one finding on ${figure.text}:\n${text}`);
          const places = [finding, ...finding.related].map(({ at }) => at);
          assert.ok(
            places.some(({ start, end }) => start <= figure.start && figure.start < end),
            `the finding names ${figure.text}:\n${text}`,
          );
          const after = finding.fixes().map(({ edits }) => applyEdits(text, edits));
          // The other repair of a double form makes its words agree, and the list speaks next.
          const ofTotal = finding.rule.id !== 'amount-mismatch';
          for (const mended of ofTotal ? after : [])
            assert.deepEqual(
              found(mended).map(({ message }) => message),
              [],
              mended,
            );
          // Of a part the value that was meant can be told only where no other part explains the difference.
          const told = figure.total || !ofTotal || after.length > 1;
          // A repair writes 23% where 23.0% stood.
          const plain = after.map((mended) => mended.replaceAll('.0%', '%'));
          if (list.layout.unit === 'percent' || told) assert.ok(plain.includes(right.replaceAll('.0%', '%')), text);
          else assert.equal(after.length, 1, text);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not doubt a part that a list of its own makes up', () => {
    const text =
      'It sells an aggregate of 3,400,000 shares, consisting of (a) 2,400,000 shares, consisting of (i) 1,650,000 shares of A and (ii) 750,000 shares of B, and (b) 1,100,000 shares of C.\n';
    const titles = found(text).flatMap((finding) => finding.fixes().map(({ title }) => title));
    assert.deepEqual(titles, ['Make the total 3,500,000', 'Make (b) 1,000,000']);
  });

  it('is not added up before its last item is written, in one sentence', () => {
    const typed = [
      'It sells an aggregate of 3,400,000 shares, made up of: (i) 1,650,000 shares of A;',
      '(ii) 750,000 shares that it holds in treasury,',
      'since May 2019; and (iii) 1,100,000 shares of C.',
    ];
    assert.deepEqual(found(`${typed.slice(0, 1).join(' ')}\n`), []);
    assert.deepEqual(found(`${typed.slice(0, 2).join(' ')}\n`), []);
    assert.equal(found(`${typed.join(' ')}\n`).length, 1);
    const two = 'It sells an aggregate of 3,400,000 shares, made up of: (i) 1,650,000 shares of A';
    assert.equal(found(`${two}, and (ii) 750,000 shares that it holds\n`).length, 1);
    assert.equal(found(`${two}, (ii) 750,000 shares that it holds.\n`).length, 1);
  });

  it('is not added up before its last item is written, in paragraphs', () => {
    const head = 'The Company shall pay an aggregate of $90,000, consisting of:\n\n';
    const [first, second] = ['(a) $30,000 on May 3, 2027;\n\n', '(b) $40,000 on May 3, 2028'];
    assert.deepEqual(found(`${head}${first}${second};\n\n`), []);
    assert.deepEqual(found(`${head}${first}${second}, and\n\n`), []);
    assert.equal(found(`${head}${first}${second}.\n\n`).length, 1);
    assert.equal(found(`${head}${first.replace(';', '; and')}${second};\n\n`).length, 1);
  });

  it('adds up a list within a list', () => {
    const part = fc.noShrink(fc.integer({ min: 1_234, max: 987_654 }));
    fc.assert(
      fc.property(
        part,
        part,
        part,
        fc.nat({ max: 4 }),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (a, b, c, which, at, by) => {
          const numbers = [a + b + c, a + b, a, b, c];
          const set = ([all = '', first = '', x = '', y = '', z = '']: readonly string[]): string =>
            `It sells an aggregate of ${all} shares, consisting of (a) ${first} shares, consisting of (i) ${x} shares of Series A and (ii) ${y} shares of Series B, and (b) ${z} shares of Common Stock.\n`;
          const figures = numbers.map(grouped);
          assert.deepEqual(found(set(figures)), []);
          const right = String(numbers[which]);
          const wrong = withSlip(right, at, by);
          fc.pre(!wrong.startsWith('0'));
          const text = set(figures.map((figure, i) => (i === which ? grouped(Number(wrong)) : figure)));
          const findings = found(text);
          assert.notEqual(findings.length, 0, text);
          for (const fix of findings.flatMap((finding) => finding.fixes()))
            assert.ok(found(applyEdits(text, fix.edits)).length < findings.length || findings.length === 1, fix.title);
        },
      ),
    );
  });
});
