import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft, type Finding } from '../../server/src/analysis/index.ts';
import { days, forms, platformDate, weekdayOn, weekdays, type Day } from '../harness/dates.ts';

const dateRules = new Set(['date-impossible', 'date-weekday', 'date-mismatch']);

/** What the rules on a single date find. */
const found = (text: string): readonly Finding[] =>
  diagnose(readDraft(text, 'plain')).filter(({ rule }) => dateRules.has(rule.id));

/**
 * Holds a text to one finding of a rule, and each of its fixes to leaving nothing to find; returns the texts after
 * them.
 */
function onlyFinding(text: string, rule: string): { readonly finding: Finding; readonly fixed: readonly string[] } {
  const findings = found(text);
  assert.deepEqual(
    findings.map((finding) => finding.rule.id),
    [rule],
    text,
  );
  const [finding] = findings;
  assert.ok(finding);
  const fixed = finding.fixes().map(({ title, edits }) => {
    const after = applyEdits(text, edits);
    assert.deepEqual(
      found(after).map(({ message }) => message),
      [],
      `${title}: ${after}`,
    );
    return after;
  });
  return { finding, fixed };
}

const sentence = (date: string): string => `The meeting was held on ${date}, and then adjourned.\n`;
const formNames = Object.keys(forms);
const anyForm = fc.constantFrom(...formNames);
const written = (form: string, date: Day): string => forms[form]?.(date) ?? '';

describe('what is said of a single date', () => {
  it('is nothing when every part of it is right', () => {
    fc.assert(
      fc.property(days, anyForm, (date, form) => {
        assert.deepEqual(found(sentence(written(form, date))), [], written(form, date));
      }),
    );
  });

  it('is that another weekday is not its own, with repairs that fall on either', () => {
    const stated = fc.constantFrom('with its weekday', 'behind its weekday', 'before its weekday');
    fc.assert(
      fc.property(days, stated, fc.integer({ min: 1, max: 6 }), (date, form, off) => {
        const right = weekdayOn(date);
        const wrong = weekdays[(weekdays.indexOf(right) + off) % 7] ?? '';
        const text = sentence(written(form, date).replace(right, wrong));
        const { finding, fixed } = onlyFinding(text, 'date-weekday');
        assert.equal(text.slice(finding.at.start, finding.at.end), wrong);
        assert.ok(finding.message.endsWith(`is a ${right}, not a ${wrong}`), finding.message);
        assert.ok(fixed.includes(sentence(written(form, date))));
        for (const days of [off, off - 7]) {
          const moved = platformDate(date.year, date.month, date.day + days);
          const other = { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
          if (other.year < 1583 || other.year > 2999) continue;
          assert.ok(fixed.includes(sentence(written(form, other))), JSON.stringify(fixed));
        }
      }),
    );
  });

  it('is that its month has no such day, with the last day that it has', () => {
    const lacking = fc
      .tuple(fc.integer({ min: 1583, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 29, max: 31 }))
      .map(([year, month, day]) => ({ year, month, day }))
      .filter(({ year, month, day }) => platformDate(year, month, day).getUTCMonth() !== month - 1);
    const plain = formNames.filter((form) => !form.includes('weekday'));
    fc.assert(
      fc.property(lacking, fc.constantFrom(...plain), (date, form) => {
        const { fixed } = onlyFinding(sentence(written(form, date)), 'date-impossible');
        const last = platformDate(date.year, date.month + 1, 0).getUTCDate();
        assert.equal(fixed[0], sentence(written(form, { ...date, day: last })));
        // For February 29 follow the day after February, and the nearest year or two that have one.
        const leap = date.month === 2 && date.day === 29;
        assert.ok(leap ? fixed.length === 3 || fixed.length === 4 : fixed.length === 1, JSON.stringify(fixed));
      }),
    );
  });

  it('is that its words and figures differ, in the day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 31 }), (date, other) => {
        fc.pre(other !== date.day);
        const own = written('in words and figures', date);
        const second = written('in words and figures', { ...date, day: other });
        const text = sentence(own.replace(/\(\d+[a-z]{2}\)/, /\(\d+[a-z]{2}\)/.exec(second)?.[0] ?? ''));
        const { finding, fixed } = onlyFinding(text, 'date-mismatch');
        assert.match(finding.message, new RegExp(`say the ${date.day}\\D.* say the ${other}\\D`));
        const possible = platformDate(date.year, date.month, other).getUTCMonth() === date.month - 1;
        assert.deepEqual(fixed, possible ? [sentence(second), sentence(own)] : [sentence(own)]);
      }),
    );
  });

  it('is that its words and figures differ, in the year', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1583, max: 2999 }), (date, other) => {
        fc.pre(other !== date.year && !(date.month === 2 && date.day === 29));
        const own = written('in words and figures', date);
        const second = written('in words and figures', { ...date, year: other });
        const { finding, fixed } = onlyFinding(sentence(own.replace(/\d{4}/, String(other))), 'date-mismatch');
        assert.equal(finding.message, `the words say ${date.year} but the figures say ${other}`);
        assert.deepEqual(fixed, [sentence(second), sentence(own)]);
      }),
    );
  });

  it('is that the bracket that repeats it says another day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 28 }), fc.boolean(), (date, other, short) => {
        const form = short ? 'repeated short' : 'repeated in figures';
        // "10/10/70" does not show whether a day below ten has a zero before it.
        fc.pre(other !== date.day && !(short && date.month > 9));
        const own = written(form, date);
        const second = written(form, { ...date, day: other });
        const text = sentence(own.slice(0, own.indexOf('(')) + second.slice(second.indexOf('(')));
        const { fixed } = onlyFinding(text, 'date-mismatch');
        assert.deepEqual(fixed, [sentence(second), sentence(own)]);
      }),
    );
  });

  it('is one thing at a time: no day is judged while two are stated', () => {
    const weekday = onlyFinding(sentence('Friday, the twenty-first (22nd) day of April, 2003'), 'date-mismatch');
    assert.deepEqual(weekday.fixed, [
      sentence('Tuesday, the twenty-second (22nd) day of April, 2003'),
      sentence('Monday, the twenty-first (21st) day of April, 2003'),
    ]);
    const impossible = onlyFinding(sentence('the thirty-first (30th) day of June, 2003'), 'date-mismatch');
    assert.deepEqual(impossible.fixed, [sentence('the thirtieth (30th) day of June, 2003')]);
  });

  it('comes first with the weekday that stands there, then with what the draft says elsewhere', () => {
    const text = 'The twenty-first (22nd) day of April, 2003 is set, and April 21, 2003 is kept free.\n';
    assert.deepEqual(
      found(text)[0]
        ?.fixes()
        .map(({ title }) => title),
      ['Make the figures say 21st (that day stands once more)', 'Make the words say 22nd'],
    );
    const named = `On Tuesday, t${text.slice(1)}`;
    assert.deepEqual(
      found(named)[0]
        ?.fixes()
        .map(({ title }) => title),
      [
        'Make the words say 22nd (a Tuesday)',
        'Make the figures say 21st, and the weekday Monday (that day stands once more)',
      ],
    );
  });

  it('moves neither end of a range past the other, nor what two dates share', () => {
    const weekday = onlyFinding(sentence('Friday, January 14-15, 2003'), 'date-weekday');
    assert.deepEqual(weekday.fixed, [sentence('Tuesday, January 14-15, 2003')]);
    const impossible = onlyFinding(sentence('February 29 through March 31, 2003'), 'date-impossible');
    assert.deepEqual(impossible.fixed, [sentence('February 28 through March 31, 2003')]);
  });
});
