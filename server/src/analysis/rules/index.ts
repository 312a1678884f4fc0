import { amountConflict } from './amount-conflict.ts';
import { amountMalformed } from './amount-malformed.ts';
import { amountMismatch } from './amount-mismatch.ts';
import { amountMisspelt } from './amount-misspelt.ts';
import { dateConflict } from './date-conflict.ts';
import { dateImplausible } from './date-implausible.ts';
import { dateImpossible } from './date-impossible.ts';
import { dateMismatch } from './date-mismatch.ts';
import { dateMisspelt } from './date-misspelt.ts';
import { dateTerm } from './date-term.ts';
import { dateWeekday } from './date-weekday.ts';
import { identifierCheck } from './identifier-check.ts';
import { identifierMismatch } from './identifier-mismatch.ts';
import { nameJurisdiction } from './name-jurisdiction.ts';
import { nameShared } from './name-shared.ts';
import { nameVariant } from './name-variant.ts';
import { ordinalSuffix } from './ordinal-suffix.ts';
import type { Rule } from './rule.ts';
import { seriesConflict } from './series-conflict.ts';
import { signatureMismatch } from './signature-mismatch.ts';
import { statuteTitle } from './statute-title.ts';
import { termMisspelt } from './term-misspelt.ts';
import { titleVariant } from './title-variant.ts';
import { totalCapital } from './total-capital.ts';
import { totalMismatch } from './total-mismatch.ts';
import { totalPercent } from './total-percent.ts';

/** Every rule, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  amountMismatch,
  amountMalformed,
  amountMisspelt,
  amountConflict,
  ordinalSuffix,
  dateImpossible,
  dateWeekday,
  dateMismatch,
  dateMisspelt,
  dateConflict,
  dateImplausible,
  dateTerm,
  nameVariant,
  nameJurisdiction,
  signatureMismatch,
  titleVariant,
  seriesConflict,
  termMisspelt,
  statuteTitle,
  identifierCheck,
  identifierMismatch,
  totalMismatch,
  totalPercent,
  totalCapital,
  nameShared,
];
