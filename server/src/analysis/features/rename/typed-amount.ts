import Fraction from 'fraction.js';
import type { Statement } from '../../facts/fact.ts';
import { valueOf } from '../../model/amount/value.ts';
import { Analyser } from '../../model/analyser.ts';
import type { Said } from '../../model/restatement.ts';
import { lexemeOfWord } from '../../words/lexicon.ts';
import { readNumber } from '../../words/reading.ts';

/**
 * What a drafter means by what is typed in place of an amount: `700`, `Seven Hundred`, `$700.00`,
 * `seven hundred (700)`. A bare number counts what the statement does for which it is typed: `60` for `50 cents` is
 * sixty cents, `2` for `$1.5 million` two million dollars. Undefined where no one number can be read.
 */
export function readTypedAmount(typed: string, old: Statement): Said | undefined {
  const text = typed.trim();
  for (const [before, behind, ownUnit] of contexts) {
    const said = saidIn(text, old, before, behind);
    if (said) return ownUnit ? said : { ...said, unit: undefined };
  }
  return ordinalIn(text);
}

/**
 * A bare number is an amount only where it counts something: what stands around it here, and whether its unit is as
 * typed.
 */
const contexts: readonly (readonly [before: string, behind: string, ownUnit: boolean])[] = [
  ['', '', true],
  ['', ' shares', true],
  ['$', '', false],
  ['', ' dollars', false],
  ['', ' percent', false],
];

function saidIn(text: string, old: Statement, before: string, behind: string): Said | undefined {
  const { blocks } = new Analyser(`${before}${text}${behind}`, 'plain').draft;
  const [amount, ...others] = blocks.flatMap(({ facts }) => facts.filter((fact) => fact.kind === 'amount'));
  const said = amount && valueOf(amount);
  if (!said || others.length > 0 || amount.at.start > before.length) return undefined;
  // Behind the number nothing may stand but the noun that it counts.
  const rest = text.slice(Math.max(0, amount.at.end - before.length));
  const statement = amount.statements.find(({ form }) => form === 'figures') ?? amount.statements[0];
  if (!statement || !/^(?:\s+[a-z]+)*$/i.test(rest)) return undefined;
  const bare = statement.unit === undefined && statement.multiplier.equals(1);
  const value = bare ? said.value.mul(old.multiplier) : said.value;
  const readings = [{ value, sense: said.sense }];
  return { form: statement.form, decimals: statement.decimals, unit: said.unit, readings };
}

/** `twenty-fifth` or `25th`. */
function ordinalIn(text: string): Said | undefined {
  const said = (readings: Said['readings'], form: Said['form']): Said | undefined =>
    readings[0] && { form, decimals: 0, unit: undefined, readings };
  const figure = /^(\d{1,9})(?:st|nd|rd|th)$/i.exec(text)?.[1];
  if (figure !== undefined) return said([{ value: new Fraction(figure), sense: 'ordinal' }], 'figures');
  const lexemes = text
    .toLowerCase()
    .split(/[\s-]+/)
    .map(lexemeOfWord);
  const known = lexemes.filter((lexeme) => lexeme !== undefined);
  return known.length === lexemes.length ? said(readNumber(known), 'words') : undefined;
}
