import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Name } from '../../server/src/analysis/index.ts';
import { factsOfKind } from '../harness/facts.ts';

describe('names', () => {
  const around: readonly (readonly [text: string, what: keyof Name, said: unknown])[] = [
    ['Harlan Holdings, Inc. (the "Company") sells', 'alias', 'Company'],
    [
      'Harlan Holdings, Inc., a Nevada corporation (together with its heirs (if any), the \u201cSeller\u201d), sells',
      'alias',
      'Seller',
    ],
    ['Harlan Holdings, Inc., formerly known as Alder, Inc. (the "Company"), sells', 'alias', 'Company'],
    [
      'HARLAN HOLDINGS, INC., a corporation existing under the General Corporation Law of the State of Delaware (the "Corporation")',
      'alias',
      'Corporation',
    ],
    ['HARLAN HOLDINGS, INC. By: /s/ C. J. ("Chip") Marsh', 'alias', undefined],
    ["Harlan Holdings, Inc. (the ''Company'') sells", 'alias', 'Company'],
    ['Harlan Holdings, Inc. ("Harlan" or the "Company") sells', 'alias', 'Harlan'],
    ['Harlan Holdings, Inc., a Utah company and a subsidiary of the Trust (the "GP"), sells', 'alias', 'GP'],
    ['Harlan Holdings, Inc., a subsidiary of Alder Trust (the "Trust"), sells', 'alias', undefined],
    ['"Agent" means Harlan Holdings, Inc. and no other', 'alias', 'Agent'],
    ['"Parent" shall mean Harlan Holdings, Inc.', 'alias', 'Parent'],
    ['Harlan Holdings, Inc. (see "Notices" below', 'alias', undefined],
    ['Harlan Holdings, Inc. says "yes"', 'alias', undefined],
    ['among Harlan Holdings, Inc., a Nevada corporation, as Administrative Agent, and', 'role', 'administrative agent'],
    ['Harlan Holdings, Inc., as the Borrower', 'role', 'borrower'],
    ['Harlan Holdings, Inc. as its owner', 'role', undefined],
    ['TENANT: Harlan Holdings, Inc.', 'role', 'tenant'],
    ['If to the Escrow Agent: Harlan Holdings, Inc.', 'role', 'escrow agent'],
    ['To Collateral Agent: the Harlan Holdings, Inc.', 'role', 'collateral agent'],
    ['Notice: Harlan Holdings, Inc.', 'role', undefined],
    ['HARLAN HOLDINGS, INC.,\na Nevada corporation\nBy: ____', 'signs', true],
    ['HARLAN HOLDINGS, INC.\n/s/ A. Hale', 'signs', true],
    ['sold by HARLAN HOLDINGS, INC. by hand', 'signs', false],
    ['Alder LLC, formerly known as Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC (f/k/a Harlan Holdings, Inc.)', 'former', true],
    ['Alder LLC, doing business as Harlan Holdings, Inc.', 'former', true],
    ['Harlan Holdings, Inc. (f/k/a Alder Inc.)', 'former', false],
    ['Harlan Holdings, Inc., as lender (the "Credit Agreement")', 'alias', undefined],
    ['by merger successor to Harlan Holdings, Inc.', 'former', true],
    ['Harlan Holdings, Inc. and its successors', 'former', false],
    ['the successors and assigns of Harlan Holdings, Inc.', 'former', false],
    ['the successors of Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC trading as Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC trading Harlan Holdings, Inc.', 'former', false],
    ['Alder LLC now known as Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC, also known as Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC, now Harlan Holdings, Inc.', 'former', false],
    ['Alder LLC as successor to Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC doing work as Harlan Holdings, Inc.', 'former', false],
    ['Alder LLC d/b/a Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC n/k/a Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC dba Harlan Holdings, Inc.', 'former', true],
    ['formerly Alder LLC; Harlan Holdings, Inc.', 'former', false],
    ['formerly with the name of one or more under Harlan Holdings, Inc.', 'former', false],
    ['Harlan Holdings, Inc., located at 400 West Avenue', 'address', '400 WEST'],
    ['Harlan Holdings, Inc. of 400 West Avenue', 'address', '400 WEST'],
    ['Harlan Holdings, Inc., 400 West Avenue', 'address', '400 WEST'],
    ['Harlan Holdings, Inc., as Lender, at 7 West Avenue', 'address', '7 WEST'],
    ['Harlan Holdings, Inc. of 400 shares', 'address', undefined],
    ['Harlan Holdings, Inc. of 400,000 West', 'address', undefined],
    ['Harlan Holdings, Inc. in West Kent', 'address', undefined],
    ['Harlan Holdings, Inc., having its place of business at 4 West St. in Kent (the "Company")', 'alias', 'Company'],
    ['Harlan Holdings, Inc., having an office (in Kent) there (the "Company")', 'alias', 'Company'],
    ['Harlan Holdings, Inc., having an office elsewhere; (the "Company")', 'alias', undefined],
    ['Harlan Holdings, Inc., which sells doors. The rest (the "Company")', 'alias', undefined],
    ['Harlan Holdings, Inc., having an office, and Ann Lee (the "Company")', 'alias', undefined],
    ['Harlan Holdings, Inc., having an office near Alder Corp. (the "Company")', 'alias', undefined],
    [`Harlan Holdings, Inc., having ${'an office '.repeat(22)}(the "Company")`, 'alias', undefined],
    ['Harlan Holdings, Inc. (the "A B C D E F G H I J")', 'alias', undefined],
    ['Harlan Holdings, Inc. ("")', 'alias', undefined],
    ['Harlan Holdings, Inc. ("Harlan")', 'alias', 'Harlan'],
    ["Harlan Holdings, Inc. (the 'Harlan')", 'alias', 'Harlan'],
    ['Harlan Holdings, Inc. (Harlan)', 'alias', undefined],
    ['"Agent": the Harlan Holdings, Inc.', 'alias', 'Agent'],
    ['"Agent" mean Harlan Holdings, Inc.', 'alias', undefined],
    ['the word Agent means Harlan Holdings, Inc.', 'alias', undefined],
    ['"A B C D E F G H I J" means Harlan Holdings, Inc.', 'alias', undefined],
    ['Harlan Holdings, Inc., as a Lender', 'role', 'lender'],
    ['Harlan Holdings, Inc., as an Agent', 'role', 'agent'],
    ['Harlan Holdings, Inc., as collateral agent by law', 'role', 'collateral agent'],
    ['HARLAN HOLDINGS, INC.:\nBy: x', 'signs', true],
    ['HARLAN HOLDINGS, INC.\nBy ________', 'signs', true],
    ['HARLAN HOLDINGS, INC.\nBy/s/ A. Hale', 'signs', true],
    ['HARLAN HOLDINGS, INC.\nBy its members', 'signs', false],
    ['HARLAN HOLDINGS, INC. / others', 'signs', false],
  ];
  for (const [text, what, said] of around) {
    it(`have the ${what} ${String(said)} in ${text}`, () => {
      const found = factsOfKind('name', `${text}\n`).find(({ key }) => key === 'HARLAN HOLDINGS INC');
      assert.ok(found);
      const value = found[what];
      const alias = what === 'alias' ? found.alias : undefined;
      assert.equal(alias ? alias.text : value, said);
      if (alias) assert.equal(text.slice(alias.at.start, alias.at.end), said);
    });
  }
});
