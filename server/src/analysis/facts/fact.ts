import type { Amount } from './fact/amount.ts';
import type { Anniversary } from './fact/anniversary.ts';
import type { Breakdown } from './fact/breakdown.ts';
import type { CalledSum } from './fact/called-sum.ts';
import type { AuthorizedPreferred, Capital, Designation, Reservation, Split, SplitRatio } from './fact/capital.ts';
import type { CellLines } from './fact/cell-lines.ts';
import type { CalendarDate, OpenDate, YearlessDate } from './fact/date.ts';
import type { DatedLabel } from './fact/dated-label.ts';
import type { Definition } from './fact/definition.ts';
import type { DatedEvent } from './fact/event.ts';
import type { Formation } from './fact/formation.ts';
import type { Identifier } from './fact/identifier.ts';
import type { Installments } from './fact/installments.ts';
import type { Instrument } from './fact/instrument.ts';
import type { Enumerator, MisspeltMonth, OrdinalFigure, Reference } from './fact/mark.ts';
import type { Name } from './fact/name.ts';
import type { OfferingTerm } from './fact/offering-term.ts';
import type { ParValue } from './fact/par.ts';
import type { Party } from './fact/party.ts';
import type { PaymentDays } from './fact/payment-days.ts';
import type { Period } from './fact/period.ts';
import type { Portion } from './fact/portion.ts';
import type { Principal } from './fact/principal.ts';
import type { Product } from './fact/product.ts';
import type { Ratio } from './fact/ratio.ts';
import type { Repayment } from './fact/repayment.ts';
import type { Sequence } from './fact/sequence.ts';
import type { SeriesTitle } from './fact/series-title.ts';
import type { PersonName, Signature } from './fact/signature.ts';
import type { StatuteCitation } from './fact/statute.ts';
import type { Surname } from './fact/surname.ts';
import type { Table } from './fact/table.ts';
import type { TermDate } from './fact/term-date.ts';
import type { Area, UnitPrice } from './fact/unit-price.ts';

export type * from './fact/amount.ts';
export type * from './fact/anniversary.ts';
export type * from './fact/breakdown.ts';
export type * from './fact/called-sum.ts';
export type * from './fact/capital.ts';
export type * from './fact/cell-lines.ts';
export type * from './fact/date.ts';
export type * from './fact/dated-label.ts';
export type * from './fact/definition.ts';
export type * from './fact/event.ts';
export type * from './fact/form.ts';
export type * from './fact/formation.ts';
export type * from './fact/identifier.ts';
export type * from './fact/installments.ts';
export type * from './fact/instrument.ts';
export type * from './fact/mark.ts';
export type * from './fact/name.ts';
export type * from './fact/offering-term.ts';
export type * from './fact/par.ts';
export type * from './fact/party.ts';
export type * from './fact/payment-days.ts';
export type * from './fact/period.ts';
export type * from './fact/portion.ts';
export type * from './fact/principal.ts';
export type * from './fact/product.ts';
export type * from './fact/ratio.ts';
export type * from './fact/repayment.ts';
export type * from './fact/sequence.ts';
export type * from './fact/series-title.ts';
export type * from './fact/signature.ts';
export type * from './fact/statute.ts';
export type * from './fact/surname.ts';
export type * from './fact/table.ts';
export type * from './fact/term-date.ts';
export type * from './fact/unit-price.ts';

/** Something the draft states at a place. Spans are relative to the block that states it. */
export type Fact =
  | Amount
  | CalendarDate
  | OpenDate
  | YearlessDate
  | Name
  | PersonName
  | Surname
  | Party
  | PaymentDays
  | Signature
  | Instrument
  | SeriesTitle
  | Identifier
  | StatuteCitation
  | DatedEvent
  | Definition
  | Formation
  | Reference
  | Enumerator
  | OrdinalFigure
  | MisspeltMonth
  | Ratio
  | Capital
  | AuthorizedPreferred
  | Designation
  | Reservation
  | Split
  | SplitRatio
  | Portion
  | CalledSum
  | Principal
  | Product
  | Breakdown
  | ParValue
  | Period
  | Installments
  | Repayment
  | UnitPrice
  | OfferingTerm
  | Area
  | Table
  | CellLines
  | Sequence
  | Anniversary
  | DatedLabel
  | TermDate;
