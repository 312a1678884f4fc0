import type { Identifier } from '../../facts/fact.ts';
import { factKey } from '../../model/held-facts.ts';
import { checkOf } from '../../model/identifier/check.ts';
import { regrouped } from '../../model/identifier/regroup.ts';
import { factsOf, spanOf } from '../../model/placed-facts.ts';
import type { Renamer } from './renaming.ts';

/** Renaming an identifier: each place of it follows, in its own groups; one whose check digit is wrong is refused. */
export const identifierRenamer: Renamer<Identifier> = {
  prepare: (_draft, placed) => ({ at: spanOf(placed), placeholder: placed.fact.text }),

  rename(draft, { fact }, typed) {
    const value = fact.system === 'docket' ? typed.trim() : typed.replace(/[\s-]/g, '').toUpperCase();
    if (!/^[A-Za-z\d][\w:/-]*$/.test(value))
      return { refusal: `${typed.trim()} cannot be read as a number of its kind` };
    if (fact.system !== 'docket' && value.length !== fact.value.length)
      return { refusal: `${typed.trim()} has ${value.length} characters, not ${fact.value.length}` };
    const check = checkOf({ system: fact.system, value });
    if (check && check.stated !== check.made)
      return { refusal: `the check digit of ${typed.trim()} would be ${check.made}, not ${check.stated}` };
    const edits = factsOf(draft, factKey(fact) ?? '').map((placed) => {
      const at = spanOf(placed);
      const written = draft.text.slice(at.start, at.end);
      return { at, text: fact.system === 'docket' ? value : regrouped(written, value) };
    });
    return { edits, offered: [], offer: '' };
  },
};
