import { FIGURE, textBetween, tokenSpan, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { isClaimed, type Claims } from '../claims.ts';
import type { StatedCompany } from '../fact.ts';
import { isUnderRule, type Cell } from './cells.ts';
import { companyFrom } from './company.ts';
import { isOfficeWord, officeFrom, type ReadOffice } from './office.ts';
import { personFrom, type Likelihood, type ReadPerson } from './person.ts';
import { newSignature, type ReadSignature } from './read-signature.ts';

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
    const isEmpty = cell.value === cell.to;
    switch (cell.label) {
      case 'signed':
        if (awaits === 'witness' || cell.witnessed) this.#readSigned(cell, next, undefined);
        else this.#readSigned(cell, next, this.#company);
        return;
      case 'by':
        return this.#readBy(cell);
      case 'name':
        if (isEmpty) this.#awaits = 'name';
        else this.#print(this.#nameIn(cell, 'expected') ?? this.#nameOver(cell, next));
        return;
      case 'title':
        if (isEmpty) this.#awaits = 'title';
        else this.#readTitle(cell, next);
        return;
      case 'date':
        if (this.#open && !isEmpty) this.#open.date ??= tokenSpan(this.#tokens, cell.value, cell.to);
        return;
      case 'witness':
        this.#close();
        this.#awaits = 'witness';
        if (!isEmpty) this.#print(this.#nameIn(cell, 'expected'));
        return;
      case 'none':
        if (awaits === 'name') this.#print(this.#nameIn(cell, 'expected'));
        else if (awaits === 'title') this.#readTitle(cell, next);
        else this.#readPlain(cell, next);
        return;
      case 'other':
        return;
    }
  }

  /** Opens the signature of who signed behind `/s/`; the printed name may stand there too. */
  #readSigned(cell: Cell, next: Cell | undefined, company: StatedCompany | undefined): void {
    const open = this.#begin(company);
    const named = this.#nameIn(cell, 'expected') ?? this.#nameOver(cell, next);
    if (!named) return;
    open.conformed = named.person;
    this.#entitle(named.title, true);
    const rest = { ...cell, value: named.person.after };
    if (!named.title && this.#tokens.kinds[rest.value] === WORD) open.printed = this.#nameIn(rest, 'possible')?.person;
  }

  /** Behind `By:` stands a company, the printed name of who has signed, or who signs. */
  #readBy(cell: Cell): void {
    if (this.#readCompany(cell)) return;
    const named = this.#nameIn(cell, 'expected');
    if (named && this.#open?.conformed && !this.#open.printed) {
      this.#print(named);
      return;
    }
    this.#begin(this.#company).conformed = named?.person;
    this.#entitle(named?.title, true);
    if (!named && cell.to > cell.value) this.#company = undefined;
  }

  #readTitle(cell: Cell, next: Cell | undefined): void {
    const named = this.#nameIn(cell, 'possible');
    if (named?.title && this.#open && !this.#open.printed) this.#open.printed = named.person;
    this.#entitle(named?.title ?? this.#officeIn(cell, next), named !== undefined);
  }

  /** A line without a label: a company, a printed name, a title or none of them. */
  #readPlain(cell: Cell, next: Cell | undefined): void {
    if (this.#readCompany(cell)) return;
    if (/^notary$/i.test(tokenText(this.#tokens, cell.value))) {
      if (this.#open) this.#open.notary = true;
      return;
    }
    if (isOfficeWord(this.#tokens, cell.value)) {
      this.#entitle(this.#officeIn(cell, next), false);
      return;
    }
    const broken = this.#beginsAsSigned(cell) ? this.#nameOver(cell, next) : undefined;
    const named = broken ?? this.#nameIn(cell, 'possible');
    if (broken || (this.#open && !this.#open.printed)) this.#print(named);
    else this.#readUnder(cell, next, named);
  }

  /** A line under a signature that is complete: that of another one, who signs under a rule or has a title below. */
  #readUnder(cell: Cell, next: Cell | undefined, named: Named | undefined): void {
    const titled = named?.title !== undefined || (next?.label === 'none' && isOfficeWord(this.#tokens, next.value));
    const ruled = named !== undefined && isUnderRule(this.#tokens, cell.from);
    // Who signs under a rule of his own signs for himself.
    if (ruled && this.#open) this.#company = undefined;
    if (named && (titled || ruled)) this.#print(named);
    else if (this.#isParty(cell)) {
      this.#close();
      this.#company = undefined;
    }
  }

  /** Whether the company that signs next begins the cell. */
  #readCompany({ value, to }: Cell): boolean {
    const company = companyFrom(this.#tokens, this.#claims, value, to);
    if (!company) return false;
    this.#close();
    this.#company = company;
    return true;
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

  /** The person that a cell begins with, where nothing but a title follows. */
  #nameIn({ value, to }: Cell, likelihood: Likelihood): Named | undefined {
    return this.#nameBetween(value, to, likelihood);
  }

  /** A name that goes on in the next line: `/s/ Kevin` over `Hale`. */
  #nameOver(cell: Cell, next: Cell | undefined): Named | undefined {
    if (next?.label !== 'none' || next.from !== cell.to || cell.to - cell.value > 3) return undefined;
    for (let i = cell.value; i < cell.to; i++) {
      if (this.#tokens.kinds[i] === FIGURE || /[[\]()]/.test(tokenText(this.#tokens, i))) return undefined;
    }
    const named = this.#nameBetween(cell.value, next.to, 'expected');
    if (named) this.#nameEnd = named.person.to;
    return named;
  }

  #nameBetween(from: number, limit: number, likelihood: Likelihood): Named | undefined {
    const person = personFrom(this.#tokens, this.#claims, from, limit, likelihood);
    if (!person) return undefined;
    let at = person.after;
    while (at < limit && this.#tokens.kinds[at] !== WORD && !isClaimed(this.#claims, at)) at++;
    const title = at < limit ? officeFrom(this.#tokens, at, limit) : undefined;
    const bare = person.after >= limit || this.#tokens.kinds[person.after] !== WORD;
    // "Jane Roe for John Doe" is another person's signature, and "Lakes Region Holdings" nobody's.
    return likelihood === 'expected' || bare || title ? { person, title } : undefined;
  }

  /** The title that a cell begins with; it may go on in the next line. */
  #officeIn(cell: Cell, next: Cell | undefined): ReadOffice | undefined {
    const limit = next?.label === 'none' && next.from === cell.to ? next.to : cell.to;
    return officeFrom(this.#tokens, cell.value, limit);
  }

  /** Takes a name for the printed one of the open signature, or of a new one where that has its own. */
  #print(named: Named | undefined): void {
    if (!named) return;
    const open = !this.#open || this.#open.printed ? this.#begin(this.#company) : this.#open;
    open.printed = named.person;
    this.#entitle(named.title, true);
  }

  /** Gives the open signature its title, the first that stands there; `sure` where it stands beside the name. */
  #entitle(title: ReadOffice | undefined, sure: boolean): void {
    if (!this.#open || !title || this.#open.title) return;
    this.#open.title = { at: title.at, text: title.text };
    this.#open.titleSure = sure;
  }

  #begin(company: StatedCompany | undefined): ReadSignature {
    this.#close();
    this.#open = newSignature(company);
    return this.#open;
  }

  #close(): void {
    if (this.#open && (this.#open.conformed ?? this.#open.printed)) this.#found.push(this.#open);
    this.#open = undefined;
  }
}
