import { blockText } from '../model/places.ts';
import { caseOf, inCase } from '../words/spell-case.ts';
import { defineRule } from './rule.ts';

export const amountMisspelt = defineRule({
  id: 'amount-misspelt',
  summary: 'Number words are spelled right.',
  why: [
    'A misspelt number word is found by every later reader but its author, and where it is one letter from another',
    'number (`tow`, `forth`) it starts an argument. A word is taken for a misspelling only where nothing else can be',
    'meant: it is no word of its own (`fourty`, `ninty`), or the figure behind it says which number it was and a',
    'counted noun follows (`thee (3) days`).',
    '',
    'These are the only repairs that `--fix` and *Fix All* apply unasked: no value changes.',
  ].join('\n'),
  severity: 'warning',
  scope: 'block',
  reads: 'amount',
  examples: [
    { name: 'Spelled right', text: 'Within forty (40) days, or three (3) months, of the notice.\n' },
    {
      name: 'No word of its own',
      text: `
Within fourty (40) days after the ninteenth (19th) day of the month.
       ^^^^^^ warning: fourty is a misspelling of forty
                                  ^^^^^^^^^ warning: ninteenth is a misspelling of nineteenth
`,
      fixed: ['fourty → forty', 'ninteenth → nineteenth'],
    },
    {
      name: 'The figure says which number it was',
      text: `
The term is thee (3) years, renewable for Two Hundred Fifity (250) days.
            ^^^^ warning: thee is a misspelling of three
                                                      ^^^^^^ warning: Fifity is a misspelling of fifty
`,
      fixed: ['thee → three', 'Fifity → Fifty'],
    },
  ],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'amount') continue;
      for (const { misspelt } of fact.statements) {
        for (const { at, written, meant } of misspelt) {
          yield {
            at,
            message: `${written} is a misspelling of ${meant}`,
            related: [],
            fixes: (draft) => {
              const text = inCase(meant, caseOf(blockText(draft, block).slice(at.start, at.end)));
              return [{ title: `Write ${text}`, edits: [{ at, text }], safe: true }];
            },
          };
        }
      }
    }
  },
});
