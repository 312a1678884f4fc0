import { measureOf } from '../../words/measure.ts';
import type { Amount } from '../fact.ts';
import { areOneUnit } from '../fact/one-unit.ts';
import { unitOf } from '../fact/stated-unit.ts';

/** Whether two amounts can be part and whole: of one unit, counting one thing where both say what they count. */
export function areAlike(part: Amount, whole: Amount): boolean {
  const unit = unitOf(part);
  const other = unitOf(whole);
  if (unit?.kind === 'money' || other?.kind === 'money') return areOneUnit(unit, other);
  return part.noun === undefined || whole.noun === undefined || related(measureOf(part.noun), measureOf(whole.noun));
}

/** Words that stand between a count and what is counted: `25,563,400 total votes`. */
const loose = new Set(['total', 'issued', 'outstanding', 'common', 'such', 'aggregate', 'voting']);

const related = (one: string, other: string): boolean => one === other || loose.has(one) || loose.has(other);
