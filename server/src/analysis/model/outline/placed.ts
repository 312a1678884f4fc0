import type { Draft } from '../draft.ts';
import { headingOf, isPassedOver, type BlockHeading } from './heading.ts';

/** A heading in its place. */
export interface PlacedHeading extends BlockHeading {
  /** Which block of the draft it stands in. */
  readonly index: number;
  /** Whether nothing but headings and page furniture stands between it and the next heading. */
  readonly empty: boolean;
  /** Whether it follows the heading or the entries of a table of contents, with nothing but headings between. */
  readonly inContents: boolean;
}

/**
 * A heading that was found, and where: of the thousands in a long draft only those of its outline are written out in
 * their places.
 */
interface FoundHeading extends Pick<PlacedHeading, 'index' | 'empty' | 'inContents'> {
  readonly heading: BlockHeading;
}

/**
 * The headings of a draft in the order of the text, without running headers and the entries of its table of contents: a
 * heading that nothing follows and that comes again further on, in the same exhibit, is only listed.
 */
export function placedHeadings(draft: Draft): readonly PlacedHeading[] {
  const all = withoutRunning(collect(draft));
  const attached = new Set(attachments(all));
  const kept: FoundHeading[] = [];
  let scope: FoundHeading[] = [];
  const close = (): void => {
    kept.push(...withoutListed(scope));
    scope = [];
  };
  for (const found of all) {
    if (found.heading.kind === 'exhibit') {
      if (!attached.has(found)) continue;
      close();
      kept.push(found);
    } else scope.push(found);
  }
  close();
  return kept.map(placed);
}

/** Written out: a spread for each of the thousands of headings of a long draft costs more than finding them. */
const placed = ({ heading, index, empty, inContents }: FoundHeading): PlacedHeading => {
  const { kind, label, name, key, parts, depth, at, text, listed } = heading;
  return { kind, label, name, key, parts, depth, at, text, listed, index, empty, inContents };
};

/** The indexes of the blocks whose headings exhibits stand under, in the order of the text. */
export const exhibitStarts = (draft: Draft): readonly number[] =>
  attachments(withoutRunning(collect(draft))).map(({ index }) => index);

/** How often a title stands that is printed on every page. */
const running = 3;

function withoutRunning(all: readonly FoundHeading[]): readonly FoundHeading[] {
  const times = new Map<string, number>();
  for (const { heading } of all)
    if (heading.kind === 'title') times.set(heading.name, (times.get(heading.name) ?? 0) + 1);
  return all.filter(
    ({ heading: { kind, name, depth } }) => kind !== 'title' || depth > 0 || (times.get(name) ?? 0) < running,
  );
}

/**
 * The headings of exhibits under which an exhibit stands: not the entries of a list of them, each followed by the next,
 * nor one that is printed again on each page of its exhibit.
 */
function attachments(all: readonly FoundHeading[]): readonly FoundHeading[] {
  const last = new Map<string, FoundHeading>();
  for (const found of all) if (found.heading.kind === 'exhibit') last.set(found.heading.key ?? '', found);
  let open: string | undefined;
  return all.filter((found, at) => {
    const { heading, empty, inContents } = found;
    if (heading.kind !== 'exhibit') return false;
    const goesOn = inContents || all[at + 1]?.heading.kind === 'exhibit';
    const entry = empty && goesOn && last.get(heading.key ?? '') !== found;
    if (entry || heading.key === open) return false;
    open = heading.key;
    return true;
  });
}

function collect(draft: Draft): readonly FoundHeading[] {
  const found: FoundHeading[] = [];
  let last: { heading: BlockHeading; index: number } | undefined;
  let empty = true;
  let inContents = false;
  let numbered = false;
  const close = (): void => {
    if (!last) return;
    found.push({ ...last, empty, inContents });
    inContents = empty && (inContents || last.heading.kind === 'contents');
  };
  for (const [index, block] of draft.blocks.entries()) {
    if (isPassedOver(block)) continue;
    const heading = headingOf(draft.text, draft.starts[index] ?? 0, block);
    if (heading?.kind === 'entry') inContents ||= empty;
    else if (heading && !(numbered && isItem(heading))) {
      if (heading.depth > 0) numbered = heading.kind === 'section';
      close();
      last = { heading, index };
      empty = heading.text === '' && standsAlone.has(heading.kind);
    } else empty = false;
  }
  close();
  return found;
}

/** What stands under a numbered heading of Markdown, `## 2. Payment`, with a plain number is one item of its list. */
const isItem = ({ kind, depth, label }: BlockHeading): boolean =>
  kind === 'section' && depth === 0 && /^\d{1,3}[.)]?$/.test(label);

/** What a block is no more than the heading of, unless words follow in it. */
const standsAlone: ReadonlySet<string> = new Set(['exhibit', 'title', 'contents', 'article', 'section', 'letter']);

/** The headings of one scope that are no entries of a table of contents. */
function withoutListed(all: readonly FoundHeading[]): readonly FoundHeading[] {
  const last = new Map<string, FoundHeading>();
  for (const found of all) if (found.heading.key !== undefined) last.set(found.heading.key, found);
  let listing = false;
  return all.filter((found) => {
    const { key, listed: isEntry } = found.heading;
    const again = key !== undefined && last.get(key) !== found;
    // The last entry of a table has the first words of the draft behind it.
    const listed = again && (found.empty || isEntry || listing);
    if (key !== undefined) listing = listed;
    return !listed;
  });
}
