import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument, type Position, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { Analyser, changeBetween, type Change, type Draft, type Span, type Syntax } from '../analysis/index.ts';
import { adjoins, joinChanges, moved, spanOf } from './changes.ts';
import type { Clock } from './host.ts';
import { syntaxOf } from './language.ts';
import { TYPED_LENGTH, type Typing } from './typing.ts';

/** A change that the analyser has not been told of yet, with the text after it. */
interface Untold {
  readonly change: Change;
  readonly text: string;
}

/**
 * From how many places changed at once on it is cheaper to read once all that lies between them than each by itself.
 */
const MANY_PLACES = 32;

/**
 * An open text and how far it has been read. Changes are taken down as they come and read when a draft is asked for, so
 * that a burst of keys costs one reading.
 */
export class OpenDraft {
  readonly document: TextDocument;
  readonly syntax: Syntax;
  /** Whether somebody asked for this draft to be checked, whatever it looks like. */
  asked = false;
  /** Whether it has looked legal since it was opened; once it has, half a double form does not put it out again. */
  lookedLegal = false;
  readonly #clock: Clock;
  #analyser: Analyser | undefined;
  #untold: Untold[] = [];
  #typing: Typing | undefined;

  constructor(document: TextDocument, clock: Clock) {
    this.document = document;
    this.syntax = syntaxOf(document.uri, document.languageId);
    this.#clock = clock;
  }

  get uri(): string {
    return this.document.uri;
  }

  /** The last change, where it could be somebody typing; undefined before the first one and after a large one. */
  get typing(): Typing | undefined {
    return this.#typing;
  }

  /** The draft as it stands now. */
  get draft(): Draft {
    const untold = this.#untold;
    const analyser = this.#analyser;
    this.#untold = [];
    // An analyser that threw is in step with no text any more; the next one starts afresh.
    this.#analyser = undefined;
    const now = analyser ?? new Analyser(this.document.getText(), this.syntax);
    if (analyser) for (const { change, text } of joinMany(untold)) analyser.edit(text, change);
    this.#analyser = now;
    return now.draft;
  }

  /** Takes down what the editor changed: each change in offsets of the text after the one before. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    const made: Change[] = [];
    for (const given of changes) {
      const event = this.#inside(given);
      const change = this.#offsetsOf(event);
      TextDocument.update(this.document, [event], version);
      made.push(change);
      if (this.#analyser) this.#take({ change, text: this.document.getText() });
    }
    this.#typing = typingOf(made, this.#clock.now());
  }

  /** A range past the last line means the end of the text; TextDocument would lose count of its lines over it. */
  #inside(event: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
    const { document } = this;
    if (!('range' in event)) return event;
    const lines = document.lineCount;
    const { start, end } = event.range;
    if (start.line < lines && end.line < lines) return event;
    const inside = (place: Position): Position => document.positionAt(document.offsetAt(place));
    return { text: event.text, range: { start: inside(start), end: inside(end) } };
  }

  #offsetsOf(event: TextDocumentContentChangeEvent): Change {
    if (!('range' in event)) return changeBetween(this.document.getText(), event.text);
    const one = this.document.offsetAt(event.range.start);
    const other = this.document.offsetAt(event.range.end);
    return { start: Math.min(one, other), end: Math.max(one, other), inserted: event.text.length };
  }

  #take(next: Untold): void {
    const last = this.#untold.at(-1);
    if (!last || !adjoins(last.change, next.change)) this.#untold.push(next);
    else this.#untold[this.#untold.length - 1] = { change: joinChanges(last.change, next.change), text: next.text };
  }
}

/** What TextDocuments needs to keep open drafts instead of bare texts. */
export const openDrafts = (clock: Clock): TextDocumentsConfiguration<OpenDraft> => ({
  create: (uri, languageId, version, text) => new OpenDraft(TextDocument.create(uri, languageId, version, text), clock),
  update(draft, changes, version) {
    draft.change(changes, version);
    return draft;
  },
});

function joinMany(untold: readonly Untold[]): readonly Untold[] {
  const last = untold.at(-1);
  if (!last || untold.length < MANY_PLACES) return untold;
  return [{ change: untold.map(({ change }) => change).reduce(joinChanges), text: last.text }];
}

/** Where the changes of one notification left their texts, unless one of them is too long to have been typed. */
function typingOf(changes: readonly Change[], time: number): Typing | undefined {
  if (changes.length > MANY_PLACES) return undefined;
  let at: Span[] = [];
  for (const change of changes) {
    if (Math.max(change.inserted, change.end - change.start) > TYPED_LENGTH) return undefined;
    at = [...at.map((place) => moved(place, change)), spanOf(change)];
  }
  return { at, time };
}
