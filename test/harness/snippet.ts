/**
 * Expands a VS Code snippet body as the editor does once every tab stop has been left: tab stops, placeholders,
 * choices, variables with a fixed clock, transforms and escapes. What the grammar does not know is an error, not text,
 * so that a slip in a snippet cannot pass for a sentence.
 */

/** What stands for the editor's variables, `CURRENT_YEAR` and the like; always given, so that a test has no clock. */
export type Variables = Readonly<Record<string, string>>;

/** One piece of a snippet body. */
type Piece = TextPiece | StopPiece | VariablePiece;

interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
}

interface StopPiece {
  readonly kind: 'stop';
  readonly number: number;
  /** The default of `${1:default}`; nothing for `$1`. */
  readonly body?: readonly Piece[];
  /** The values of `${1|one,two|}`; the first is the default. */
  readonly choices?: readonly string[];
  readonly transform?: Transform;
}

interface VariablePiece {
  readonly kind: 'variable';
  readonly name: string;
  readonly body?: readonly Piece[];
  readonly transform?: Transform;
}

interface Transform {
  readonly pattern: RegExp;
  readonly format: readonly FormatPiece[];
}

/** A piece of the right side of a transform: text, or a group with what becomes of it. */
interface FormatPiece {
  readonly text?: string;
  readonly group?: number;
  readonly caseOf?: string;
  readonly filled?: string;
  readonly empty?: string;
}

/** A body that has been read. */
export interface Snippet {
  readonly pieces: readonly Piece[];
}

/** What the body holds after the drafter has passed every stop. `stops` are the numbers in tab order, 0 last. */
export interface Expansion {
  readonly text: string;
  readonly stops: readonly number[];
}

/** Reads a body, whose lines are joined by `\n`. Throws where VS Code would take a slip for text. */
export const readSnippet = (body: string): Snippet => {
  const [pieces, end] = readPieces(body, 0, '');
  if (end !== body.length) throw new Error(`unread snippet text: ${body.slice(end, end + 20)}`);
  return { pieces };
};

/** The choices of each stop that has some, by its number. */
export const choicesOf = (snippet: Snippet): ReadonlyMap<number, readonly string[]> =>
  new Map(stopsIn(snippet.pieces).flatMap((stop) => (stop.choices ? [[stop.number, stop.choices]] : [])));

/**
 * Expands with the values given by stop number, else with the defaults. A choice that is none of its values is an
 * error.
 */
export const expand = (
  snippet: Snippet,
  variables: Variables,
  values: ReadonlyMap<number, string> = new Map(),
): Expansion => {
  const stops = stopsIn(snippet.pieces);
  const defining = new Map<number, StopPiece>();
  for (const stop of stops) {
    if (stop.body === undefined && stop.choices === undefined) continue;
    if (defining.has(stop.number)) throw new Error(`tab stop ${stop.number} has two defaults`);
    defining.set(stop.number, stop);
  }
  const valueOf = (number: number): string => {
    const definition = defining.get(number);
    const given = values.get(number);
    if (given === undefined) return definition?.choices?.[0] ?? render(definition?.body ?? []);
    if (definition?.choices?.includes(given) === false) throw new Error(`${given} is no choice of stop ${number}`);
    return given;
  };
  const render = (pieces: readonly Piece[]): string => pieces.map(renderPiece).join('');
  const renderPiece = (piece: Piece): string => {
    if (piece.kind === 'text') return piece.text;
    if (piece.kind === 'stop') return transformed(valueOf(piece.number), piece.transform);
    const value = variables[piece.name];
    if (value === undefined && piece.body === undefined) throw new Error(`unknown variable ${piece.name}`);
    return transformed(value ?? render(piece.body ?? []), piece.transform);
  };
  const numbers = [...new Set(stops.map((stop) => stop.number))];
  return { text: render(snippet.pieces), stops: numbers.sort((a, b) => (a || Infinity) - (b || Infinity)) };
};

const stopsIn = (pieces: readonly Piece[]): readonly StopPiece[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === 'text') return [];
    const inner = stopsIn(piece.body ?? []);
    return piece.kind === 'stop' ? [piece, ...inner] : inner;
  });

const transformed = (value: string, transform: Transform | undefined): string =>
  transform === undefined
    ? value
    : value.replace(transform.pattern, (...match: readonly unknown[]) =>
        transform.format.map((piece) => formatted(piece, match)).join(''),
      );

const formatted = (piece: FormatPiece, match: readonly unknown[]): string => {
  if (piece.group === undefined) return piece.text ?? '';
  const found = match[piece.group];
  const group = typeof found === 'string' ? found : '';
  if (piece.caseOf === 'upcase') return group.toUpperCase();
  if (piece.caseOf === 'downcase') return group.toLowerCase();
  if (piece.caseOf === 'capitalize') return group.slice(0, 1).toUpperCase() + group.slice(1);
  if (group !== '') return piece.filled ?? group;
  return piece.empty ?? '';
};

