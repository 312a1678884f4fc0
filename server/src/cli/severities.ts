import { InvalidArgumentError } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import { rules, type Rule, type Severities } from '../analysis/index.ts';
import { levels } from '../settings/settings.ts';

/**
 * The rule of that id. An id that is none ends in an error that names the rule it is a slip for, or how to list them.
 */
export function ruleNamed(id: string): Rule {
  const rule = rules.find((known) => known.id === id);
  if (rule) return rule;
  const nearest = closest(
    id,
    rules.map((known) => known.id),
  );
  const isSlip = distance(id, nearest) <= nearest.length / 3;
  const hint = isSlip ? `Did you mean ${nearest}?` : 'engross check --list-rules prints them all.';
  throw new InvalidArgumentError(`There is no rule "${id}". ${hint}`);
}

/** Reads one `--rule id:severity` and adds it to those before it; the last word on a rule counts. */
export function parseRule(value: string, before: Severities = {}): Severities {
  const colon = value.lastIndexOf(':');
  const rule = ruleNamed(colon < 0 ? value : value.slice(0, colon));
  const severity = levels.find((known) => known === value.slice(colon + 1));
  if (colon < 0 || !severity) {
    throw new InvalidArgumentError(`Say ${rule.id}:error, :warning, :information or :off.`);
  }
  return { ...before, [rule.id]: severity };
}

/** Reads `--max-warnings n`. */
export function parseCount(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('It must be a whole number, such as 0.');
  return Number(value);
}
