import type { PersonName } from '../facts/fact.ts';
import type { Draft } from '../model/draft.ts';
import type { SpellingPair } from '../model/name/spelling-pairs.ts';
import { respellings } from '../model/name/word-places.ts';
import { blockText } from '../model/places.ts';
import { addressSlips, type AddressSlip } from '../model/signature/address-slips.ts';
import { companyClashes, type CompanyClash } from '../model/signature/company-clashes.ts';
import { officeClashes, type OfficeClash } from '../model/signature/office-clashes.ts';
import { nameSlips, type NameSlip } from '../model/signature/person-slips.ts';
import { companyRepairs, nameRepairs, officeRepairs, strayRepairs } from '../model/signature/repairs.ts';
import { straySlips } from '../model/signature/stray-slips.ts';
import { surnameSlips, type SurnameSlip } from '../model/signature/surname-slips.ts';
import { whichStands } from '../model/which-stands.ts';
import { localSpan } from '../text/span.ts';
import { defineRule, type PlacedFinding } from './rule.ts';
import { examples } from './signature-mismatch/examples.ts';

export const signatureMismatch = defineRule({
  id: 'signature-mismatch',
  summary: 'Who signs is named the same way in the signature, in print, before the notary and in the text.',
  why: [
    'A conformed copy is filed in place of the signed original, and Rule 302 of Regulation S-T lets it stand for the',
    'original because the typed name is the name of who signed. `/s/ Robert Hale` over `Robert Hall` is the signature',
    'of nobody: a registry may refuse the filing, and whoever relies on the copy must prove who signed.',
    '',
    'Initials for names, a middle name left out, a short form (`Bob` for `Robert`), `Jr.` and degrees are the same',
    'person. A wholly different person is left alone: an attorney in fact signs in another name. Two spellings in',
    'different places are reported only where the draft shows one person: the same middle initial with a surname one',
    'letter off, or the same office. The name of whoever signs, certifies, holds an office or gets notices is looked for',
    'in all of the text, too: a spelling one slip away that stands nowhere else is reported, unless it may well be the',
    'name of a brother or a sister. So is a surname behind `Mr.` or `Ms.` that nobody in the draft has, and',
    'whoever is `Ms.` in one place and `Mr.` in all others. Two offices of one person in one company are information where',
    'somebody may hold both (Treasurer in the text, Secretary under the signature) and no place gives both.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
  examples,
  *check(draft) {
    for (const slip of nameSlips(draft)) yield misspelt(slip);
    for (const slip of straySlips(draft)) yield* strayed(slip);
    for (const slip of surnameSlips(draft)) yield* miscalled(slip);
    for (const slip of addressSlips(draft)) yield* misaddressed(draft, slip);
    for (const clash of officeClashes(draft)) yield clash.kind === 'officer' ? replaced(clash) : retitled(clash);
    for (const clash of companyClashes(draft)) yield strange(clash);
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
    related: [{ block: right.block, at: right.person.at, message: spellingOf(inSignature, right.person) }],
    fixes: (draft) => nameRepairs(draft, slip),
  };
}

const spellingOf = (inSignature: boolean, { conformed }: PersonName): string =>
  inSignature ? (conformed ? 'the conformed signature' : 'the printed name') : 'the other spelling';

function* strayed(slip: SpellingPair): Iterable<PlacedFinding> {
  const [here] = slip.wrong;
  const [there] = slip.right;
  if (!here || !there) return;
  yield {
    block: here.block,
    at: here.at,
    message: `the name is ${here.text} here but ${there.text} elsewhere`,
    related: [{ block: there.block, at: there.at, message: 'the other spelling' }],
    fixes: (draft) => strayRepairs(draft, slip),
  };
}

/** Each place at which a person is called by a surname that nobody has. */
function* miscalled({ wrong, right }: SurnameSlip): Iterable<PlacedFinding> {
  const [there] = right.places;
  for (const { block, at } of wrong.places) {
    if (!at || !there?.at) continue;
    yield {
      block,
      at,
      message: `the name is ${wrong.text} here but ${right.text} elsewhere`,
      related: [{ block: there.block, at: there.at, message: 'the other spelling' }],
      fixes: (draft) => respellings(draft, { ...wrong, places: [{ block, at }] }, right).slice(0, 1),
    };
  }
}

/** A form of address that is not the person's. */
function* misaddressed(draft: Draft, { wrong, right }: AddressSlip): Iterable<PlacedFinding> {
  const [there] = right;
  if (!there) return;
  const said = ({ block, surname: { address, at } }: AddressSlip['wrong']): string =>
    blockText(draft, block).slice(address.at.start, at.end).replace(/\s+/g, ' ');
  const { at } = wrong.surname.address;
  const text = blockText(draft, there.block).slice(there.surname.address.at.start, there.surname.address.at.end);
  yield {
    block: wrong.block,
    at: localSpan(at.start, wrong.surname.at.end),
    message: `it is ${said(wrong)} here but ${said(there)} elsewhere`,
    related: [{ block: there.block, at: there.surname.at, message: 'the other form of address' }],
    fixes: () => [
      { title: `Make it ${text}${whichStands(right.length)}`, edits: [{ block: wrong.block, at, text }], safe: false },
    ],
  };
}

function retitled(clash: OfficeClash): PlacedFinding {
  const { here, there } = clash;
  return {
    block: here.block,
    at: here.title.at,
    ...(clash.kind === 'other' ? { severity: 'information' } : {}),
    message: `${here.person.text} is ${here.title.text} here but ${there.title.text} ${whereOf(there.person)}`,
    related: [{ block: there.block, at: there.title.at, message: 'the other title' }],
    fixes: (draft) => officeRepairs(draft, clash),
  };
}

const whereOf = ({ role }: PersonName): string =>
  role === 'signatory' ? 'in the signature' : role === 'appearing' ? 'before the notary' : 'elsewhere';

function replaced(clash: OfficeClash): PlacedFinding {
  const { here, there } = clash;
  return {
    block: here.block,
    at: here.person.at,
    message: `the certificate names ${here.person.text} as ${here.title.text} but ${there.person.text} signs as ${there.title.text}`,
    related: [{ block: there.block, at: there.person.at, message: 'who signs' }],
    fixes: (draft) => officeRepairs(draft, clash),
  };
}

function strange(clash: CompanyClash): PlacedFinding {
  const { here, there } = clash;
  return {
    block: here.block,
    at: here.company.at,
    message: `the certificate says ${here.company.text} but ${there.person.text} signs for ${there.company.text}`,
    related: [{ block: there.block, at: there.company.at, message: 'the company that signs' }],
    fixes: (draft) => companyRepairs(draft, clash),
  };
}
