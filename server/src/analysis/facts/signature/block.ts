import type { LocalSpan } from '../../text/span.ts';
import { FIGURE, isGlued, textBetween, tokenSpan, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { isClaimed, type Claims } from '../claims.ts';
import type { StatedCompany, StatedWords } from '../fact.ts';
import { isUnderRule, type Cell } from './cells.ts';
import { isOfficeWord, officeFrom, type ReadOffice } from './office.ts';
import { personFrom, type ReadPerson } from './person.ts';

/** One signature as its cells give it. */
export interface ReadSignature {
  conformed: ReadPerson | undefined;
  printed: ReadPerson | undefined;
  title: StatedWords | undefined;
  /** Whether the title stands in one cell with the name, so that it can be nobody else's. */
  titleSure: boolean;
  date: LocalSpan | undefined;
  company: StatedCompany | undefined;
  notary: boolean;
}

/** What of a name a cell gives: the person, and the title behind it. */
interface Named {
  readonly person: ReadPerson;
  readonly title: ReadOffice | undefined;
}

/** Reads the signatures of one column of a block, from the top down. */
export function readColumn(tokens: Tokens, claims: Claims, cells: readonly Cell[]): readonly ReadSignature[] {
  return new ColumnReader(tokens, claims, cells).read();
}

/**
 * Walks down the cells with the signature that is open, the company that signs, and the label that waits for its words.
 */
class ColumnReader {
  readonly #tokens: Tokens;
  readonly #claims: Claims;
  readonly #cells: readonly Cell[];
  readonly #found: ReadSignature[] = [];
  #open: ReadSignature | undefined;
  #company: StatedCompany | undefined;
  #awaits: 'name' | 'title' | 'witness' | undefined;
  /** The token behind a name that went on in the next line: that line holds nothing else to read. */
  #nameEnd = 0;

  constructor(tokens: Tokens, claims: Claims, cells: readonly Cell[]) {
    this.#tokens = tokens;
    this.#claims = claims;
    this.#cells = cells;
  }

  read(): readonly ReadSignature[] {
    for (const [index, cell] of this.#cells.entries()) {
      if (cell.from >= this.#nameEnd) this.#readCell(cell, this.#cells[index + 1]);
    }
    this.#close();
    return this.#found;
  }

  #readCell(cell: Cell, next: Cell | undefined): void {
    const awaits = this.#awaits;
    this.#awaits = undefined;
    switch (cell.label) {
      case 'signed':
        return this.#readSigned(cell, next, awaits === 'witness');
      case 'by':
        return this.#readBy(cell);
      case 'name':
        if (cell.value === cell.to) this.#awaits = 'name';
        else if (!this.#readPrinted(cell, true)) this.#readPrinted(cell, true, next);
        return;
      case 'title':
        if (cell.value === cell.to) this.#awaits = 'title';
        else this.#readTitle(cell, next);
        return;
      case 'date':
        if (this.#open && cell.to > cell.value) this.#open.date ??= tokenSpan(this.#tokens, cell.value, cell.to);
        return;
      case 'witness':
        this.#close();
        this.#awaits = 'witness';
        if (cell.to > cell.value) this.#readPrinted(cell, true);
        return;
      case 'none':
        if (awaits === 'name') this.#readPrinted(cell, true);
        else if (awaits === 'title') this.#readTitle(cell, next);
        else this.#readPlain(cell, next);
        return;
      case 'other':
        return;
    }
  }

  #readSigned(cell: Cell, next: Cell | undefined, witness: boolean): void {
    this.#begin();
    const open = this.#open;
    if (!open) return;
    if (witness || cell.witnessed) open.company = undefined;
    const named = this.#namedIn(cell, cell.to, true) ?? this.#namedOver(cell, next);
    open.conformed = named?.person;
    this.#setTitle(named?.title, true);
    const rest = named && !named.title ? { ...cell, value: named.person.after } : undefined;
    if (rest && this.#tokens.kinds[rest.value] === WORD) open.printed = this.#namedIn(rest, cell.to, false)?.person;
  }

  /** A name that goes on in the next line: `/s/ Kevin` over `Hale`. */
  #namedOver(cell: Cell, next: Cell | undefined): Named | undefined {
    if (next?.label !== 'none' || next.from !== cell.to || cell.to - cell.value > 3) return undefined;
    for (let i = cell.value; i < cell.to; i++) {
      if (this.#tokens.kinds[i] === FIGURE || /[[\]()]/.test(tokenText(this.#tokens, i))) return undefined;
    }
    const named = this.#namedIn(cell, next.to, true);
    if (named) this.#nameEnd = named.person.to;
    return named;
  }

  #readBy(cell: Cell): void {
    const company = companyFrom(this.#tokens, this.#claims, cell.value, cell.to);
    if (company) {
      this.#close();
      this.#company = company;
      return;
    }
    const named = this.#namedIn(cell, cell.to, true);
    if (named && this.#open?.conformed && !this.#open.printed) {
      this.#open.printed = named.person;
      this.#setTitle(named.title, true);
      return;
    }
    this.#begin();
    if (!this.#open || !named) {
      if (cell.to > cell.value) this.#company = undefined;
      return;
    }
    this.#open.conformed = named.person;
    this.#setTitle(named.title, true);
  }

  /** Reads a printed name; with the next cell given, one that goes on in it. */
  #readPrinted(cell: Cell, expected: boolean, next?: Cell): boolean {
    const named = next ? this.#namedOver(cell, next) : this.#namedIn(cell, cell.to, expected);
    if (!named) return false;
    if (!this.#open || this.#open.printed) this.#begin();
    if (this.#open) this.#open.printed = named.person;
    this.#setTitle(named.title, true);
    return true;
  }

  #readTitle(cell: Cell, next: Cell | undefined): void {
    const named = this.#namedIn(cell, cell.to, false);
    if (named?.title && this.#open && !this.#open.printed) this.#open.printed = named.person;
    const title = named?.title ?? officeFrom(this.#tokens, cell.value, this.#limit(cell, next));
    this.#setTitle(title, named !== undefined);
  }

  /** A line without a label: a company, a printed name, a title or none of them. */
  #readPlain(cell: Cell, next: Cell | undefined): void {
    const company = companyFrom(this.#tokens, this.#claims, cell.value, cell.to);
    if (company) {
      this.#close();
      this.#company = company;
      return;
    }
    if (/^notary$/i.test(tokenText(this.#tokens, cell.value))) {
      if (this.#open) this.#open.notary = true;
      return;
    }
    if (isOfficeWord(this.#tokens, cell.value)) {
      if (this.#open) this.#setTitle(officeFrom(this.#tokens, cell.value, this.#limit(cell, next)), false);
      return;
    }
    if (this.#beginsAsSigned(cell) && this.#readPrinted(cell, true, next)) return;
    if (this.#open && !this.#open.printed) {
      this.#readPrinted(cell, false);
      return;
    }
    const named = this.#namedIn(cell, cell.to, false);
    const titled = named?.title !== undefined || (next?.label === 'none' && isOfficeWord(this.#tokens, next.value));
    const ruled = named !== undefined && isUnderRule(this.#tokens, cell.from);
    // Who signs under a rule of his own signs for himself.
    if (ruled && this.#open) this.#company = undefined;
    if (named && (titled || ruled)) this.#readPrinted(cell, false);
    else if (this.#isParty(cell)) {
      this.#close();
      this.#company = undefined;
    }
  }

  /** Whether a line is a given name that someone signed with, so that the rest of the printed name stands below it. */
  #beginsAsSigned({ value, to }: Cell): boolean {
    const word = tokenText(this.#tokens, value).toUpperCase();
    return to === value + 1 && [...this.#found, this.#open].some((one) => one?.conformed?.key.split(' ')[0] === word);
  }

  /** Whether a line in capitals opens the signature of another party, whose name is not read as one. */
  #isParty({ value, to }: Cell): boolean {
    const text = textBetween(this.#tokens, value, to);
    return text === text.toUpperCase() && /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(text);
  }

  /** The person that a cell begins with, where nothing but a title follows; `limit` is past its last token. */
  #namedIn(cell: Cell, limit: number, expected: boolean): Named | undefined {
    const person = personFrom(this.#tokens, this.#claims, cell.value, limit, expected);
    if (!person) return undefined;
    let at = person.after;
    while (at < limit && this.#tokens.kinds[at] !== WORD && !isClaimed(this.#claims, at)) at++;
    const title = at < limit ? officeFrom(this.#tokens, at, limit) : undefined;
    const bare = person.after >= limit || this.#tokens.kinds[person.after] !== WORD;
    // "Jane Roe for John Doe" is another person's signature, and "Lakes Region Holdings" nobody's.
    return expected || bare || title ? { person, title } : undefined;
  }

  #limit(cell: Cell, next: Cell | undefined): number {
    return next?.label === 'none' && next.from === cell.to ? next.to : cell.to;
  }

  #setTitle(title: ReadOffice | undefined, sure: boolean): void {
    if (!this.#open || !title || this.#open.title) return;
    this.#open.title = { at: title.at, text: title.text };
    this.#open.titleSure = sure;
  }

  #begin(): void {
    this.#close();
    this.#open = {
      ...{ conformed: undefined, printed: undefined, title: undefined, titleSure: false, date: undefined },
      ...{ company: this.#company, notary: false },
    };
  }

  #close(): void {
    if (this.#open && (this.#open.conformed ?? this.#open.printed)) this.#found.push(this.#open);
    this.#open = undefined;
  }
}

/** Words that open what is claimed and is no company: months and provisions. */
const noCompany =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|section|article|exhibit|schedule|annex|appendix|page|rule|item|form)$/i;

/**
 * The company whose name, claimed by an earlier recogniser, begins a range of tokens, `the` aside; undefined where none
 * does.
 */
export function companyFrom(tokens: Tokens, claims: Claims, from: number, limit: number): StatedCompany | undefined {
  let at = from;
  if (at < limit && !isClaimed(claims, at) && /^the$/i.test(tokenText(tokens, at))) at++;
  const start = at;
  let words = 0;
  while (at < limit && isClaimed(claims, at) && tokens.kinds[at] !== FIGURE) {
    if (tokens.kinds[at] === WORD) words++;
    at++;
  }
  // A name broken over lines may leave nothing but its suffix here.
  if (words < 2 || tokens.kinds[start] !== WORD || noCompany.test(tokenText(tokens, start))) return undefined;
  if (isClaimed(claims, at) && isGlued(tokens, at)) return undefined;
  const text = textBetween(tokens, start, at);
  const key = text
    .toUpperCase()
    .replace(/['\u2019]S$/, '')
    .replace(/[^\p{L}\p{N}&]/gu, '');
  return { at: tokenSpan(tokens, start, at), text, key };
}
