import Fraction from 'fraction.js';
import type { Amount, Statement } from '../facts/fact.ts';
import { comparisons } from '../model/amount/comparisons.ts';
import { amountText, statementText } from '../model/amount/text.ts';
import type { Draft, ReadBlock } from '../model/draft.ts';
import { draftingStyle } from '../model/drafting-style.ts';
import { blockText } from '../model/places.ts';
import { localSpan } from '../text/span.ts';
import { overLines } from '../words/recase.ts';
import { spellValue } from '../words/spell.ts';
import { grouped } from '../words/spell-figures.ts';
import { mergeStyles, styleOf } from '../words/style.ts';
import { defineRule, type LocalFix } from './rule.ts';

export const amountMalformed = defineRule({
  id: 'amount-malformed',
  summary: 'Every amount can be read as one number.',
  why: [
    'A figure whose commas do not part groups of three (`$5,000,0000`) and a run of number words that makes no number',
    '(`Seventy Hundred Fifty Thousand`) can each be read in several ways, and each reading is another amount. Both are',
    'found in filed exhibits: Ken Adams lists `$87,500000` among the typographical errors of contracts on EDGAR.',
    '',
    'Where the other statement of the amount can be read, the repair says what it says.',
  ].join('\n'),
  severity: 'warning',
  scope: 'block',
  reads: 'amount',
  examples: [
    {
      name: 'Groups of three',
      text: 'The fee is $5,000,000, or Seven Hundred Fifty Thousand ($750,000) for each of two lots.\n',
    },
    {
      name: 'A digit too many',
      text: `
A commitment of Five Million Dollars ($5,000,0000) is made.
                                      ^^^^^^^^^^^ warning: $5,000,0000 cannot be read as one number: its commas do not part groups of three digits
                ^^^^^^^^^^^^^^^^^^^^ related: the words say $5,000,000
`,
      fixed: ['$5,000,0000 → $5,000,000'],
    },
    {
      name: 'Words that make no number',
      text: `
Not less than Seventy Hundred Fifty Thousand Dollars ($750,000) is payable.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Seventy Hundred Fifty Thousand" cannot be read as one number: its words do not make one number
                                                      ^^^^^^^^ related: the figures say $750,000
`,
      fixed: ['Seventy Hundred Fifty Thousand → Seven Hundred Fifty Thousand'],
    },
    {
      name: 'Words that make no number, with cents',
      text: `
The sum of Nine Thousand Nine Eighteen and 37/100 Dollars ($9,918.37) is due.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Nine Thousand Nine Eighteen" cannot be read as one number: its words do not make one number
                                                           ^^^^^^^^^ related: the figures say $9,918.37
`,
      fixed: ['Nine Thousand Nine Eighteen → Nine Thousand Nine Hundred Eighteen'],
    },
    {
      name: 'A figure by itself',
      text: `
The purchase price is $43,150,00.00 in cash.
                      ^^^^^^^^^^^^^ warning: $43,150,00.00 cannot be read as one number: its commas do not part groups of three digits
`,
      fixed: ['$43,150,00.00 → $4,315,000.00'],
    },
    {
      name: 'A comma typed twice',
      text: `
The fee is $9,,110 in all.
           ^^^^^^^ warning: $9,,110 cannot be read as one number: it has two commas together
`,
      fixed: ['$9,,110 → $9,110'],
    },
    {
      name: 'A point for a comma',
      text: `
The rent comes to $583.680.00 in all.
                  ^^^^^^^^^^^ warning: $583.680.00 cannot be read as one number: it has a point for a comma
`,
      fixed: ['$583.680.00 → $583,680.00'],
    },
    {
      name: 'Cents with three digits',
      text: `
A fee of $250,000.000 is payable. The price is $1,012.625 per note, and the rent $1,012,625 in all.
         ^^^^^^^^^^^^ warning: $250,000.000 cannot be read as one number: its cents have three digits
`,
      fixed: ['$250,000.000 → $250,000,000', '$250,000.000 → $250,000.00'],
    },
  ],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'amount' || fact.statements.every(({ malformed }) => malformed === undefined)) continue;
      if (comparisons(fact).some(({ standing }) => standing === 'agrees')) continue;
      for (const statement of fact.statements) {
        if (statement.malformed !== undefined) yield finding(block, fact, statement, statement.malformed);
      }
    }
  },
});

function finding(block: ReadBlock, fact: Amount, statement: Statement, malformed: string) {
  const other = fact.statements.find((one) => one !== statement && one.readings.length > 0);
  const said = other && statementText(other);
  return {
    at: statement.form === 'figures' ? statement.at : statement.number,
    message: `${quoted(statement)} cannot be read as one number: ${malformed}`,
    related: other && said !== undefined ? [{ at: other.at, message: `the ${other.form} say ${said}` }] : [],
    fixes: (draft: Draft) => repair(draft, block, statement, other),
  };
}

/** The statement as the message names it; its own letters, since it has no value. */
const quoted = ({ form, written }: Statement): string => (form === 'figures' ? written : `"${written}"`);

function repair(
  draft: Draft,
  block: ReadBlock,
  statement: Statement,
  other: Statement | undefined,
): readonly LocalFix[] {
  const text = blockText(draft, block).slice(statement.number.start, statement.number.end);
  const value = other?.readings[0]?.value.div(statement.multiplier);
  const [, whole = '', decimals] = /^(.*?)(?:\.(\d*))?$/s.exec(text) ?? [];
  if (statement.form === 'words') {
    const style = mergeStyles(styleOf(text.split(/\s+and\s+/i)[0] ?? text), draftingStyle(draft).words);
    // The cents, "and 37/100", are no part of the words that cannot be read.
    const [tail = '', over = ''] = /\s+(?:and|&)\s+(no|xx|\d{1,2})\/100\S*$/i.exec(text) ?? [];
    const cents = new Fraction(Number(over) || 0, 100);
    const said = value?.sub(tail === '' ? 0 : cents);
    const words = said && spellValue(said, style);
    const head = localSpan(statement.number.start, statement.number.end - tail.length);
    const placed = words === undefined ? undefined : overLines(words, text.slice(0, text.length - tail.length));
    if (placed === undefined || (tail !== '' && said?.d !== 1n)) return [];
    return [{ title: `Write ${words}, as the figures say`, edits: [{ at: head, text: placed }], safe: false }];
  }
  if (!value && decimals?.length === 3) return ofThreeDecimals(statement, whole, decimals);
  const shown = value
    ? amountText(value, undefined, 'cardinal')
    : grouped(whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, ''), ',');
  const figure = decimals === undefined || shown.includes('.') ? shown : `${shown}.${decimals}`;
  const title = value ? `Write ${figure}, as the words say` : `Group the digits: ${figure}`;
  return [{ title, edits: [{ at: statement.number, text: figure }], safe: false }];
}

/**
 * A sum with three digits behind its point: the point stands for a comma, as the digits of two languages have it, or
 * one zero is too many.
 */
const ofThreeDecimals = ({ number }: Statement, whole: string, decimals: string): readonly LocalFix[] =>
  [`${whole},${decimals}`, ...(decimals === '000' ? [`${whole}.00`] : [])].map((figure) => ({
    title: `Write ${figure}`,
    edits: [{ at: number, text: figure }],
    safe: false,
  }));
