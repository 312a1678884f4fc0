import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Name } from '../../facts/fact.ts';
import type { Draft } from '../../model/draft.ts';
import type { DistinctNames } from '../../model/name/declared.ts';
import type { NameMention } from '../../model/name/mention.ts';
import { allMentionsOf } from '../../model/name/spellings.ts';
import { lift, type LocalSpan, type Span } from '../../text/span.ts';
import { paragraph, strong, text } from './content.ts';
import { inWords } from './described.ts';
import { lineLink } from './elsewhere.ts';
import { otherSpellings } from './spellings.ts';

/**
 * What is shown over a name: what the draft says it is, what it is called for short and as what it acts, and each
 * spelling of it with its count and places.
 */
export function hoverName(draft: Draft, name: Name, at: Span, distinct: DistinctNames): readonly RootContent[] {
  const mentions = allMentionsOf(draft, name.key, distinct);
  const spelled = mentions.map((mention) => ({ text: mention.name.text, at: lift(mention.name.at, mention.start) }));
  return [
    ...identity(draft, name, mentions),
    ...statedOnce(draft, 'Called', mentions, ({ alias }) => alias && { said: `“${alias.text}”`, at: alias.at }),
    ...statedOnce(draft, 'Acts as', mentions, ({ role, at }) => role && { said: role, at }),
    ...otherSpellings(draft, { text: name.text, at }, spelled),
  ];
}

/** The name with what it is, or with each of the things that it is said to be and where. */
function identity(draft: Draft, { text: written }: Name, mentions: readonly NameMention[]): readonly Paragraph[] {
  const said = new Set(mentions.flatMap(({ name }) => name.description?.said ?? []));
  const [only] = said;
  if (only === undefined) return [paragraph(strong(written))];
  if (said.size === 1) return [paragraph(strong(written), text(`: ${inWords(only)}`))];
  const places = statedOnce(
    draft,
    'Said to be',
    mentions,
    ({ description }) => description && { said: inWords(description.said), at: description.placeAt },
  );
  return [paragraph(strong(written)), ...places];
}

/** The most things of one kind that are listed. */
const most = 4;

/** What is said of a name, and where. */
interface Stated {
  readonly said: string;
  readonly at: LocalSpan;
}

/** What is said of a name, each thing once with the first place where it is said: `Called “Company” (line 3).` */
function statedOnce(
  draft: Draft,
  lead: string,
  mentions: readonly NameMention[],
  stated: (name: Name) => Stated | '' | undefined,
): readonly Paragraph[] {
  const places = new Map<string, number>();
  for (const mention of mentions) {
    const found = stated(mention.name);
    if (found && !places.has(found.said)) places.set(found.said, mention.start + found.at.start);
  }
  if (places.size === 0) return [];
  const listed = [...places]
    .slice(0, most)
    .flatMap(([thing, offset], index): PhrasingContent[] => [
      text(`${index === 0 ? `${lead} ` : ', '}${thing} (`),
      lineLink(draft, offset),
      text(')'),
    ]);
  return [paragraph(...listed, text('.'))];
}
