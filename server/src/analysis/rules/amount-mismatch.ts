import type { Amount, Statement } from '../facts/fact.ts';
import { borneOut } from '../model/amount/borne-out.ts';
import { comparisons, type Comparison } from '../model/amount/comparisons.ts';
import { alikeMentions } from '../model/amount/mentions.ts';
import { amountText, statementText } from '../model/amount/text.ts';
import { unitRepairs } from '../model/amount/unit-repair.ts';
import type { Draft, ReadBlock } from '../model/draft.ts';
import { blockText } from '../model/places.ts';
import { restated } from '../model/restatement.ts';
import { standsElsewhere } from '../model/which-stands.ts';
import { defineRule, type LocalFix } from './rule.ts';

export const amountMismatch = defineRule({
  id: 'amount-mismatch',
  summary: 'An amount that is stated twice says the same in words and in figures.',
  why: [
    'An amount written in words and in figures is one amount. When the two disagree, someone decides later which one',
    'counts, and for notes and drafts the law has decided: words prevail over numbers (UCC § 3-114; New York keeps the',
    'older § 3-118(c), under which figures control where the words are ambiguous). Courts follow it as a rule of',
    'construction for other writings too. In *Charles R. Tips Family Trust v. PB Commercial LLC*, 459 S.W.3d 147 (Tex.',
    'App. 2015), words that fell short of the figures by $693,000 cost a bank its deficiency judgment of $815,214.50.',
    '',
    'The light bulb offers both repairs. First stands the value with which the list, the product or the split beside it',
    'comes out, then the one that the rest of the draft supports; where it supports neither, the words follow the',
    'figures, since the figures are what drafters edit last.',
  ].join('\n'),
  severity: 'error',
  scope: 'block',
  reads: 'amount',
  examples: [
    {
      name: 'Words and figures agree',
      text: 'The holders of Six Hundred Fifty (650) shares, or two-thirds (66.67%), paid $1.5 million ($1,500,000).\n',
    },
    {
      name: 'Dividends with a fraction of a cent',
      text: 'It pays Two Dollars and Twelve and One-Half Cents ($2.125) a share, par value sixteen and two-thirds cents ($.16-2/3).\n',
    },
    {
      name: 'A word was dropped',
      text: `
Such Six Hundred (650) shares resume their status; the other Six Hundred Fifty (650) do not.
     ^^^^^^^^^^^ error: the words say 600 but the figures say 650
                  ^^^ related: the figures
`,
      fixed: ['Six Hundred (650) → Six Hundred Fifty (650)', 'Six Hundred (650) → Six Hundred (600)'],
    },
    {
      name: 'The words of a note and its figures',
      text: `
PAY TO THE ORDER OF THE BANK ONE MILLION SEVENTY THOUSAND AND NO/100 ($1,700,000.00) DOLLARS.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: the words say $1,070,000 but the figures say $1,700,000
                                                                      ^^^^^^^^^^^^^ related: the figures
`,
      fixed: ['SEVENTY → SEVEN HUNDRED', '$1,700,000.00 → $1,070,000.00'],
    },
    {
      name: 'A sum in short and in full',
      text: `
The Company borrowed $4.5 million ($4,050,000), and repaid about $1.9 million ($1,887,206) of it.
                      ^^^ error: the short form says $4,500,000 but the figures say $4,050,000
                                   ^^^^^^^^^^ related: the figures
`,
      fixed: ['$4.5 → $4.05', '$4,050,000 → $4,500,000'],
    },
    {
      name: 'Lawful money between the words and the figures',
      text: `
Maker shall pay Fifty Thousand Dollars in lawful money of the United States ($60,000.00), and 6.5% p.a. (six and one-half percent).
                ^^^^^^^^^^^^^^ error: the words say $50,000 but the figures say $60,000
                                                                             ^^^^^^^^^^ related: the figures
`,
      fixed: ['Fifty → Sixty', '$60,000.00 → $50,000.00'],
    },
    {
      name: 'Two currencies in one amount',
      text: `
A fee of Fifty Dollars (€50) is due.
         ^^^^^ error: the words say $50 but the figures say €50
                        ^^^ related: the figures
`,
      fixed: ['Fifty Dollars → Fifty Euros', '€50 → $50'],
    },
  ],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'amount') continue;
      for (const comparison of comparisons(fact)) {
        const { words, figures, standing } = comparison;
        if (standing !== 'number-disagrees' && standing !== 'unit-disagrees') continue;
        if (words.malformed !== undefined || figures.malformed !== undefined) continue;
        yield {
          at: words.number,
          message: messageOf(comparison),
          related: [{ at: figures.at, message: 'the figures' }],
          fixes: (draft) => repairs(draft, block, fact, comparison),
        };
      }
    }
  },
});

