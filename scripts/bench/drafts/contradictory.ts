import { lengthOf, type Part } from './draft.ts';
import { dollars, inFigures, inWords, percent, twice } from './figures.ts';
import { randomFrom, type Random } from './random.ts';

const months = ['January', 'March', 'April', 'June', 'August', 'October', 'December'] as const;
const firsts = ['Corbel', 'Fenwick', 'Larkspur', 'Ostler', 'Pennant', 'Quillon', 'Rowan', 'Tarn'] as const;
const seconds = ['Bridge', 'Foundry', 'Gate', 'Hollow', 'Meadow', 'Orchard', 'Spinning', 'Wharf'] as const;
const suffixes = ['Inc.', 'Corp.', 'Company', 'LLC', 'L.P.'] as const;
const states = ['Nevada', 'Delaware', 'Ohio', 'Maine'] as const;
const titles = ['Note', 'Lease', 'Pledge Agreement', 'Bill of Sale', 'Consent', 'Certificate of Designation'] as const;

/**
 * Instruments of as many parties, days and amounts as there is room for, glued together, about so many characters.
 * Every other statement is contradicted: the worst that comparing each value with the rest of a draft can meet.
 */
export function contradictory(length: number): readonly Part[] {
  const random = randomFrom(29);
  const parts: Part[] = [];
  for (let written = 0; written < length;) {
    const instrument = contradictoryInstrument(random);
    parts.push(...instrument);
    written += instrument.reduce((sum, part) => sum + lengthOf(part), 0);
  }
  return parts;
}

function contradictoryInstrument(random: Random): readonly Part[] {
  const { between, pick } = random;
  const title = pick(titles);
  const name = `${pick(firsts)} ${pick(seconds)} ${inWords(between(1, 4_000)).replace(/\W.*/, '')}`;
  const company = capitals(`${name} ${pick(suffixes)}`);
  const slip = capitals(`${name.replace(/(.)(.)(.)/, '$1$3$2')} ${pick(suffixes)}`);
  const shares = between(2, 900) * 50;
  const price = between(2, 400) * 125;
  return [
    { kind: 'title', text: title },
    {
      kind: 'paragraph',
      text: `This ${title} is dated ${anyDay(random)} and made by ${company}, a ${pick(states)} corporation, with ${slip}, a ${pick(states)} corporation.`,
    },
    {
      kind: 'paragraph',
      text: `${company}, a ${pick(states)} corporation, sells ${twice(shares, shares + pick([0, 10, 100]))} shares for ${dollars(price, price + pick([0, 25, 1_000]))}, of which ${percent(between(2, 40), between(2, 40))} falls due on the ${between(1, 31)}th day of ${pick(months)}, ${between(1990, 2030)}.`,
    },
    {
      kind: 'paragraph',
      text: `The total of ${inFigures(shares * 3)} shares consists of ${inFigures(shares)} shares of Class A and ${inFigures(shares * 2 + between(0, 1))} shares of Class B; this ${pick(titles)} dated ${anyDay(random)} ends within thrity (${between(29, 31)}) days of February ${between(28, 31)}, 2015.`,
    },
    { kind: 'page', number: between(1, 90) },
  ];
}

const anyDay = ({ between, pick }: Random): string => `${pick(months)} ${between(1, 31)}, ${between(1995, 2024)}`;

const capitals = (name: string): string => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
