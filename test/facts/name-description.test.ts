import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOfKind } from '../harness/facts.ts';

describe('names', () => {
  it('are described past a point too many', () => {
    const [name] = factsOfKind(
      'name',
      'This is made by Alder Mills Corporation., a Nevada corporation (the "Company").',
    );
    assert.equal(name?.description?.said, 'NEVADA CORPORATION');
    assert.equal(name?.alias?.text, 'Company');
  });

  it('are described behind a trade name and a bracket that says no place, and that is no name', () => {
    for (const text of [
      'Alder Mills, Inc., d/b/a Cedar Boats, a Texas corporation (the "Seller")',
      'Alder Mills, Inc. dba Cedar Boats of Erie (the "Seller"), a Texas corporation',
      'Alder Mills, Inc., doing business as Cedar & Sons, a Texas corporation (the "Seller")',
      'Alder Mills, Inc. (an Electric Membership Corporation), a Texas corporation (the "Seller")',
    ]) {
      const names = factsOfKind('name', `This is made by ${text}, and others.`);
      assert.deepEqual(
        names.map(({ key, description, alias }) => [key, description?.said, alias?.text]),
        [['ALDER MILLS INC', 'TEXAS CORPORATION', 'Seller']],
        text,
      );
    }
    assert.equal(
      factsOfKind('name', 'Alder Mills, Inc. d/b/a what it sells, a Texas corporation.')[0]?.description,
      undefined,
    );
  });

  const descriptions: readonly (readonly [text: string, description: string | undefined])[] = [
    [', a Nevada corporation', 'NEVADA CORPORATION'],
    [' (the "Company"), a Nevada corporation', 'NEVADA CORPORATION'],
    [', a Nevada\ncorporation (the "Company")', 'NEVADA CORPORATION'],
    [', a corporation organized under the laws of the State of Nevada', 'NEVADA CORPORATION'],
    [', a corporation duly organized and existing under and by virtue of the laws of New York', 'NEW YORK CORPORATION'],
    [', a corporation existing under the General Corporation Law of the State of Delaware', 'DELAWARE CORPORATION'],
    [', a company organized under the Companies Act of Barbados', 'BARBADOS COMPANY'],
    [', a private company (besloten vennootschap) organized under the laws of the Netherlands', 'NETHERLANDS COMPANY'],
    [
      ', a corporation, duly organized, validly existing and in good standing under the laws of Utah',
      'UTAH CORPORATION',
    ],
    [', a corporation, which obeys the laws of Utah', undefined],
    [', a corporation qualified under the laws of Utah', undefined],
    [', a corporation that obeys the law of supply', undefined],
    [', a Delaware limited liability company', 'DELAWARE LIMITED LIABILITY COMPANY'],
    [', a Delaware limited partnership', 'DELAWARE LIMITED PARTNERSHIP'],
    [' (a Nevada corporation)', 'NEVADA CORPORATION'],
    [' (the "Seller") (a Nevada corporation), as Seller', 'NEVADA CORPORATION'],
    [', as Seller, a Nevada corporation', 'NEVADA CORPORATION'],
    [', a national banking association', undefined],
    [', a company that makes doors', undefined],
    [' and a Nevada corporation', undefined],
  ];
  for (const [behind, description] of descriptions) {
    it(`are ${description ?? 'nothing said'} with "${behind}"`, () => {
      assert.deepEqual(
        factsOfKind('name', `by and between Harlan Holdings, Inc.${behind}; and others.\n`).map(
          (name) => name.description?.said,
        ),
        [description],
      );
    });
  }

  const stated: readonly (readonly [text: string, description: string | undefined])[] = [
    ['Harlan Holdings, Inc. is a Nevada corporation', 'NEVADA CORPORATION'],
    ['Harlan Holdings, Inc. has been duly formed and is validly existing under the laws of Nevada', 'NEVADA'],
    ['WHEREAS, Harlan Holdings, Inc. is an Ohio corporation', 'OHIO CORPORATION'],
    ['The subsidiary of Harlan Holdings, Inc. is an Ohio corporation', undefined],
    ['If Harlan Holdings, Inc. is an Ohio corporation', undefined],
    ['Harlan Holdings, Inc. has been sold under the laws of Nevada', undefined],
    ['Harlan Holdings, Inc. was a Nevada corporation', undefined],
  ];
  for (const [text, description] of stated) {
    it(`are ${description ?? 'nothing said'} in "${text}"`, () => {
      assert.deepEqual(
        factsOfKind('name', `${text}.\n`).map((name) => name.description?.said),
        [description],
      );
    });
  }

  it('say where the place, the form and the article of a description stand', () => {
    const parts = (text: string): readonly (string | undefined)[] => {
      const said = factsOfKind('name', text)[0]?.description;
      return [said?.article, said?.placeAt, said?.formAt].map((at) => at && text.slice(at.start, at.end));
    };
    assert.deepEqual(parts('by Harlan Holdings, Inc., an Ohio corporation; and'), ['an', 'Ohio', 'corporation']);
    assert.deepEqual(parts('by Harlan Holdings, Inc., a New Jersey limited liability company; and'), [
      'a',
      'New Jersey',
      'limited liability company',
    ]);
    assert.deepEqual(parts('by Harlan Holdings, Inc., a wholly-owned Nevada business trust; and'), [
      undefined,
      'Nevada',
      'business trust',
    ]);
    assert.deepEqual(parts('by Harlan Holdings, Inc., a corporation under the laws of the State of Utah; and'), [
      undefined,
      'Utah',
      'corporation',
    ]);
  });

  it('are read past a description that names no place', () => {
    const roleBehind = (description: string): string | undefined =>
      factsOfKind('name', `by Harlan Holdings, Inc., ${description}, as Agent; and others.\n`)[0]?.role;
    for (const description of [
      'a national banking association',
      'an insurance company',
      'a not-for-profit corporation',
    ])
      assert.equal(roleBehind(description), 'agent', description);
    for (const description of [
      'a very good company',
      'the national bank',
      'a company/bank',
      `a${' public'.repeat(8)} bank`,
    ])
      assert.equal(roleBehind(description), undefined, description);
  });
});
