import assert from 'node:assert/strict';
import {
  applyEdits,
  diagnose,
  readDraft,
  rules as allRules,
  span,
  type Example,
  type Finding,
  type Fix,
  type Rule,
  type Span,
  type Syntax,
} from '../../server/src/analysis/index.ts';
import { annotate } from './annotate.ts';
import { byPlace, parseFixture, type Mark } from './fixture.ts';
import { textAfter } from './text-after.ts';

/** Finds what is wrong in a text. The tests of this harness pass their own; all others use the real one. */
export type Judge = (text: string, syntax: Syntax) => readonly Finding[];

/** Reads a text afresh and runs every rule on it; a rule that throws fails the test. */
export const judge: Judge = (text, syntax) =>
  diagnose(readDraft(text, syntax), {
    crashed: (rule, error) => {
      throw new Error(`${rule} threw`, { cause: error });
    },
  });

/** Holds the findings in a marked text, of one rule or of all, to its marks. */
export function checkFinds(fixture: string, ruleId?: string, syntax: Syntax = 'plain', by: Judge = judge): void {
  const { text, marks } = parseFixture(fixture);
  const found = only(ruleId, by(text, syntax));
  checkForm(text, found);
  const expected = annotate({ text, marks });
  const actual = annotate({ text, marks: found.map(markOf) });
  if (actual === expected) return;
  throw new assert.AssertionError({
    message: `the findings differ from the marks${ruleId ? ` for ${ruleId}` : ''}; what was found:\n\n${actual}\n`,
    actual,
    expected,
    operator: 'strictEqual',
  });
}

/** Holds that nothing is found in a text, neither as plain text nor as Markdown. */
export function checkSilent(text: string, ruleId?: string, by: Judge = judge): void {
  const { text: unmarked, marks } = parseFixture(text);
  assert.equal(marks.length, 0, 'a silent text has no marks');
  for (const syntax of syntaxes) checkFinds(unmarked, ruleId, syntax, by);
}

/**
 * Holds the findings to the marks, and what the text is after each fix offered, in the order offered, to `fixed`. Each
 * fix must remove its finding and bring no other.
 */
export function checkFixes(
  fixture: string,
  fixed: readonly string[],
  ruleId?: string,
  syntax: Syntax = 'plain',
  by: Judge = judge,
): void {
  checkFinds(fixture, ruleId, syntax, by);
  const { text } = parseFixture(fixture);
  const before = by(text, syntax);
  const found = only(ruleId, before);
  assert.deepEqual(
    found.flatMap((finding) => finding.fixes().map(({ edits }) => applyEdits(text, edits))),
    fixed,
    'the texts after each fix',
  );
  for (const finding of found) checkRepair(text, finding, before, (after) => by(after, syntax));
}

/** Holds one example of a rule to all that must be true of it, in both syntaxes and wherever it stands. */
export function checkExample(rule: Rule, example: Example, by: Judge = judge): void {
  const { text, marks } = parseFixture(example.text);
  assert.ok(marks.length > 0 || example.fixed === undefined, 'a silent example has nothing to fix');
  const fixed = (example.fixed ?? []).map((changes) => textAfter(text, changes));
  checkFixes(example.text, fixed, rule.id, 'plain', by);
  const expected = only(rule.id, by(text, 'plain')).map((finding) => outcome(text, finding));
  for (const syntax of syntaxes) {
    for (const { name, change, offset } of places) {
      const changed = change(text);
      const move = (at: Span): Span => ({ start: offset(text, at.start), end: offset(text, at.end) });
      assert.deepEqual(
        only(rule.id, by(changed, syntax)).map((finding) => outcome(changed, finding)),
        expected.map(({ at, related, fixes, ...rest }) => ({
          ...rest,
          at: move(at),
          related: related.map((place) => ({ ...place, at: move(place.at) })),
          fixes: fixes.map((fix) => ({ ...fix, after: change(fix.after) })),
        })),
        `what is found differs in ${syntax === 'plain' ? 'plain text' : 'Markdown'}, ${name}`,
      );
    }
  }
}