/** Reads pieces until `closer` (which stays unread) or the end of the body. */
const readPieces = (body: string, start: number, closer: '}' | ''): readonly [readonly Piece[], number] => {
  const pieces: Piece[] = [];
  let text = '';
  let at = start;
  while (at < body.length && body[at] !== closer) {
    const two = body.slice(at, at + 2);
    if (two === '\\$' || two === '\\}' || two === '\\\\') {
      text += two.slice(1);
      at += 2;
      continue;
    }
    if (body[at] !== '$') {
      text += body[at];
      at += 1;
      continue;
    }
    const [piece, end] = readPiece(body, at);
    if (text !== '') pieces.push({ kind: 'text', text });
    text = '';
    pieces.push(piece);
    at = end;
  }
  if (closer !== '' && at >= body.length) throw new Error(`no ${closer} after: ${body.slice(start, start + 20)}`);
  if (text !== '') pieces.push({ kind: 'text', text });
  return [pieces, at];
};

/** Reads the stop or variable whose `$` stands at `at`. */
const readPiece = (body: string, at: number): readonly [Piece, number] => {
  const bare = /^\$(?:(\d{1,3})|([A-Z_][A-Z0-9_]{0,40}))/.exec(body.slice(at, at + 50));
  if (bare) return [named(bare[1], bare[2]), at + bare[0].length];
  const braced = /^\$\{(?:(\d{1,3})|([A-Z_][A-Z0-9_]{0,40}))([}:|/])/.exec(body.slice(at, at + 50));
  if (!braced) throw new Error(`a dollar sign that is not escaped: ${body.slice(at, at + 20)}`);
  const piece = named(braced[1], braced[2]);
  const next = at + braced[0].length;
  switch (braced[3]) {
    case '}':
      return [piece, next];
    case ':': {
      const [inner, end] = readPieces(body, next, '}');
      return [{ ...piece, body: inner }, end + 1];
    }
    case '|': {
      if (piece.kind !== 'stop') throw new Error('only a tab stop has choices');
      const [choices, end] = readChoices(body, next);
      return [{ ...piece, choices }, end];
    }
    default: {
      const [transform, end] = readTransform(body, next);
      return [{ ...piece, transform }, end];
    }
  }
};

const named = (number: string | undefined, name: string | undefined): StopPiece | VariablePiece =>
  number === undefined ? { kind: 'variable', name: name ?? '' } : { kind: 'stop', number: Number(number) };

/**
 * Reads `one,two|}`. Only comma, bar and backslash are escaped here: VS Code keeps a backslash before a dollar sign.
 */
const readChoices = (body: string, start: number): readonly [readonly string[], number] => {
  const choices: string[] = [''];
  const append = (text: string): void => {
    choices.push(`${choices.pop() ?? ''}${text}`);
  };
  let at = start;
  while (body[at] !== '|') {
    const char = body[at];
    if (char === undefined) throw new Error(`no end of choices after: ${body.slice(start, start + 20)}`);
    if (char === '\\' && ',|\\'.includes(body[at + 1] ?? ' ')) {
      append(body[at + 1] ?? '');
      at += 2;
      continue;
    }
    if (char === ',') choices.push('');
    else append(char);
    at += 1;
  }
  if (body[at + 1] !== '}') throw new Error(`choices without |} after: ${body.slice(start, start + 20)}`);
  // VS Code takes the whole of it for text then.
  if (choices.includes('')) throw new Error(`an empty choice after: ${body.slice(start, start + 20)}`);
  return [choices, at + 2];
};

/** Reads `pattern/format/flags}`. */
const readTransform = (body: string, start: number): readonly [Transform, number] => {
  const [pattern, formatStart] = untilSlash(body, start);
  const [format, flagsStart] = untilSlash(body, formatStart);
  const end = body.indexOf('}', flagsStart);
  if (end < 0) throw new Error(`no } after the transform ${pattern}`);
  return [{ pattern: new RegExp(pattern, body.slice(flagsStart, end)), format: readFormat(format) }, end + 1];
};

/** The text up to the next slash that is neither escaped nor inside `${...}`, and the offset after that slash. */
const untilSlash = (body: string, start: number): readonly [string, number] => {
  let at = start;
  let inside = false;
  while (at < body.length && (inside || body[at] !== '/')) {
    if (body[at] === '\\') at += 1;
    else if (body.startsWith('${', at)) inside = true;
    else if (body[at] === '}') inside = false;
    at += 1;
  }
  if (at >= body.length) throw new Error(`a transform without its slashes: ${body.slice(start, start + 20)}`);
  return [body.slice(start, at), at + 1];
};

const readFormat = (format: string): readonly FormatPiece[] => {
  const pieces: FormatPiece[] = [];
  const group = /\$(\d+)|\$\{(\d+)(?::\/(\w+)|:\+([^}]*)|:\?([^:}]*):([^}]*)|:-([^}]*))?\}/g;
  let at = 0;
  for (const match of format.matchAll(group)) {
    pieces.push({ text: format.slice(at, match.index) });
    const [whole, bare, braced, caseOf, onlyFilled, filled, otherwise, empty] = match;
    const piece: FormatPiece = { group: Number(bare ?? braced), ...(caseOf === undefined ? {} : { caseOf }) };
    if (onlyFilled !== undefined) pieces.push({ ...piece, filled: onlyFilled, empty: '' });
    else if (filled !== undefined) pieces.push({ ...piece, filled, empty: otherwise ?? '' });
    else pieces.push(empty === undefined ? piece : { ...piece, empty });
    at = match.index + whole.length;
  }
  return [...pieces, { text: format.slice(at) }];
};
