/**
 * Whether two words in upper case, one letter apart, are two right spellings of one: `LICENCE` and `LICENSE`,
 * `ORGANISED` and `ORGANIZED`, `INSTALMENT` and `INSTALLMENT`, `ADVISER` and `ADVISOR`, `JUDGMENT` and `JUDGEMENT`,
 * `FAVOR` and `FAVOUR`, `BENEFITED` and `BENEFITTED`, `GUARANTIED` and `GUARANTEED`.
 */
export const areSpellings = (a: string, b: string): boolean => a !== b && spelled(a) === spelled(b);

/** The end of the words for who does something that are written with an `e` and with an `o`; `Guaranter` is none. */
const eitherWay =
  /(?<=ACCEPT|ADAPT|ADVIS|CONVEN|CONVERT|CONVEY|ENDORS|INDORS|MORTGAG|PLEDG|PROCESS|PROMIS|PROTEST|REQUEST|SURVIV|VEND|VISIT)ER(?=S?$)/g;

const spelled = (word: string): string =>
  word
    .replace(/GUARANTI/g, 'GUARANTE')
    .replace(/C(?=E)/g, 'S')
    .replace(/Z/g, 'S')
    .replace(/LL(?=MENT|E[DR]|ING|[OE]RS?$|FUL|S?$)/g, 'L')
    .replace(/TT(?=ED$|ING$)/g, 'T')
    .replace(/DGEM/g, 'DGM')
    .replace(/OUR/g, 'OR')
    .replace(/RE(?=S?$)/g, 'ER')
    .replace(eitherWay, 'OR')
    .replace(/IAB/g, 'AB')
    .replace(/EAB/g, 'AB');
