import type { BlockKind } from '../../blocks/block.ts';
import type { Name } from '../../facts/fact.ts';
import { readSentences, sentenceAt } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import type { Indexes } from '../indexes.ts';
import { keptWith } from '../kept.ts';
import { distinctKeys } from './distinct-keys.ts';
import { mentionsOf, placeOf, type NameMention } from './mention.ts';
import { plainWords } from './plain-key.ts';
import type { WordVariant } from './variant.ts';
import { wordCounts } from './word-count.ts';

/**
 * What the law calls alike: no state registers `Alder Mills, Inc.` beside `Alder Mills Corp.`, while an `Alder Mills,
 * LLC` may well be another.
 */
const kinds: Readonly<Record<string, string>> = {
  ...{ INC: 'corporation', CORP: 'corporation', CO: 'corporation', LTD: 'limited', PC: 'professional' },
  ...{ PA: 'professional', PLLC: 'professional company', LLC: 'company', LP: 'partnership', LLP: 'partners' },
};

/** The spellings of one name with one suffix, in whatever length. */
interface Form {
  readonly suffix: string;
  readonly keys: readonly string[];
}

/** Names alike but for a suffix that says what they are. */
const formsAmong = keptWith((keys: ReadonlySet<string>): readonly (readonly Form[])[] => {
  const names = new Map<string, Map<string, string[]>>();
  for (const key of [...keys].sort()) {
    const words = plainWords(key);
    const suffix = words.at(-1) ?? '';
    if (words.length < fewestWords || kinds[suffix] === undefined) continue;
    const own = words.slice(0, -1).join(' ');
    const forms = names.get(own) ?? new Map<string, string[]>();
    names.set(own, forms.set(suffix, [...(forms.get(suffix) ?? []), key]));
  }
  return [...names.values()].flatMap((forms) =>
    forms.size === 2 ? [[...forms].map(([suffix, own]) => ({ suffix, keys: own }))] : [],
  );
});

/** The fewest words of a name: a word and its suffix. */
const fewestWords = 2;

const formsOf = (indexes: Indexes): readonly (readonly Form[])[] => formsAmong(distinctKeys(indexes));

/** How many mentions of one form make a single mention of another a slip. */
const supported = 3;

/**
 * The names of a draft that stand once with one suffix, and three times and more with another: `Alder Mills, Inc.` in
 * an agreement of Alder Mills Corp. Only one of the two is introduced, they do not stand side by side, and nothing
 * beside the single one tells of a company that came before, goes with it or is to have a new name. Two names of one
 * legal form that are said to be formed in one place are one, too.
 */
export function formSlips(draft: Draft): readonly WordVariant[] {
  const all = formsOf(draft.indexes);
  if (all.length > most) return [];
  return all.flatMap((forms): readonly WordVariant[] => {
    const [many, few] = forms
      .map(({ suffix, keys }) => ({ suffix, mentions: mentionsIn(draft, keys) }))
      .sort((a, b) => b.mentions.length - a.mentions.length || start(a.mentions) - start(b.mentions));
    const [right, wrong] = [many?.mentions[0], few?.mentions[0]];
    if (!many || !few || !right || !wrong || few.mentions.length > looked) return [];
    const alike = kinds[many.suffix] === kinds[few.suffix];
    const single =
      isSingle(many.mentions, few.mentions, alike) || (alike && isLoneSigner(draft, many.mentions, few.mentions));
    if (!single && !(alike && isSaidAlike(many.mentions, few.mentions))) return [];
    if (!areOne(draft, many.mentions, few.mentions) || !isOwn(draft, right.name.key)) return [];
    const same =
      (alike && !isOneWord(right.name.key)) ||
      few.mentions.every((mention) => isLabelled(draft, mention, many.mentions));
    return [
      {
        kind: same ? 'words' : 'form',
        ...{ wrongKey: wrong.name.key, rightKey: right.name.key, wrong: few.mentions, right: many.mentions },
        even: few.mentions.length === many.mentions.length,
      },
    ];
  });
}

/** Whether a name is nobody else's: of `Parent Inc.`, a word of the language and a suffix, there are many. */
function isOwn(draft: Draft, key: string): boolean {
  const [word = ''] = plainWords(key);
  return !isOneWord(key) || wordCounts(draft).get(word).lower === 0;
}

const isOneWord = (key: string): boolean => plainWords(key).length === fewestWords;

/** The most names in two forms; where there are more, the draft is a register. */
const most = 100;

/** How many mentions of the rarer form are looked at. */
const looked = 8;

/** How far before a name its label may begin, in UTF-16 units. */
const labelReach = 60;

