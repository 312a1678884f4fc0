import type { PersonName } from '../facts/fact.ts';
import type { Draft } from '../model/draft.ts';
import { nameSlips, type NameSlip } from '../model/person-slips.ts';
import { personsOf, type PlacedPerson } from '../model/persons.ts';
import { blockText } from '../model/restatement.ts';
import { recased } from '../words/recase.ts';
import { defineRule, type PlacedFinding, type PlacedFix } from './rule.ts';

export const signatureMismatch = defineRule({
  id: 'signature-mismatch',
  summary: 'Who signs is named the same way in the signature, in print, before the notary and in the text.',
  why: [
    'A conformed copy is filed in place of the signed original, and Rule 302 of Regulation S-T lets it stand for the original',
    'because the typed name is the name of who signed. `/s/ Robert Hale` over `Robert Hall` is the signature of nobody: a',
    'registry may refuse the filing, and whoever relies on the copy must prove who signed.',
    '',
    'Initials for names, a middle name left out, a short form (`Bob` for `Robert`), `Jr.` and degrees are the same person. A wholly',
    'different person is left alone: an attorney in fact signs in another name. Two spellings in different places are reported',
    'only where the draft shows one person: the same middle initial with a surname one letter off, or the same office.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
  examples: [
    {
      name: 'Initials, short forms and titles',
      text: `HARLAN QUAY INSTRUMENTS CORP.


By:  /s/  R. A. Brandt
     --------------------------
     Robert Allen Brandt, Jr.
     President


/s/  Bob Odell
--------------------------
Robert K. Odell, Esq., Secretary
`,
    },
    {
      name: 'A letter dropped in print',
      text: `
HARLAN QUAY INSTRUMENTS CORP.

By:  /s/  Robert A. Brandt
          ^^^^^^^^^^^^^^^^ warning: the conformed signature says Robert A. Brandt but the printed name says Robert A. Brant
     --------------------------
     Robert A. Brant, President
     ^^^^^^^^^^^^^^^ related: the printed name
`,
      fixed: [
        'HARLAN QUAY INSTRUMENTS CORP.\n\nBy:  /s/  Robert A. Brant\n     --------------------------\n     Robert A. Brant, President\n',
        'HARLAN QUAY INSTRUMENTS CORP.\n\nBy:  /s/  Robert A. Brandt\n     --------------------------\n     Robert A. Brandt, President\n',
      ],
    },
    {
      name: 'Another middle initial before the notary',
      text: `
/s/  Eleanor T. Vasquez
--------------------------
Eleanor T. Vasquez, President
^^^^^^^^^^^^^^^^^^ related 1: the other spelling

On this 4th day of May, 2026, before me personally appeared Eleanor F. Vasquez, President of Pellworth Data Corporation.
                                                            ^^^^^^^^^^^^^^^^^^ warning: the name is Eleanor F. Vasquez here but Eleanor T. Vasquez elsewhere
`,
      fixed: [
        '/s/  Eleanor T. Vasquez\n--------------------------\nEleanor T. Vasquez, President\n\nOn this 4th day of May, 2026, before me personally appeared Eleanor T. Vasquez, President of Pellworth Data Corporation.\n',
        '/s/  Eleanor F. Vasquez\n--------------------------\nEleanor F. Vasquez, President\n\nOn this 4th day of May, 2026, before me personally appeared Eleanor F. Vasquez, President of Pellworth Data Corporation.\n',
      ],
    },
    {
      name: 'An attorney in fact, and two directors with one surname',
      text: '/s/ Jane Roe, attorney-in-fact for John Doe\n\n/s/ Daniel Marsh\nDaniel Marsh, Director\n\n/s/ Daniela Marsh\nDaniela Marsh, Director\n',
    },
  ],
  *check(draft) {
    for (const slip of nameSlips(draft)) yield misspelt(slip);
  },
});

function misspelt(slip: NameSlip): PlacedFinding {
  const { kind, wrong, right } = slip;
  const [wrongText, rightText] = [wrong.person.text, right.person.text];
  const [conformed, printed] = wrong.person.conformed ? [wrongText, rightText] : [rightText, wrongText];
  const inSignature = kind === 'signature';
  return {
    block: wrong.block,
    at: wrong.person.at,
    message: inSignature
      ? `the conformed signature says ${conformed} but the printed name says ${printed}`
      : `the name is ${wrongText} here but ${rightText} elsewhere`,
    related: [{ block: right.block, at: right.person.at, message: relatedMessage(inSignature, right.person) }],
    fixes: (draft) => repairs(draft, slip),
  };
}

const relatedMessage = (inSignature: boolean, { conformed }: PersonName): string =>
  inSignature ? (conformed ? 'the conformed signature' : 'the printed name') : 'the other spelling';

/** The name here made the other, or the other made this one wherever it stands; first what stands in more places. */
function repairs(draft: Draft, { wrong, right, wrongWord, rightWord }: NameSlip): readonly PlacedFix[] {
  const { byKey } = personsOf(draft);
  const others = byKey.get(right.person.key) ?? [right];
  const here = respelled(draft, wrong, wrongWord, right, rightWord);
  const there = others.flatMap((other) => respelled(draft, other, rightWord, wrong, wrongWord) ?? []);
  if (!here || there.length === 0) return [];
  const [stands, places] =
    others.length === 1 ? ['', ''] : [` (which stands ${others.length} times)`, ` in all ${others.length} places`];
  return [
    { title: `Spell it ${right.person.text}${stands}`, edits: [here], safe: false },
    { title: `Spell it ${wrong.person.text}${places}`, edits: there, safe: false },
  ];
}

/** The edit that gives one word of a name the spelling that it has in another mention, in its own case. */
function respelled(
  draft: Draft,
  { block, person }: PlacedPerson,
  word: number,
  model: PlacedPerson,
  modelWord: number,
): PlacedFix['edits'][number] | undefined {
  const at = person.words[word];
  const source = model.person.words[modelWord];
  if (!at || !source) return undefined;
  const own = blockText(draft, block).slice(at.start, at.end);
  return { block, at, text: recased(blockText(draft, model.block).slice(source.start, source.end), own) };
}