/** Both values, each in its own unit; where only one has a unit, it is the unit of both. */
function messageOf({ words, figures, standing }: Comparison): string {
  const unit = standing === 'number-disagrees' ? (words.unit ?? figures.unit) : undefined;
  const decimals = Math.max(words.decimals, figures.decimals);
  const said = saying(words, unit, decimals);
  const shown = saying(figures, unit, decimals);
  const counted = words.unit?.kind === 'shares' ? `${said} shares` : said;
  return `the ${nameOfWords(words)} ${words.form === 'words' ? 'say' : 'says'} ${counted} but the figures say ${shown}`;
}

/** What stands before the bracket: words, or a sum in short, as in `$4.5 million ($4,500,000)`. */
const nameOfWords = ({ form }: Statement): string => (form === 'words' ? 'words' : 'short form');

/** A fraction that is held to a percentage is said in percent: one-half is 50%; a ratio with decimals to one. */
function saying(statement: Statement, unit: Statement['unit'], decimals: number): string {
  const [reading] = statement.readings;
  const share = reading?.sense === 'fraction' && statement.unit === undefined && unit?.kind === 'percent';
  return reading
    ? amountText(share ? reading.value.mul(100) : reading.value, statement.unit ?? unit, reading.sense, decimals)
    : '';
}

/**
 * Both repairs: first the one with which the arithmetic beside it comes out, then the one that is better supported.
 * Without either the words follow the figures.
 */
function repairs(
  draft: Draft,
  block: ReadBlock,
  amount: Amount,
  { words, figures, standing }: Comparison,
): readonly LocalFix[] {
  if (standing === 'unit-disagrees') {
    const found = unitRepairs(blockText(draft, block), words, figures);
    return found.map(({ title, at, text }) => ({ title, edits: [{ at, text }], safe: false }));
  }
  const change = (statement: Statement, source: Statement, name: string): Repair[] => {
    const edits = restated(draft, block, statement, source);
    const value = saying(source, source.unit ?? statement.unit, Math.max(source.decimals, statement.decimals));
    if (!edits || edits.length === 0 || value === '') return [];
    const borne = borneOut(draft, block, amount, edits);
    const times = support(draft, amount, source);
    const reason = borne === undefined ? standsElsewhere(times, statementText(source)) : ` (${borne})`;
    return [{ borne: borne !== undefined, times, title: `Make the ${name} say ${value}${reason}`, edits, safe: false }];
  };
  const found = [...change(words, figures, nameOfWords(words)), ...change(figures, words, 'figures')];
  return found.sort((a, b) => Number(b.borne) - Number(a.borne) || b.times - a.times);
}

/** A repair, with what speaks for it: arithmetic, and how often the draft states its value elsewhere. */
interface Repair extends LocalFix {
  readonly borne: boolean;
  readonly times: number;
}

/** How often the draft states the statement's value elsewhere. */
function support(draft: Draft, amount: Amount, { readings, unit }: Statement): number {
  const [reading] = readings;
  return reading ? alikeMentions(draft, amount, reading.value, unit).length : 0;
}