const levels: readonly string[] = ['information', 'warning', 'error'];

/** Holds what a rule says of itself to the form that settings, pages and messages are made from. */
export function checkRule(rule: Rule, by: Judge = judge): void {
  assert.match(rule.id, /^[a-z]+(-[a-z]+)+$/, 'an id names the subject, then what is wrong');
  assert.match(rule.summary, /^\p{Lu}[^\n]*\.$/u, 'the summary is one sentence');
  assert.notEqual(rule.why.trim(), '', 'the rule says why it matters');
  const names = rule.examples.map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)], 'examples have names of their own');
  const reporting = rule.examples.filter(({ text }) => parseFixture(text).marks.length > 0);
  assert.ok(reporting.length > 0, 'at least one example is reported');
  assert.ok(reporting.length < rule.examples.length, 'at least one example is silent');
  for (const { text } of reporting) {
    for (const { severity } of parseFixture(text).marks) {
      // A finding may say less than the others of its rule, and be milder; never more.
      assert.ok(levels.indexOf(severity) <= levels.indexOf(rule.severity), `${severity} is graver than the rule`);
    }
  }
  for (const syntax of syntaxes) assert.deepEqual(only(rule.id, by('', syntax)), [], 'nothing is found in no text');
}

/** Holds the list of rules to the files of the folder they live in. */
export function checkListed(files: readonly string[], rules: readonly Rule[] = allRules): void {
  const contract = ['index.ts', 'rule.ts', 'run.ts'];
  assert.deepEqual(
    rules.map(({ id }) => `${id}.ts`).sort(),
    files.filter((file) => !contract.includes(file)).sort(),
    'every rule has a file of its name and stands once in rules/index.ts',
  );
}

const syntaxes: readonly Syntax[] = ['plain', 'markdown'];

interface Place {
  readonly name: string;
  readonly change: (text: string) => string;
  /** Where an offset of the text is in the changed text. */
  readonly offset: (text: string, offset: number) => number;
}

const before = 'The parties have agreed on what follows.\n\n';
const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/** The places in which an example must give the same: read once more, with other line ends, further down. */
const places: readonly Place[] = [
  { name: 'read once more', change: (text) => text, offset: (_text, offset) => offset },
  { name: 'with CRLF line ends', change: crlf, offset: (text, offset) => crlf(text.slice(0, offset)).length },
  { name: 'after a paragraph', change: (text) => before + text, offset: (_text, offset) => before.length + offset },
];

const only = (ruleId: string | undefined, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }) => ruleId === undefined || rule.id === ruleId);

const plainSpan = ({ start, end }: Span): Span => ({ start, end });

const markOf = ({ at, severity, message, related }: Finding): Mark => ({ at, severity, message, related });

/** All of a finding that a reader sees, as plain data. */
const outcome = (text: string, { rule, severity, at, message, related, fixes }: Finding) => ({
  rule: rule.id,
  severity,
  at: plainSpan(at),
  message,
  related: related.map((place) => ({ at: plainSpan(place.at), message: place.message })),
  fixes: fixes().map(({ title, edits, safe }) => ({ title, safe, after: applyEdits(text, edits) })),
});

/** Holds findings to their form: in order, tight round words of the text, with messages of one line. */
function checkForm(text: string, findings: readonly Finding[]): void {
  assert.deepEqual(
    findings.map(({ at }) => plainSpan(at)),
    findings.map(({ at }) => plainSpan(at)).sort(byPlace),
    'findings stand in the order of the text',
  );
  for (const finding of findings) {
    for (const { at, message } of [finding, ...finding.related]) {
      const marked = text.slice(at.start, at.end);
      const where = `${finding.rule.id} at ${at.start} to ${at.end}, ${JSON.stringify(marked)}`;
      assert.ok(
        0 <= at.start && at.start < at.end && at.end <= text.length,
        `${where}: within the text, and not empty`,
      );
      assert.equal(marked, marked.trim(), `${where}: no white space round the words`);
      assert.match(message, /^\S.*[^.\s]$/, `${where}: a message is one line without a full stop`);
    }
  }
}

