import { describe } from 'mocha';
import { readLayouts, type Layout } from './signature-layouts.ts';

const layouts: readonly Layout[] = [
  {
    name: 'in narrow cells, each name over two lines, the printed ones below both',
    text: '/s/ Daniel\nB. Crewe\n\n/s/ Stefan\nJ. Tolland\n\nDaniel\nB. Crewe, Chairman\n',
    signatures: ['/s/ Daniel B. Crewe | Daniel B. Crewe | - | -', '/s/ Stefan J. Tolland | - | - | -'],
  },
  {
    name: 'two parties side by side',
    text: `
PELLWORTH DATA, INC.                    LORIMER WELLS LLC


By:  /s/ Agnes R. Dutton                By:  /s/ Simon Abara
     -------------------                     -------------------
     Name:  Agnes R. Dutton                  Name:  Simon Abara
     Title: President                        Title: Managing Member
`,
    signatures: [
      '/s/ Agnes R. Dutton | Agnes R. Dutton | President | PELLWORTH DATA, INC.',
      '/s/ Simon Abara | Simon Abara | Managing Member | LORIMER WELLS LLC',
    ],
  },
  {
    name: 'two parties side by side, the second column alone on some lines',
    text: `
WITNESS:                                LORIMER WELLS LLC

/s/ Hugo Marsh                          By:  /s/ Simon Abara
                                             Simon Abara
                                             Manager
`,
    signatures: ['/s/ Hugo Marsh | - | - | -', '/s/ Simon Abara | Simon Abara | Manager | LORIMER WELLS LLC'],
  },
  {
    name: 'two parties row by row, where the columns were lost',
    text: 'By:\n/s/ Agnes R. Dutton\nBy:\t \t/s/ Simon Abara\n\nName:\nAgnes R. Dutton\nName:\t \tSimon Abara\n',
    signatures: ['/s/ Agnes R. Dutton | Agnes R. Dutton | - | -', '/s/ Simon Abara | Simon Abara | - | -'],
  },
  {
    name: 'all on one line',
    text: 'BY: /s/ Agnes R. Dutton BY: /s/ Simon Abara NAME (print): Agnes R. Dutton NAME (print): Simon Abara\n',
    signatures: ['/s/ Agnes R. Dutton | Agnes R. Dutton | - | -', '/s/ Simon Abara | Simon Abara | - | -'],
  },
  {
    name: 'in Markdown, in a table',
    text: '| WREN HARBOR, INC. | LORIMER WELLS LLC |\n| --- | --- |\n| By: /s/ Lydia P. Crane | By: /s/ Simon Abara |\n| Name: Lydia P. Crane | Name: Simon Abara |\n| Title: President | Title: Manager |\n',
    signatures: ['/s/ Lydia P. Crane | Lydia P. Crane', '/s/ Simon Abara | Simon Abara'],
    syntax: 'markdown',
  },
  {
    name: 'a witness in a column of his own, and one who attests',
    text: 'ALDER MILLS, INC.\n\nWitness: /s/ Ann Lee        By: /s/ Hugo Marsh\n\nAttest:\n/s/ Bo Park\nSecretary\n',
    signatures: ['/s/ Ann Lee | - | - | -', '/s/ Hugo Marsh | - | - | -', '/s/ Bo Park | - | Secretary | -'],
  },
  {
    name: 'the printed name beside the signature',
    text: '/s/ Hugo Marsh            Hugo B. Marsh\nDirector\n',
    signatures: ['/s/ Hugo Marsh | Hugo B. Marsh | Director | -'],
  },
  {
    name: 'three lines of two columns',
    text: '/s/ Ann Lee               /s/ Bo Park\nAnn Lee                   Bo Park\nSecretary                 Director\n',
    signatures: ['/s/ Ann Lee | Ann Lee | Secretary | -', '/s/ Bo Park | Bo Park | Director | -'],
  },
  {
    name: 'a day beside the signature',
    text: 'Dated: May 4, 2026          /s/ Bo Park\n                            Bo B. Park\n',
    signatures: ['/s/ Bo Park | Bo B. Park | - | -'],
  },
  {
    name: 'three columns, the names over the signatures',
    text: 'Name: Ann Lee      Name: Bo Park      Name: Cy Young\n/s/ Ann Lee        /s/ Bo Park        /s/ Cy Young\n',
    signatures: ['/s/ Ann Lee | Ann Lee | -', '/s/ Bo Park | Bo Park | -', '/s/ Cy Young | Cy Young | -'],
  },
  {
    name: 'two columns in which one side has not signed',
    text: 'By: ____________          /s/ Bo Park\nName: Ann Lee             Bo Park\nTitle: President          Secretary\n',
    signatures: ['/s/ Bo Park | Bo Park | Secretary | -', '- | Ann Lee | President | -'],
  },
  {
    name: 'two columns of which the second wanders too far to be one',
    text: '/s/ Ann Lee                      /s/ Bo Park\nAnn Lee              Bo Park\nSecretary          Director\n',
    signatures: ['/s/ Ann Lee | Ann Lee | - | -', '/s/ Bo Park | Bo Park | - | -'],
  },
];

describe('signatures', () => readLayouts(layouts));
