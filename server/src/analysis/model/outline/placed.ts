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
 * The headings of a draft in the order of the text, without running headers and the entries of its table of contents: a
 * heading that nothing follows and that comes again further on, in the same exhibit, is only listed.
 */
export function placedHeadings(draft: Draft): readonly PlacedHeading[] {
  const all = withoutRunning(collect(draft));
  const attached = new Set(attachments(all));
  const kept: PlacedHeading[] = [];
  let scope: PlacedHeading[] = [];
  const close = (): void => {
    kept.push(...withoutListed(scope));
    scope = [];
  };
  for (const heading of all) {
    if (heading.kind === 'exhibit') {
      if (!attached.has(heading)) continue;
      close();
      kept.push(heading);
    } else scope.push(heading);
  }
  close();
  return kept;
}

/** A title that stands so often is printed on every page. */
const running = 3;

function withoutRunning(headings: readonly PlacedHeading[]): readonly PlacedHeading[] {
  const times = new Map<string, number>();
  for (const { kind, name } of headings) if (kind === 'title') times.set(name, (times.get(name) ?? 0) + 1);
  return headings.filter(({ kind, name, depth }) => kind !== 'title' || depth > 0 || (times.get(name) ?? 0) < running);
}

/**
 * The headings of exhibits under which an exhibit stands: not the entries of a list of them, each followed by the next,
 * nor one that is printed again on each page of its exhibit.
 */
function attachments(headings: readonly PlacedHeading[]): readonly PlacedHeading[] {
  const last = new Map<string, PlacedHeading>();
  for (const heading of headings) if (heading.kind === 'exhibit') last.set(heading.key ?? '', heading);
  let open: string | undefined;
  return headings.filter((heading, index) => {
    if (heading.kind !== 'exhibit') return false;
    const goesOn = heading.inContents || headings[index + 1]?.kind === 'exhibit';
    const entry = heading.empty && goesOn && last.get(heading.key ?? '') !== heading;
    if (entry || heading.key === open) return false;
    open = heading.key;
    return true;
  });
}

/** The headings of a draft under which exhibits stand, in the order of the text. */
export const exhibitHeadings = (draft: Draft): readonly PlacedHeading[] => attachments(withoutRunning(collect(draft)));

function collect(draft: Draft): readonly PlacedHeading[] {
  const found: PlacedHeading[] = [];
  let last: { heading: BlockHeading; index: number } | undefined;
  let empty = true;
  let inContents = false;
  let numbered = false;
  const close = (): void => {
    if (!last) return;
    found.push(placed(last.heading, last.index, empty, inContents));
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

/** Written out: a spread for each of the thousands of headings of a long draft costs more than finding them. */
const placed = (
  { kind, label, name, key, parts, depth, at, text, listed }: BlockHeading,
  index: number,
  empty: boolean,
  inContents: boolean,
): PlacedHeading => ({ kind, label, name, key, parts, depth, at, text, listed, index, empty, inContents });

/** What a block is no more than the heading of, unless words follow in it. */
const standsAlone: ReadonlySet<string> = new Set(['exhibit', 'title', 'contents', 'article', 'section', 'letter']);

/** The headings of one scope that are no entries of a table of contents. */
function withoutListed(headings: readonly PlacedHeading[]): readonly PlacedHeading[] {
  const last = new Map<string, PlacedHeading>();
  for (const heading of headings) if (heading.key !== undefined) last.set(heading.key, heading);
  let listing = false;
  return headings.filter((heading) => {
    const again = heading.key !== undefined && last.get(heading.key) !== heading;
    // The last entry of a table has the first words of the draft behind it.
    const listed = again && (heading.empty || heading.listed || listing);
    if (heading.key !== undefined) listing = listed;
    return !listed;
  });
}