/** Holds every fix of a finding to its promise: the text changes, the finding goes, nothing comes. */
function checkRepair(
  text: string,
  finding: Finding,
  allBefore: readonly Finding[],
  judgeAfter: (text: string) => readonly Finding[],
): void {
  const fixes = finding.fixes();
  const titles = fixes.map(({ title }) => title);
  assert.deepEqual(titles, [...new Set(titles)], 'the fixes of a finding have titles of their own');
  for (const fix of fixes) {
    assert.match(fix.title, /^\p{Lu}\S* .*\S$/u, 'the title of a fix says what it does');
    assert.deepEqual(repairFaults(text, finding, fix, allBefore, judgeAfter), [], `after "${fix.title}"`);
  }
}

/** Holds all fixes in a text to their promise, each applied alone. */
export function checkAllRepairs(text: string, syntax: Syntax, by: Judge = judge): void {
  const found = by(text, syntax);
  for (const finding of found) checkRepair(text, finding, found, (after) => by(after, syntax));
}

/**
 * What a fix, applied alone, does that it must not: one line for each fault, none for a fix that is safe. The finding
 * must be gone from its place, and none may come where there was none. Other findings stay where they are; what they
 * say may follow, as that of the next total does. `wasThere` excuses one that comes but tells of what was wrong before.
 */
export function repairFaults(
  text: string,
  finding: Finding,
  { edits }: Fix,
  allBefore: readonly Finding[],
  judgeAfter: (text: string) => readonly Finding[],
  wasThere: (found: Finding, before: (at: Span) => Span, edited: (at: Span) => boolean) => boolean = () => false,
): readonly string[] {
  const after = applyEdits(text, edits);
  if (after === text) return ['it changes nothing'];
  const placeAfter = (other: Finding): string => placeOf({ ...other, at: moved(other.at, edits) });
  const known = new Map(allBefore.map((other) => [placeAfter(other), other]));
  const own = moved(finding.at, edits);
  const changed = edits.map(({ at }) => moved(at, edits));
  const edited = (at: Span): boolean => changed.some((other) => meet(at, other));
  const back = (at: Span): Span => moved(at, turned(edits));
  const faults: string[] = [];
  for (const found of judgeAfter(after)) {
    const same = known.get(placeOf(found));
    if (same && same !== finding) continue;
    const says = `"${found.rule.id}: ${found.message}"`;
    if (found.rule === finding.rule && meet(found.at, own)) faults.push(`it leaves ${says}`);
    else if (!wasThere(found, back, edited)) faults.push(`it brings ${says}`);
  }
  if (after.split('\n').length !== text.split('\n').length) faults.push('it changes the line breaks');
  return faults;
}

const placeOf = ({ rule, at }: Finding): string => `${rule.id} ${at.start} ${at.end}`;

/** Whether two spans overlap or touch. */
const meet = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

type Edits = Fix['edits'];

/** Where a span is when the edits have been made; it takes in what is put at its ends. */
function moved({ start, end }: Span, edits: Edits): Span {
  let [before, within] = [0, 0];
  for (const { at, text } of edits) {
    const grows = text.length - (at.end - at.start);
    if (at.end < start || (at.end === start && at.start < at.end)) before += grows;
    else if (at.start <= end) within += grows;
  }
  return { start: start + before, end: end + before + within };
}

/** The edits that take these back, without the words they put back. */
function turned(edits: Edits): Edits {
  let shift = 0;
  return edits
    .toSorted((a, b) => a.at.start - b.at.start)
    .map(({ at, text }) => {
      const start = at.start + shift;
      shift += text.length - (at.end - at.start);
      return { at: span(start, start + text.length), text: ' '.repeat(at.end - at.start) };
    });
}
