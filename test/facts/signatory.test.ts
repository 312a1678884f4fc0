import { describe } from 'mocha';
import { readLayouts, type Layout } from './signature-layouts.ts';

const layouts: readonly Layout[] = [
  {
    name: 'a name that goes on in the next line',
    text: 'By /s/ Jonathan P.\nKlugman\n\nTitle:   Senior\nVice President\n',
    signatures: ['/s/ Jonathan P. Klugman | - | Senior Vice President | -'],
  },
  {
    name: 'names of every kind',
    text: '/s/ Ludwig van der Berg\nLudwig van der Berg, Ph.D., Director\n\n/s/ Min-Jun Oh\nMin-Jun Oh\n\n/s/ William (Bill) O\u2019Dea, III\nWilliam O\u2019Dea, III, Esq.\n\n/s/ Su Wenlan\nSu Wenlan\n\n/s/ R.T. Marsh\nR. T. MARSH\n',
    signatures: [
      '/s/ Ludwig van der Berg | Ludwig van der Berg | Director | -',
      '/s/ Min-Jun Oh | Min-Jun Oh | - | -',
      '/s/ William (Bill) O\u2019Dea, III | William O\u2019Dea, III | - | -',
      '/s/ Su Wenlan | Su Wenlan | - | -',
      '/s/ R.T. Marsh | R. T. MARSH | - | -',
    ],
  },
  {
    name: 'nobody behind what is in square brackets or a figure, though a name follows',
    text: 'By: /s/ [Hugo]\nMarsh\n\nBy: /s/ Ann 5\nLee\n',
    signatures: [],
  },
  {
    name: 'titles of several offices, of a board and cut short',
    text: '/s/ Ann Lee\nAnn Lee, M.D., Chairman of the Board and Chief Executive Officer\n\n/s/ Bo Park\nBo Park, Vice-President / Treasurer\n\n/s/ Cy Young\nAsst. Vice President & General Counsel, of Kent\n\n/s/ Di Fox\nMember of the Board of Directors\n',
    signatures: [
      '/s/ Ann Lee | Ann Lee | Chairman of the Board and Chief Executive Officer | -',
      '/s/ Bo Park | Bo Park | Vice-President / Treasurer | -',
      '/s/ Cy Young | - | Asst. Vice President & General Counsel | -',
      '/s/ Di Fox | - | Member of the Board | -',
    ],
  },
  {
    name: 'names with particles, nicknames, generations and what begins no name',
    text: '/s/ Ann de la Cruz-Fox\n\n/s/ Bo \u201cBuzz\u201d Park, Sr.\n\n/s/ St. John Hale Jr., C.P.A., Esq.\n\n/s/ A. B.\n\n/s/ Cy Young Cy Young\n\n/s/ Ann - Lee\n\n/s/ Wm. Hale IV\n',
    signatures: [
      '/s/ Ann de la Cruz-Fox | - | - | -',
      '/s/ Bo \u201cBuzz\u201d Park, Sr. | - | - | -',
      '/s/ St. John Hale Jr. | - | - | -',
      '/s/ Cy Young | Cy Young | - | -',
      '/s/ Wm. Hale IV | - | - | -',
    ],
  },
  {
    name: 'printed names in another order than the signatures, a slip among them',
    text: '/s/ Ann Lee\nBo Parks\nPresident\n\n/s/ Bo Park\nTitle: Secretary\n\n/s/ Cy Young\nAnn Leee\n',
    signatures: ['/s/ Ann Lee | Ann Leee | - | -', '/s/ Bo Park | Bo Parks | - | -', '/s/ Cy Young | - | - | -'],
  },
  {
    name: 'printed names in another order, with titles, over one of who has not signed',
    text: '/s/ Ann Lee\nBo Park, President\n\n/s/ Bo Park\nAnn Lee, Secretary\n\n____________________\nCy Young, Director\n',
    signatures: ['/s/ Ann Lee | Ann Lee | - | -', '/s/ Bo Park | Bo Park | - | -', '- | Cy Young | Director | -'],
  },
  {
    name: 'a printed name of nobody who signed, below that of the next',
    text: 'ALDER MILLS, INC.\n\n/s/ Di Fox\nBo Park\nPresident\n\n/s/ Bo Park\nCy Young\nSecretary\n',
    signatures: ['/s/ Di Fox | - | - | -', '/s/ Bo Park | Bo Park | - | -', '- | Cy Young | - | -'],
  },
  {
    name: 'what is no person',
    text: '/s/ [ILLEGIBLE]\n\n/s/ Alder, Renn & Marsh LLP\nNew York, New York\n\n/s/ SIGNATURE\n',
    signatures: [],
  },
];

describe('signatures', () => readLayouts(layouts));
