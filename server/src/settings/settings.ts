import * as v from 'valibot';
import { rules, type Severities, type Severity } from '../analysis/index.ts';
import { checks, type Check } from './general.ts';

/** One entry under `silences`: a rule in a file, or one finding of it there. It holds no word of the draft. */
export interface SilenceEntry {
  readonly rule: string;
  /** Relative to the folder of the settings file, with forward slashes. */
  readonly file: string;
  /**
   * The hash of the sentence and which of the rule's findings in it; without them the rule is silent in the whole file.
   */
  readonly sentence?: string | undefined;
  readonly which?: number | undefined;
}

/** What a user may settle: in the editor's settings under `engross.`, or under the same keys in `.engross.json`. */
export interface Settings {
  readonly check?: Check;
  /** Whether totals are said to add up over them, and amounts in words shown in figures behind them. */
  readonly codeLens?: boolean;
  readonly inlayHints?: boolean;
  /** Whether words follow their figures as one edits, and figures their words. */
  readonly keepInStep?: boolean;
  readonly rules?: Severities;
  readonly silences?: readonly SilenceEntry[];
  /**
   * Pairs of names that are alike and yet two: each by the hash that the light bulb writes, or as the drafts spell it.
   */
  readonly names?: readonly (readonly [string, string])[];
}

export interface ReadSettings {
  readonly settings: Settings;
  /**
   * One sentence for each part that was passed over, naming its key and what is wrong with it; where there are many,
   * the last says how many more.
   */
  readonly problems: readonly string[];
}

/** What a rule can be set to. */
export const levels = ['off', 'error', 'warning', 'information'] as const satisfies readonly (Severity | 'off')[];
const level = v.picklist(levels, (issue) => `must be one of ${levels.join(', ')}, not ${issue.received}`);
const text = v.pipe(v.string('must be a text'), v.nonEmpty('must not be empty'));
const ruleId = v.pipe(
  text,
  v.check(
    (id) => rules.some((rule) => rule.id === id),
    (issue) => `names no rule: ${issue.received}`,
  ),
);
const inside = v.pipe(
  text,
  v.check(
    (path) => !/^(?:[/\\~]|[a-z]+:)|\\/i.test(path) && !path.split('/').includes('..'),
    'must be a path below the folder of this file, with forward slashes',
  ),
);
const silence = v.object(
  {
    rule: ruleId,
    file: inside,
    sentence: v.optional(
      v.pipe(v.string('must be a text'), v.regex(/^[0-9a-f]{16}$/, 'must be 16 hexadecimal digits')),
    ),
    which: v.optional(
      v.pipe(v.number('must be a number'), v.integer('must be a whole number'), v.minValue(0, 'must not be negative')),
    ),
  },
  (issue) => (issue.received === 'undefined' ? 'is missing' : 'must be an object'),
);
const pair = v.custom<readonly [string, string]>(
  (given) => Array.isArray(given) && given.length === 2 && given.every((name) => v.is(text, name)),
  'must be a pair of names, or of their hashes',
);
const flag = v.boolean('must be true or false');
const check = v.picklist(checks, (issue) => `must be one of ${checks.join(', ')}, not ${issue.received}`);
const record = v.custom<Readonly<Record<string, unknown>>>(isRecord, 'must be an object');
const list = v.array(v.unknown(), 'must be a list');

/** Validates settings part by part, so that a slip in one entry leaves the others in force. */
export function validateSettings(value: unknown): ReadSettings {
  if (value === null || value === undefined) return { settings: {}, problems: [] };
  if (!isRecord(value)) return { settings: {}, problems: ['the settings must be an object'] };
  const problems: string[] = [];
  const take = takeInto(problems);
  const settings: { -readonly [K in keyof Settings]: Settings[K] } = {};
  for (const [key, part] of Object.entries(value)) {
    if (part === null || part === undefined || key === '$schema') continue;
    if (key === 'check') {
      const taken = take(check, part, key);
      if (taken) settings.check = taken;
    } else if (key === 'codeLens' || key === 'inlayHints' || key === 'keepInStep') {
      const taken = take(flag, part, key);
      if (taken !== undefined) settings[key] = taken;
    } else if (key === 'rules') {
      const taken = takeRules(part, take);
      if (taken) settings.rules = taken;
    } else if (key === 'silences') {
      const taken = takeEach(silence, part, key, take);
      if (taken) settings.silences = taken;
    } else if (key === 'names') {
      const taken = takeEach(pair, part, key, take);
      if (taken) settings.names = taken;
    } else problems.push(`"${key}" is not a setting of Engross`);
  }
  return { settings, problems: shortened(problems) };
}

/**
 * The most problems that are told of one file, and the longest text of each: a file that is not ours would fill the
 * screen.
 */
const mostProblems = 20;
const longestProblem = 200;

function shortened(problems: readonly string[]): readonly string[] {
  const told = problems
    .slice(0, mostProblems)
    .map((problem) => (problem.length > longestProblem ? `${problem.slice(0, longestProblem)} …` : problem));
  const more = problems.length - told.length;
  return more > 0 ? [...told, `${more} more parts of it are wrong`] : told;
}

/**
 * Gives a part as its schema has it, or undefined for one that is wrong, of which a problem then tells under its key.
 */
type Take = <T>(schema: v.GenericSchema<unknown, T>, part: unknown, key: string) => T | undefined;

const takeInto =
  (problems: string[]): Take =>
  (schema, part, key) => {
    const parsed = v.safeParse(schema, part);
    if (parsed.success) return parsed.output;
    for (const issue of parsed.issues) {
      problems.push(`"${[key, v.getDotPath(issue)].filter(Boolean).join('.')}" ${issue.message}`);
    }
    return undefined;
  };

function takeRules(part: unknown, take: Take): Severities | undefined {
  const given = take(record, part, 'rules');
  if (!given) return undefined;
  const taken: Record<string, Severity | 'off'> = {};
  for (const [id, severity] of Object.entries(given)) {
    const known = take(ruleId, id, `rules.${id}`);
    const at = known === undefined ? undefined : take(level, severity, `rules.${id}`);
    if (at) taken[id] = at;
  }
  return taken;
}

/** The entries of a list that are right; undefined for what is no list. */
const takeEach = <T>(
  schema: v.GenericSchema<unknown, T>,
  part: unknown,
  key: string,
  take: Take,
): readonly T[] | undefined =>
  take(list, part, key)
    ?.map((entry, index) => take(schema, entry, `${key}.${index}`))
    .filter((entry) => entry !== undefined);

/** Whether a value of unknown shape is an object with keys, and neither null nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
