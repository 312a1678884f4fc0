import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { checkAllRepairs, judge } from '../harness/check.ts';

describe('name-variant', () => {
  it('takes the spelling that differs in nothing else for the right one, whatever the length of its suffix', () => {
    const draft = (
      second: string,
      third: string,
    ): string => `Alder Pharmaceuticals, Inc., a Texas corporation, sells. Alder Pharmaceuticals, Inc. pays.

${second}, a Texas corporation, signs.

Notice is given to ${third}, a Texas corporation.
`;
    const [right, wrong] = ['Alder Pharmaceuticals, Incorporated', 'Alder Pharmacueticals, Incorporated'];
    const text = draft(right, wrong);
    assert.deepEqual(
      judge(text, 'plain').map(({ message, fixes }) => [
        message,
        ...fixes().map(({ edits }) => applyEdits(text, edits)),
      ]),
      [
        [
          `the name is ${right} here but Alder Pharmaceuticals, Inc. elsewhere`,
          draft('Alder Pharmaceuticals, Inc.', wrong),
        ],
        [`the name is ${wrong} here but ${right} elsewhere`, draft(right, right)],
      ],
    );
    checkAllRepairs(text, 'plain');
  });

  it('spells the whole name where the suffix has another length as well', () => {
    const text = (
      name: string,
    ): string => `Alder Pharmaceuticals, Inc., a Texas corporation ("Alder"), sells. Alder Pharmaceuticals, Inc. pays.

${name}, a Texas corporation, signs.
`;
    const [finding] = judge(text('Alder Pharmacueticals, Incorporated'), 'plain');
    assert.deepEqual(
      finding
        ?.fixes()
        .map(({ title, edits }) => [title, applyEdits(text('Alder Pharmacueticals, Incorporated'), edits)]),
      [['Spell it Alder Pharmaceuticals, Inc. (which stands twice)', text('Alder Pharmaceuticals, Inc.')]],
    );
  });

  it('never gives a name the suffix that another has twice', () => {
    const text = (first: string): string => `This Agreement is made by ${first}, a Delaware corporation (the "Company").

ALDER ANALYTICS GROUP, INC.
By: ____________________
`;
    const slip = text('Alder Analytic Group, Inc., Inc.');
    const [finding] = judge(slip, 'plain');
    assert.deepEqual(
      finding?.fixes().map(({ edits }) => applyEdits(slip, edits)),
      [text('Alder Analytics Group, Inc.')],
    );
  });

  describe('on a party without a suffix', () => {
    /** What the rule says of a lease by the partners, with one more sentence. */
    const found = (sentence: string, party = 'Cedar Hollow Partners'): readonly string[] =>
      diagnose(
        readDraft(
          `Between ${party}, a Texas general partnership (the "Landlord"), and others.\n\n${sentence}\n\nRent is owed to Cedar Hollow Partners.\n\nLandlord: Cedar Hollow Partners\n`,
          'plain',
        ),
      ).map(({ message }) => message);
    const reported = (wrong: string): readonly string[] => [
      `the name is ${wrong} here but Cedar Hollow Partners elsewhere`,
    ];
    const slips: Readonly<Record<string, readonly [sentence: string, wrong: string]>> = {
      'a letter too many': ['It is let by Ceedar Hollow Partners.', 'Ceedar Hollow Partners'],
      'a letter too few': ['It is let by Cedar Hllow Partners.', 'Cedar Hllow Partners'],
      'another letter': ['It is let by Cedar Hallow Partners.', 'Cedar Hallow Partners'],
      'the end of a word': ['It is let by Cedar Hollov Partners.', 'Cedar Hollov Partners'],
      'no plural': ['It is let by Cedar Hollow Partner.', 'Cedar Hollow Partner'],
      'capitals, over the end of a line': ['LET BY CEDAR\nHOLLWO PARTNERS.', 'CEDAR HOLLWO PARTNERS'],
      'the genitive': ["Cedar Holllow Partners' rent.", 'Cedar Holllow Partners'],
      'a label': ['Landlord: Cedar Hollwo Partners', 'Cedar Hollwo Partners'],
    };
    for (const [name, [sentence, wrong]] of Object.entries(slips)) {
      it(`finds ${name}`, () => {
        assert.deepEqual(found(sentence), reported(wrong));
      });
    }

    it('finds the slip where it is defined', () => {
      assert.deepEqual(found('It has an office.', 'Cedar Hollwo Partners'), reported('Cedar Hollwo Partners'));
    });

    const silent: Readonly<Record<string, string>> = {
      'a word that stands elsewhere too': 'It is let by Cedar Hallow Partners. Hallow pays.',
      'one that is defined as another': 'It is let by Cedar Hallow Partners, a Texas partnership (the "Agent").',
      'a number of their series': 'It is let by Cedar Hollow II Partners.',
      'another word': 'It is let by Cedar Valley Partners.',
      'words in small letters': 'It is let by cedar hollwo partners.',
      'two of them in one paragraph': 'Cedar Hollow Partners are many, and a Cedar Hollow Partner is one.',
    };
    for (const [name, sentence] of Object.entries(silent)) {
      it(`leaves alone ${name}`, () => {
        assert.deepEqual(found(sentence), []);
      });
    }

    it('finds the word alone in a longer name, and in one with a suffix', () => {
      for (const name of ['Cedar Hollwo Partners, L.P.', 'Cedar Hollwo Partners Group']) {
        assert.deepEqual(found(`It is let by ${name}.`), ['the word is Hollwo here but Hollow elsewhere'], name);
      }
    });

    it('finds any slip under a label that says what a definition says, in names that stand but once', () => {
      const lease = (defined: string, label: string, more = ''): string =>
        `This Lease is between ${defined} (the "Landlord") and Maple Foods, Inc. (the "Tenant").\n\n${more}${label}\n`;
      const variants = (text: string): number => diagnose(readDraft(text, 'plain')).length;
      const own = 'Cedar Hollow Partners';
      for (const label of ['Landlord: Cedar Hollow Partner', 'LANDLORD: Ceder Hollow Partners']) {
        assert.equal(variants(lease(own, label)), 1, label);
      }
      assert.equal(variants(lease(own, `Landlord: ${own}`)), 0);
      assert.equal(variants(lease(own, 'Tenant: Cedar Hollow Partner')), 0);
      assert.equal(variants(lease(own, 'Landlord: Cedar Valley Partners')), 0);
    });

    it('can be declared to be two names', () => {
      const text =
        'Between Cedar Hollow Partners (the "Landlord") and others.\n\nRent is owed to Cedar Hollwo Partners.\n\nLandlord: Cedar Hollow Partners\n';
      const draft = readDraft(text, 'plain');
      assert.deepEqual(diagnose(draft)[0]?.names, ['CEDAR HOLLWO PARTNERS', 'CEDAR HOLLOW PARTNERS']);
      const distinctNames = [['CEDAR HOLLOW PARTNERS', 'CEDAR HOLLWO PARTNERS']] as const;
      assert.deepEqual(diagnose(draft, { distinctNames }), []);
    });
  });

  describe('on a suffix in two lengths', () => {
    const head = (name: string, more = ''): string =>
      `This Agreement is made by ${name}, a Nevada corporation${more}, on May 4, 2026.\n`;
    const signed = (name: string): string => `${name}\n\nBy: /s/ Eleanor Vasquez\n`;
    const found = (text: string): readonly string[] =>
      diagnose(readDraft(text, 'plain')).map(({ severity, message }) => `${severity}: ${message}`);
    const drift = (here: string, there: string): string =>
      `information: the name is ${here} here but ${there} elsewhere`;

    it('says so once, as information, where the party is named in full', () => {
      const text = `${head('Alder Mills, Inc.')}\nAlder Mills Incorporated pays. Alder Mills Incorporated pays.\n\n${signed('Alder Mills Incorporated')}`;
      assert.deepEqual(found(text), [drift('Alder Mills Incorporated', 'Alder Mills, Inc.')]);
    });

    it('holds two introductions to each other', () => {
      const text = `${head('Alder Brick Company', ' (the "Seller")')}\n${head('Alder Brick Co.', ' (the "Seller")')}`;
      assert.deepEqual(found(text), [drift('Alder Brick Co.', 'Alder Brick Company')]);
    });

    it('can be declared to be two names', () => {
      const draft = readDraft(`${head('Alder Corp.')}\n${signed('Alder Corporation')}`, 'plain');
      assert.equal(diagnose(draft).length, 1);
      assert.deepEqual(diagnose(draft, { distinctNames: [['ALDER CORP', 'ALDER CORPORATION']] }), []);
    });

    it('puts it right everywhere, with the comma and the point that belong to it', () => {
      const draft = (name: string, shouted: string): string =>
        `${head('Alder Mills, Inc.')}\nThe note of ${name} is due to ${name}.\n\nAlder Mills, Inc. pays. Alder Mills, Inc. owes. Alder Mills, Inc. signs.\n\n${signed(shouted)}`;
      const text = draft('Alder Mills Incorporated', 'ALDER MILLS INCORPORATED');
      const fixes = diagnose(readDraft(text, 'plain')).flatMap((finding) => finding.fixes());
      assert.deepEqual(
        fixes.map(({ title }) => title),
        ['Spell it Alder Mills, Inc. (which stands 4 times)', 'Spell it so in all 3 places'],
      );
      const everywhere = draft('Alder Mills, Inc.', 'ALDER MILLS, INC.').replace('Inc..', 'Inc.');
      assert.equal(applyEdits(text, fixes[1]?.edits ?? []), everywhere);
    });

    const silent: Readonly<Record<string, string>> = {
      'running text': `${head('Alder Corporation')}\nAlder Corp. pays. The shares of Alder Corp. are sold.\n`,
      'a short form that is a defined term': `${head('Alder Corporation', ' ("Alder Corp.")')}\n${signed('Alder Corp.')}`,
      'a heading in capitals': `ALDER CORP.\n\n${head('Alder Corporation')}\n${signed('Alder Corporation')}`,
      'two states': `${head('Alder Corporation')}\nIt is sold to Alder Corp., a Delaware corporation, at par.\n`,
      'two parties': `${head('Alder Corporation', ' ("Old Alder")')}\n${head('Alder Corp.', ' ("New Alder")')}`,
      'a former name': `${head('Alder Corporation')}\nIt was formerly known as Alder Corp., a Nevada corporation.\n`,
      'another form that signs too': `${head('Alder Brick Inc.')}\n${signed('Alder Brick Inc.')}\n${signed('Alder Brick Corporation')}`,
    };
    for (const [name, text] of Object.entries(silent)) {
      it(`is silent on ${name}`, () => {
        assert.deepEqual(found(text), []);
      });
    }
  });
});
