import { sharedAliases } from '../model/name/shared-aliases.ts';
import { defineRule } from './rule.ts';

export const nameShared = defineRule({
  id: 'name-shared',
  summary: 'A short name is given to one party.',
  why: [
    'What an agreement says of `the Company` binds whoever is called so. Where its first paragraph calls two parties by',
    'one short name, as happens when a party is added by copying another, every covenant that uses it may be read as of',
    'either, and extrinsic evidence decides which was meant.',
    '',
    'Only companies that one paragraph introduces are compared, with what they are (`a Delaware corporation`) and each',
    'with a short name of its own. Parties that bear it together (`together with Alder Mills, the "Borrower"`), one after the',
    'other (`its successor`), in the plural or in the alternative are left alone. What the second is to be called nobody',
    'but the drafter can say, so there is no fix.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
  examples: [
    {
      name: 'Two parties, each with its own name',
      text: 'This Agreement is between Alder Mills, Inc., a Delaware corporation (the "Company"), and Birch Foods LLC, an Ohio limited liability company (the "Buyer").\n',
    },
    {
      name: 'One short name for two parties',
      text: `
This Agreement is between Alder Mills, Inc., a Delaware corporation (the "Company"),
                                                                          ^^^^^^^ related 1: the first to be called so
and Birch Foods LLC, an Ohio limited liability company (the "Company").
                                                             ^^^^^^^ warning: Birch Foods LLC is called Company, as Alder Mills, Inc. is
`,
      fixed: [],
    },
    {
      name: 'A short name that two parties bear together, or one after the other',
      text: 'Alder Mills, Inc., a Delaware corporation (the "Borrower"), and Birch Foods LLC, an Ohio limited liability company (together with Alder Mills, Inc., the "Borrower"), pay.\n\nAlder Mills, Inc., a Delaware corporation (the "Company"), and its successor, Cedar Mills, Inc., a Nevada corporation (the "Company"), pay.\n',
    },
  ],
  *check(draft) {
    for (const { block, first, second } of sharedAliases(draft)) {
      yield {
        block,
        at: second.alias.at,
        message: `${second.text} is called ${second.alias.text}, as ${first.text} is`,
        related: [{ block, at: first.alias.at, message: 'the first to be called so' }],
        fixes: () => [],
      };
    }
  },
});
