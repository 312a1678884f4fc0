import type { Draft } from '../model/draft.ts';
import { formOf } from '../model/name/company-form.ts';
import { jurisdictionConflicts, type DescribedMention, type JurisdictionConflict } from '../model/name/jurisdiction.ts';
import { blockText } from '../model/places.ts';
import { whichStands } from '../model/which-stands.ts';
import type { LocalSpan } from '../text/span.ts';
import { takesAn } from '../words/article.ts';
import { defineRule, type PlacedFinding, type PlacedFix } from './rule.ts';

export const nameJurisdiction = defineRule({
  id: 'name-jurisdiction',
  summary: 'A party is formed in one place only.',
  why: [
    'A registered organization exists under the law of one state, and that state is part of who it is: a financing',
    'statement is filed there and nowhere else (UCC § 9-301, § 9-307(e)), authority to sign is a matter of its law,',
    'and the registry of another state has no such company, or has another one of the same name.',
    '',
    'A company can move, by merger, conversion or domestication. Where the draft speaks of one near either place,',
    'calls the two differently for short, or calls one a former name, nothing is reported. Whether it is a corporation',
    'or a limited liability company is compared where the suffix of its name decides which. What is said of "the',
    'Company" is held to the name that the draft gives this short name to, where it gives it to one only.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
  examples: [
    {
      name: 'One place, said in two ways',
      text: 'Harlan Media, Inc., a Nevada corporation (the "Company"), sells.\n\nHARLAN MEDIA, INC., a corporation organized under the laws of the State of Nevada, signs.\n',
    },
    {
      name: 'Two places',
      text: `
Harlan Media, Inc., an Ohio corporation (the "Company"), sells all shares.
                       ^^^^ related 1: elsewhere it is an Ohio corporation

HARLAN MEDIA, INC.,
a Nevada corporation
  ^^^^^^ warning: HARLAN MEDIA, INC. is a Nevada corporation here but an Ohio corporation elsewhere
By: ____________________
`,
      fixed: ['a Nevada → an Ohio', 'Inc., an Ohio → Inc., a Nevada'],
    },
    {
      name: 'Two forms, of which the name tells one',
      text: `
Cedar Ridge LLC, a Texas limited liability company, leases the land.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: elsewhere it is a Texas limited liability company

The lease binds Cedar Ridge LLC, a Texas corporation, and no other.
                                         ^^^^^^^^^^^ warning: Cedar Ridge LLC is a Texas corporation here but a Texas limited liability company elsewhere
`,
      fixed: ['corporation → limited liability company'],
    },
    {
      name: 'A form that its own name does not say',
      text: `
Cedar Ridge LLC, a Texas corporation, leases the land.
                         ^^^^^^^^^^^ warning: Cedar Ridge LLC is a Texas corporation here but its name says limited liability company
`,
      fixed: ['corporation → limited liability company'],
    },
    {
      name: 'What is said of a company under its short name',
      text: `
Harlan Media, Inc., a Delaware corporation (the "Company"), sells all shares.
                      ^^^^^^^^ related 1: elsewhere it is a Delaware corporation

The Company is a corporation duly organized, validly existing and in good standing under the laws of the State of Maryland.
                                                                                                                  ^^^^^^^^ warning: the Company is a Maryland corporation here but a Delaware corporation elsewhere
`,
      fixed: ['Maryland → Delaware', 'Delaware → Maryland'],
    },
    {
      name: 'A company that moved, and two of one name',
      text: 'Birch Systems, Inc., a Utah corporation, merged with and into Birch Systems, Inc., a Nevada corporation.\n\nElm Holdings, Inc., a Delaware corporation ("Elm Delaware"), owns all shares.\n\nElm Holdings, Inc., a Nevada corporation ("Elm Nevada"), owns none.\n',
    },
  ],
  *check(draft) {
    for (const conflict of jurisdictionConflicts(draft)) {
      const [right] = conflict.right;
      for (const mention of conflict.wrong) {
        if (!right) {
          yield misnamed(draft, mention);
          continue;
        }
        yield {
          block: mention.block,
          at: markOf(conflict, mention),
          message: `${mention.text} is ${saidOf(draft, mention)} here but ${saidOf(draft, right)} elsewhere`,
          related: [
            { block: right.block, at: markOf(conflict, right), message: `elsewhere it is ${saidOf(draft, right)}` },
          ],
          fixes: (current) => repairs(current, conflict, mention, right),
        };
      }
    }
  },
});

/** A company that is called what its own name says that it is not; its kind is put right, never its name. */
function misnamed(draft: Draft, mention: DescribedMention): PlacedFinding {
  const { block, description, key } = mention;
  const form = (formOf(key) ?? '').toLowerCase();
  const at = description.formAt;
  return {
    block,
    at,
    message: `${mention.text} is ${saidOf(draft, mention)} here but its name says ${form}`,
    related: [],
    fixes: (current) => [
      {
        title: `Say ${form}`,
        edits: [{ block, at, text: cased(form, blockText(current, block).slice(at.start, at.end)) }],
        safe: false,
      },
    ],
  };
}

const markOf = ({ differ }: JurisdictionConflict, { description }: DescribedMention): LocalSpan =>
  differ === 'place' ? description.placeAt : description.formAt;

/** `an Ohio corporation`, in the draft's own words for the place; `formed in Ohio` where no form is said. */
function saidOf(draft: Draft, mention: DescribedMention): string {
  const place = capitalised(placeText(draft, mention));
  if (mention.description.form === '') return `formed in ${place}`;
  return `${articleOf(place)} ${place} ${mention.description.form.toLowerCase()}`;
}

const placeText = (draft: Draft, { block, description }: DescribedMention): string =>
  blockText(draft, block).slice(description.placeAt.start, description.placeAt.end).replace(/\s+/g, ' ');

const capitalised = (place: string): string =>
  place === place.toUpperCase() ? place.toLowerCase().replace(/\b[a-z]/g, (first) => first.toUpperCase()) : place;

const articleOf = (place: string): string => (takesAn(place) ? 'an' : 'a');

/** The other place here, or this one there. Of two forms the name itself says which is right. */
function repairs(
  draft: Draft,
  conflict: JurisdictionConflict,
  mention: DescribedMention,
  right: DescribedMention,
): readonly PlacedFix[] {
  const here: PlacedFix = {
    title: `Say ${saidOf(draft, right)}${whichStands(conflict.right.length)}`,
    edits: restated(draft, conflict, mention, right),
    safe: false,
  };
  if (conflict.differ === 'form') return [here];
  const elsewhere = conflict.right.flatMap((other) => restated(draft, conflict, other, mention));
  return [here, { title: `Say ${saidOf(draft, mention)} elsewhere`, edits: elsewhere, safe: false }];
}

/** The edits that make one mention say of its place, or of its form, what another says. */
function restated(
  draft: Draft,
  { differ }: JurisdictionConflict,
  mention: DescribedMention,
  source: DescribedMention,
): PlacedFix['edits'] {
  const { block, description } = mention;
  const own = (at: LocalSpan): string => blockText(draft, block).slice(at.start, at.end);
  if (differ === 'form') {
    return [
      { block, at: description.formAt, text: cased(source.description.form.toLowerCase(), own(description.formAt)) },
    ];
  }
  const place = capitalised(placeText(draft, source));
  const edits = [{ block, at: description.placeAt, text: cased(place, own(description.placeAt)) }];
  const { article } = description;
  const wanted = articleOf(place);
  if (!article || own(article).toLowerCase() === wanted) return edits;
  const shouted = own(article) === own(article).toUpperCase();
  return [{ block, at: article, text: shouted ? wanted.toUpperCase() : wanted }, ...edits];
}

/** A text in capitals where what it replaces stands in capitals, and with a capital where that has one. */
function cased(text: string, replaced: string): string {
  if (replaced === replaced.toUpperCase() && replaced.length > 1) return text.toUpperCase();
  return /^\p{Lu}/u.test(replaced) && text === text.toLowerCase()
    ? text.replace(/\b[a-z]/g, (first) => first.toUpperCase())
    : text;
}
