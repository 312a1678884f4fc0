import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dateText } from '../../server/src/analysis/words/calendar.ts';
import { factsOf } from '../harness/facts.ts';

/** Each sequence of a text as one line: `vote: May 1, 2001 then June 1, 2001`. */
const sequences = (text: string): readonly string[] =>
  factsOf(text).flatMap(({ fact }) => {
    if (fact.kind !== 'sequence') return [];
    const [first, second] = [fact.first, fact.second].map(({ year, month, day }) => dateText(year, month, day));
    return [`${fact.order}: ${first} then ${second}`];
  });

const [first, second] = ['May 1, 2001', 'June 1, 2001'];

describe('sequences', () => {
  const stated: Readonly<Record<string, readonly string[]>> = {
    vote: [
      `the shareholders of record as of ${first} approved this Amendment on ${second}`,
      `holders of a majority of the shares as of the record date of ${first}, by written consent, adopted it on ${second}`,
      `The Board has fixed ${first} as the record date for those entitled to vote at the Annual Meeting to be held on ${second}`,
      `Only holders of record at the close of business on ${first} (the "Record Date") are entitled to notice of the meeting of stockholders on Friday, ${second}`,
      `At the special meeting held on ${second}, stockholders of record on ${first} are entitled to vote`,
      `The record date was ${first}; a rule. Holders of record on ${first} approved it on this ${second}`,
      `Those of record on ${first} have notice of the Annual Meeting on ${second}`,
      `At the ${second} meeting, those of record on ${first} vote`,
      `The record date of ${first} was set by the Board and the members of Alder, Inc. ratified it on ${second}`,
      `${first} has been established as the record date, and shareholders approved it on ${second}`,
      `The Annual Meeting of Stockholders will be held on ${second}, at noon. Only stockholders of record at the close of business on ${first} will be entitled to notice of and to vote at the Annual Meeting`,
      `The Board has fixed the close of business on ${first} as the record date for stockholders entitled to vote at the Special Meeting. The meeting is to be held on ${second}`,
    ],
    payment: [
      `A dividend is payable on ${second} to holders of record on ${first}`,
      `to be paid in cash on or about ${second}, to stockholders of record as of the close of business on ${first}`,
      `declared for stockholders of record on ${first} and payable on ${second}`,
      `The Board declared a dividend of $.10 per share payable ${second} to holders of record on ${first}`,
      `Rights were issued in cash on or about ${second}, to holders of record on ${first}`,
    ],
    adjournment: [
      `The special meeting on ${first} was adjourned until ${second}`,
      `At its ${first} meeting the holders voted for an adjournment to Friday, ${second}`,
      `The meeting on ${first} was adjourned to be reconvened on ${second}`,
      `The meeting on ${first} was adjourned till ${second}`,
    ],
    amendment: [
      `the Credit Agreement dated as of ${first}, as amended on ${second}`,
      `the Lease dated ${first}, as heretofore amended by Amendment No. 1 to Lease dated as of ${second}`,
      `the Note, dated ${first} and amended and restated as of ${second}`,
      `the Note dated on this ${first}, as previously supplemented or further amended and restated by the Agreement dated as of ${second}`,
      `the Note dated ${first}, as amended through ${second}`,
      `the Lease dated ${first} (the "Original Lease"), as amended by that certain First Amendment to Lease dated ${second}`,
      `The Certificate of Incorporation was filed on ${first} and was subsequently amended on ${second}`,
      `the Indenture dated ${first}, as amended by the First Supplement dated the ${second}`,
    ],
    report: [
      `We consent to the use of our report dated ${second}, on the statements of Alder, Inc. for the year ended ${first}`,
      `of our reports, dated ${second}, which appear in the Annual Report on Form 10-K for the period ended ${first}`,
    ],
    deadline: [
      `The Closing shall take place on ${first}, or on such other date as they agree, but in no event later than ${second}`,
      `The notes are to be paid on ${first} and not later than ${second}`,
      `The sale closes on ${first}, but no later than ${second}`,
    ],
    extension: [
      `The Lender extends the Maturity Date from ${first} to ${second}`,
      `The Expiration Date is hereby extended from ${first} until ${second}`,
    ],
    number: [
      `Amendment No. 1 to Lease Agreement dated ${first} and Amendment No. 2 to Lease Agreement dated as of ${second}`,
      `the First Amendment to Lease Agreement dated ${first}, as amended by the Second Amendment to Lease Agreement dated ${second}`,
      `the Second Amendment to Credit Agreement dated ${first}, the Third Amendment to Credit Agreement dated ${second}`,
    ],
  };
  for (const [order, texts] of Object.entries(stated)) {
    for (const text of texts) {
      it(text, () => assert.deepEqual(sequences(`${text}.\n`), [`${order}: ${first} then ${second}`]));
    }
  }

  const none = [
    `The period of the extension runs from ${first} through March 3, 2020, to ${second}`,
    `The Maturity Date is moved from ${first} to ${second}`,
    `The term is extended. It runs from ${first} to ${second}`,
    `The directors approved on ${second} a dividend to holders of record on ${first}`,
    `The stockholders approved on ${second} a split for holders of record on ${first}`,
    `At the meeting held on ${second}, a dividend was declared to those of record on ${first}`,
    `The Board held a meeting on ${second} and set ${first} as the record date of those entitled to vote`,
    `The holders of record on ${first}. They approved it on ${second}`,
    `The record date is ${first}, the meeting is on ${second} and another meeting is on July 1, 2001, entitled to notice`,
    `the Credit Agreement dated ${first}, as amended, and the Note dated ${second}`,
    `the Credit Agreement dated ${first}, as amended by the Guaranty (as defined in the Lease dated ${second})`,
    `the First Amendment to Credit Agreement dated ${first}; and the Second Amendment to Credit Agreement dated ${second}`,
    `the First Amendment to Lease Agreement dated ${first} and the Second Amendment to Credit Agreement dated ${second}`,
    `the First Amendment to Credit Agreement dated ${first} and the Third Amendment to Credit Agreement dated ${second}`,
    `our report dated ${second} and our report dated July 1, 2001 on the statements for the year ended ${first}`,
    `a report dated ${second} on the statements for the year ended ${first}`,
    `our report dated ${second} on the statements for the year ending ${first}`,
    `the record of ${first} and of ${second}`,
    `The annual meeting was held on ${second}. Those of record on ${first} are entitled to vote at the next meeting`,
    `The meeting will be held on ${second}. A dividend goes to those of record on ${first}, who are entitled to vote`,
    `A meeting will be held on ${second} and another is to be held on July 1, 2001. Those of record on ${first} are entitled to vote`,
    `The meeting will be held on ${second}. Those of record on ${first} or of record on July 1, 2001 are entitled to vote at it`,
    `A dividend is paid ${second} to holders of record on ${first}`,
    `the Lease dated ${first} (the "Original Lease"), and the First Amendment to Lease dated ${second}`,
    `The Certificate was read on ${first} and was amended on ${second}`,
    `the Note made ${first}, as amended on ${second}`,
    `the Note dated ${first}, as paid on ${second}`,
    `the Note dated ${first}, as amended by the Board on ${second}`,
    `the Note dated ${first}, as amended by the letter dated ${second}`,
    `the Note dated ${first}, as amended by an agreement; it is dated ${second}`,
    `the Note dated ${first}, as amended by the agreement dated now and dated ${second}`,
    `the Note dated ${first}, as amended in all of its parts by the agreement dated ${second}`,
    `The meeting on ${first} was adjourned at ${second}`,
    `The meeting on ${first} was closed until ${second}`,
    `The vote on ${first} was adjourned until ${second}`,
    `The meeting of ${first} was adjourned till ${second}`,
    `A dividend is declared on ${second} to holders of record on ${first}`,
    `A dividend is payable on ${second} to holders on ${first}`,
    `A dividend is payable on ${second} or payable on July 1, 2001 to holders of record on ${first}`,
    `Holders of record on ${first} and holders of record on July 1, 2001 approved it on ${second}`,
    `Holders of record on ${first} were told by the Board, which approved it on ${second}`,
    `Holders of record on ${first} were told by Alder, who approved it in ${second}`,
    `Those of record on ${first} approved it on ${second}`,
    `The members approved it on ${second} with those of record on ${first}`,
    `Those of record on ${first} are told of the meeting on ${second}`,
    `Those of record on ${first} have notice of a dividend and of the meeting on ${second}`,
    `Those of record on ${first} have notice of the meeting of directors on ${second}`,
    `${first} (as the record shows) was the day, and shareholders approved it on ${second}`,
    `Amendment No. 1 to Lease Agreement dated ${first} and Amendment No. 3 to Lease Agreement dated ${second}`,
    `Amendment No. 2 to Lease Agreement dated ${first} and Amendment No. 1 to Lease Agreement dated ${second}`,
    `The Closing was planned for ${first}, but in no event later than ${second}`,
    `The sale closes on or before ${first}, but no later than ${second}`,
    `The sale closes on ${first} or later than ${second}`,
    `The sale closes on ${first}; no later than ${second} it is paid`,
    `The sale closes on ${first}. It is paid, but no later than ${second}`,
    `The sale closes on ${first} and is to be reported as the law asks it, to all whom the law names in this or any other state of the union, to each of them in writing and at its own address and at its own cost, but no later than ${second}`,
    `a vote of ${first} and one of ${second} of the meeting`,
  ];
  for (const text of none) it(`none in ${text}`, () => assert.deepEqual(sequences(`${text}.\n`), []));
});
