import type { LocalSpan } from '../../text/span.ts';
import type { StatedCompany, StatedWords } from '../fact.ts';
import type { ReadPerson } from './person.ts';

/** One signature as its cells give it, filled in while they are read. */
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

/** A signature of which nothing is read yet but for whom it is given. */
export const newSignature = (company: StatedCompany | undefined): ReadSignature => ({
  ...{ conformed: undefined, printed: undefined, title: undefined, titleSure: false, date: undefined },
  ...{ company, notary: false },
});
