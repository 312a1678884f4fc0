import {
  applyEdits as applyJsonEdits,
  findNodeAtLocation,
  getNodeValue,
  modify,
  parse,
  parseTree,
  printParseErrorCode,
  type ParseError,
} from 'jsonc-parser';
import { changeBetween, LineStarts, span, type Edit, type Span } from '../analysis/index.ts';
import { isRecord, validateSettings, type ReadSettings, type SilenceEntry } from './settings.ts';

/** The name of the file in which a folder keeps its settings. */
export const SETTINGS_FILE = '.engross.json';

/** What a draft's folder says: the settings and the URI of the file they stand in. */
export interface SettingsFile extends ReadSettings {
  readonly uri: string;
  readonly text: string;
}

/**
 * Reads the text of a settings file. Comments and a comma too many are let pass; what cannot be read is named with its
 * line.
 */
export function readSettingsFile(uri: string, text: string): SettingsFile {
  const { value, fault } = readJson(text);
  return fault ? { uri, text, settings: {}, problems: [fault] } : { uri, text, ...validateSettings(value) };
}

/** Whether a text is JSON, or empty: to anything else nothing can be added before its author has mended it. */
export const isWellFormed = (text: string): boolean => readJson(text).fault === undefined;

/** A value, or why a text holds none. */
interface ReadJson {
  readonly value: unknown;
  readonly fault: string | undefined;
}

function readJson(text: string): ReadJson {
  const errors: ParseError[] = [];
  const value = parseNested(text, errors);
  if (value === tooDeep) return { value: undefined, fault: 'it is nested too deeply to be read' };
  const [first] = errors;
  if (!first || text.trim() === '') return { value, fault: undefined };
  const line = new LineStarts(text).placeOf(first.offset).line + 1;
  return { value, fault: `line ${line} is not valid JSON (${spaced(printParseErrorCode(first.error))})` };
}

const tooDeep = Symbol('nested too deeply');

/** The parser calls itself for each bracket: a hundred thousand of them exhaust the stack, and no settings need ten. */
function parseNested(text: string, errors: ParseError[]): unknown {
  try {
    return parse(text, errors, { allowTrailingComma: true });
  } catch (error) {
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
}

/** `CommaExpected` as people write it. */
const spaced = (code: string): string => code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** A silence to be written down: one finding or one rule in one file, or one rule everywhere. */
export type NewSilence = SilenceEntry | { readonly rule: string; readonly file?: undefined };

/**
 * The one edit that adds a silence to the text of a settings file and leaves the rest as its author wrote it; undefined
 * when it already says so. An empty text becomes a new file.
 */
export function addSilence(text: string, silence: NewSilence): Edit | undefined {
  const { rules, silences } = readSettingsFile('', text).settings;
  if (silence.file === undefined) {
    return rules?.[silence.rule] === 'off' ? undefined : added(text, ['rules', silence.rule], 'off');
  }
  const known = silences?.some((entry) => sameSilence(entry, silence));
  return known ? undefined : added(text, ['silences', -1], silence);
}

/** The one edit that takes a silence out again, however often it is written; undefined where it is not. */
export function removeSilence(text: string, silence: SilenceEntry): Edit | undefined {
  let after = text;
  for (let place = placeOf(after, silence); place; place = placeOf(after, silence))
    after = after.slice(0, place.start) + after.slice(place.end);
  return editBetween(text, after);
}

/**
 * Where a silence is written, with the comma before it or, of the first, the one behind it. The parser's own removal of
 * the last item of a list leaves a bracket of it behind.
 */
function placeOf(text: string, silence: SilenceEntry): Span | undefined {
  if (!isWellFormed(text)) return undefined;
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const entries = (tree && findNodeAtLocation(tree, ['silences'])?.children) ?? [];
  const index = entries.findIndex((entry) => {
    const { settings } = validateSettings({ silences: [getNodeValue(entry)] });
    return settings.silences?.some((read) => sameSilence(read, silence)) === true;
  });
  const [before, entry, next] = [entries[index - 1], entries[index], entries[index + 1]];
  if (!entry) return undefined;
  const end = entry.offset + entry.length;
  return before ? span(before.offset + before.length, end) : span(entry.offset, next?.offset ?? end);
}

/** The same for two names that are to count as two. */
export function addNames(text: string, names: readonly [string, string]): Edit | undefined {
  const known = readSettingsFile('', text).settings.names?.some((pair) => names.every((name) => pair.includes(name)));
  return known ? undefined : added(text, ['names', -1], names);
}

/**
 * The one edit that has the silences of a draft, or of all drafts in a folder, name it by the path that it has now;
 * undefined where there are none. Paths are relative to the folder of the settings file.
 */
export function moveSilences(text: string, from: string, to: string): Edit | undefined {
  const { value } = readJson(text);
  const entries: unknown = isRecord(value) ? value['silences'] : undefined;
  let after = text;
  for (const [index, entry] of Array.isArray(entries) ? entries.entries() : []) {
    const file: unknown = isRecord(entry) ? entry['file'] : undefined;
    if (typeof file !== 'string' || (file !== from && !file.startsWith(`${from}/`))) continue;
    after = applyJsonEdits(after, modify(after, ['silences', index, 'file'], to + file.slice(from.length), {}));
  }
  return editBetween(text, after);
}

/** Sets a value, or with -1 at the end of its path adds an item to a list, in the layout of the text. */
function added(text: string, path: (string | number)[], value: unknown): Edit | undefined {
  const before = text.trim() === '' ? '{}\n' : text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const formattingOptions = { tabSize: indent.length, insertSpaces: !indent.startsWith('\t'), eol };
  const isArrayInsertion = path.at(-1) === -1;
  return editBetween(
    text,
    applyJsonEdits(before, modify(before, path, value, { formattingOptions, isArrayInsertion })),
  );
}

function editBetween(text: string, after: string): Edit | undefined {
  if (after === text) return undefined;
  const { start, end, inserted } = changeBetween(text, after);
  return { at: { start, end }, text: after.slice(start, start + inserted) };
}

const sameSilence = (a: SilenceEntry, b: SilenceEntry): boolean =>
  a.rule === b.rule && a.file === b.file && a.sentence === b.sentence && a.which === b.which;
