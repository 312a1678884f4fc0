import type { Block } from '../blocks/block.ts';
import { Scanner } from '../text/scanner.ts';
import type { Tokens } from '../text/tokens.ts';
import { dictionary } from '../words/lexicon.ts';
import { amountCue, readAmounts } from './amount.ts';
import { anniversaryCue, readAnniversaries } from './anniversary.ts';
import { authorizedPreferredCue, readAuthorizedPreferred } from './authorized-preferred.ts';
import { breakdownCue, readBreakdowns } from './breakdown.ts';
import { calledSumCue, readCalledSums } from './called-sum.ts';
import { capitalCue, readCapital } from './capital.ts';
import type { Claims } from './claims.ts';
import { cueFinder, isCued, type Cue } from './cue.ts';
import { dateCue, readDates } from './date.ts';
import { misspeltMonthCue, readMisspeltMonths } from './date/misspelt.ts';
import { datedLabelCue, readDatedLabels } from './dated-label.ts';
import { definitionCue, readDefinitions } from './definition.ts';
import { enumeratorCue, readEnumerators } from './enumerator.ts';
import { eventCue, readEvents } from './event.ts';
import type { Fact } from './fact.ts';
import { identifierCue, readIdentifiers } from './identifier.ts';
import { installmentsCue, readInstallments } from './installments.ts';
import { instrumentCue, readInstruments } from './instrument.ts';
import { nameCue, readNames } from './name.ts';
import { formationCue, readFormations } from './name/formation.ts';
import { offeringTermCue, readOfferingTerms } from './offering-term.ts';
import { ordinalFigureCue, readOrdinalFigures } from './ordinal-figure.ts';
import { parValueCue, readParValues } from './par-value.ts';
import { partyCue, readParties } from './party.ts';
import { paymentDaysCue, readPaymentDays } from './payment-days.ts';
import { periodCue, readPeriods } from './period.ts';
import { portionCue, readPortions } from './portion.ts';
import { productCue, readProducts } from './product.ts';
import { ratioCue, readRatios } from './ratio.ts';
import { readReferences, referenceCue } from './reference.ts';
import { readRepayments, repaymentCue } from './repayment.ts';
import { readReservations, reservationCue } from './reservation.ts';
import { readSequences, sequenceCue } from './sequence.ts';
import { readSeriesTitles, seriesTitleCue } from './series-title.ts';
import { readSignatures, signatureCue } from './signature.ts';
import { readSplits, splitCue } from './split.ts';
import { readStatutes, statuteCue } from './statute.ts';
import { readSurnames, surnameCue } from './surname.ts';
import { readTables, tableCue } from './table.ts';
import { cellLinesCue, readCellLines } from './table/cell-lines.ts';
import { readTermDates, termDateCue } from './term-date.ts';
import { readUnitPrices, unitPriceCue } from './unit-price.ts';

/** Used for one block after the other; it keeps nothing of a block that has been read. */
const scanner = new Scanner(dictionary);

/**
 * Reads the facts of one kind, given the tokens, which of them are taken, the facts that the recognisers before it
 * read, and the block as it was cut.
 */
type Recogniser = (tokens: Tokens, claims: Claims, facts: readonly Fact[], block: Block) => readonly Fact[];

/** In the order in which they run; exported, as what finds their cues, to be held to each other by a test. */
export const recognisers: readonly { readonly read: Recogniser; readonly cue: Cue }[] = [
  { read: readOrdinalFigures, cue: ordinalFigureCue },
  { read: readReferences, cue: referenceCue },
  { read: readIdentifiers, cue: identifierCue },
  { read: readStatutes, cue: statuteCue },
  { read: readEnumerators, cue: enumeratorCue },
  { read: readDates, cue: dateCue },
  { read: readMisspeltMonths, cue: misspeltMonthCue },
  { read: readNames, cue: nameCue },
  { read: readDefinitions, cue: definitionCue },
  { read: readFormations, cue: formationCue },
  { read: readInstruments, cue: instrumentCue },
  { read: readEvents, cue: eventCue },
  { read: readSignatures, cue: signatureCue },
  { read: readSurnames, cue: surnameCue },
  { read: readParties, cue: partyCue },
  { read: readAmounts, cue: amountCue },
  { read: readSeriesTitles, cue: seriesTitleCue },
  { read: readRatios, cue: ratioCue },
  { read: readPortions, cue: portionCue },
  { read: readCalledSums, cue: calledSumCue },
  { read: readProducts, cue: productCue },
  { read: readCapital, cue: capitalCue },
  { read: readAuthorizedPreferred, cue: authorizedPreferredCue },
  { read: readReservations, cue: reservationCue },
  { read: readBreakdowns, cue: breakdownCue },
  { read: readParValues, cue: parValueCue },
  { read: readSplits, cue: splitCue },
  { read: readPeriods, cue: periodCue },
  { read: readInstallments, cue: installmentsCue },
  { read: readPaymentDays, cue: paymentDaysCue },
  { read: readRepayments, cue: repaymentCue },
  { read: readUnitPrices, cue: unitPriceCue },
  { read: readOfferingTerms, cue: offeringTermCue },
  { read: readSequences, cue: sequenceCue },
  { read: readAnniversaries, cue: anniversaryCue },
  { read: readDatedLabels, cue: datedLabelCue },
  { read: readTermDates, cue: termDateCue },
  { read: readTables, cue: tableCue },
  { read: readCellLines, cue: cellLinesCue },
];

/** Finds which of the recognisers have their cue in a block, by their order. */
export const findCues = cueFinder(
  recognisers.map(({ cue }) => cue),
  dictionary.size,
);

/** Used again for each block, as the scanner's lists are. */
let claims: Claims = new Uint8Array(1024);

const none: readonly Fact[] = [];

/**
 * Reads the facts of one block that starts at `from` in the text, in the order of the text. The recognisers run in one
 * declared order, those whose cue stands in the block; each reads only the tokens that the ones before it left, and
 * those that join facts see the facts found so far.
 */
export function readFacts(text: string, from: number, block: Block): readonly Fact[] {
  const tokens = scanner.scan(text, from, block.readable);
  if (tokens.count === 0) return none;
  if (claims.length < tokens.kinds.length) claims = new Uint8Array(tokens.kinds.length);
  else claims.fill(0, 0, tokens.count);
  const facts: Fact[] = [];
  const cued = findCues(tokens, block.kind);
  for (let n = 0; n < recognisers.length; n++) {
    const recogniser = recognisers[n];
    if (!recogniser || !isCued(cued, n) || facts.length < (recogniser.cue.facts ?? 0)) continue;
    for (const fact of recogniser.read(tokens, claims, facts, block)) facts.push(fact);
  }
  if (facts.length === 0) return none;
  return facts.length === 1 ? facts : facts.sort((a, b) => a.at.start - b.at.start);
}