/** Whether a name stands behind what the draft calls the other for short: `Borrower: ALDER MILLS, INC.` */
function isLabelled({ text }: Draft, mention: NameMention, others: readonly NameMention[]): boolean {
  const at = placeOf(mention);
  const before = text.slice(Math.max(mention.start, at - labelReach), at);
  const label = /(\p{Lu}[\p{L} ]*?)[\s*]*[:|][\s*]*$/u.exec(before)?.[1]?.toUpperCase();
  return label !== undefined && others.some(({ name }) => label.split(' ').at(-1) === name.alias?.text.toUpperCase());
}

const mentionsIn = (draft: Draft, keys: readonly string[]): readonly NameMention[] =>
  keys.flatMap((key) => mentionsOf(draft, key)).sort((a, b) => placeOf(a) - placeOf(b));

const start = ([first]: readonly NameMention[]): number => (first ? placeOf(first) : 0);

/** Whether nothing tells of two companies: a block that names both, a former name, or words beside the one to doubt. */
function areOne(draft: Draft, many: readonly NameMention[], few: readonly NameMention[]): boolean {
  if ([...many, ...few].some(({ name }) => name.former)) return false;
  const blocks = new Set(many.map(({ block }) => block));
  return few.every((mention) => !blocks.has(mention.block) && !isOfAnother(draft, mention));
}

/** Words in the sentence of a name by which it may be another's: of its group, one before it, or a new one. */
const changed =
  /\b(?:predecessors?|successors?|formerly|previously|merge[drs]?|merger|merging|conver(?:ted|sion)|surviving|renamed|d\/b\/a)\b/i;
/** In small letters only, for `Partners` and `Parent` may be words of a name. */
const related =
  /\b(?:former|subsidiar(?:y|ies)|affiliates?d?|parent|sister|partners?|managers?|members?|trade|(?<!legal )names?|known|change[ds]?)\b/;

function isOfAnother({ text }: Draft, { block, start: from, name }: NameMention): boolean {
  const sentences = readSentences(text.slice(from, from + block.length), block.readable);
  const { text: sentence } = sentenceAt(sentences, name.at.start);
  return changed.test(sentence) || related.test(sentence);
}

const isIntroduced = ({ description, alias }: Name): boolean => (description ?? alias) !== undefined;

/** Blocks that say whose instrument it is. */
const standing: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'exhibit-header', 'signature-block']);

/** Whether names are a party's: it is introduced in one place, and signs or stands in the title in another. */
const areParty = (mentions: readonly NameMention[]): boolean =>
  mentions.some(({ name }) => isIntroduced(name)) &&
  mentions.some((mention) => !isIntroduced(mention.name) && isStanding(mention));

/** Whether names are of one whom the draft calls by a short name, and so speaks of hardly ever in full. */
const areCalled = (mentions: readonly NameMention[]): boolean => mentions.some(({ name }) => name.alias !== undefined);

const isStanding = ({ block, name }: NameMention): boolean => name.signs || standing.has(block.kind);

/**
 * Whether one form stands once, the other at least three times or as a party's name, and only one of the two is
 * introduced. Of two forms that the law treats `alike` neither need be introduced.
 */
function isSingle(many: readonly NameMention[], few: readonly NameMention[], alike: boolean): boolean {
  const [single] = few;
  if (!single || few.length > 1) return false;
  if (many.length < supported && ((!areParty(many) && !areCalled(many)) || isStanding(single))) return false;
  const introduced = [many, few].filter((mentions) => mentions.some(({ name }) => isIntroduced(name))).length;
  return introduced === 1 || (alike && introduced === 0);
}

/** How often a form must stand where the other one only signs, and nothing is said of either. */
const again = 2;

/** Words of a draft by which a company has one name in its text and another under it. */
const renaming =
  /\bname\b[^.]{0,60}\bchang|\bchang(?:e[ds]?|ing)\b[^.]{0,60}\bname\b|\bamended (?:so as )?to read\b|\bbe(?: and (?:it )?hereby is)?,? amended\b|\bname of the surviving\b/i;

/**
 * Whether one form stands over a signature alone and is introduced nowhere, and the other stands twice, in a draft that
 * changes no names: articles that say what the corporation is called, and are signed for another.
 */
function isLoneSigner({ text }: Draft, many: readonly NameMention[], few: readonly NameMention[]): boolean {
  const [single, ...others] = few;
  if (!single?.name.signs || others.length > 0 || many.length < again) return false;
  if (many.some(({ name }) => name.signs) || [...many, single].some(({ name }) => isIntroduced(name))) return false;
  return !renaming.test(text);
}

/** Whether both are said to be the same: `a Nevada corporation`. */
function isSaidAlike(many: readonly NameMention[], few: readonly NameMention[]): boolean {
  const [a, b] = [many, few].map((all) => new Set(all.flatMap(({ name }) => name.description?.said ?? [])));
  return a?.size === 1 && b?.size === 1 && [...a].every((said) => b.has(said));
}
