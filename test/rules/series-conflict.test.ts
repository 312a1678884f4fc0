import { describe, it } from 'mocha';
import { checkFinds, checkSilent } from '../harness/check.ts';

describe('series-conflict', () => {
  const silent: readonly (readonly [string, string])[] = [
    [
      'two series that stand side by side',
      'The 7.50% Notes due 2021 and the 7.50% Notes due 2022 rank alike. The 7.50% Notes due 2021 are redeemed.',
    ],
    [
      'two series of which each has a short name',
      'It sold 7.50% Notes due 2021 (the "First Notes").\n\nThe 7.50% Notes due 2021 are unsecured.\n\nIt sold 7.50% Notes due 2022 (the "Second Notes").',
    ],
    [
      'a series that is called by its year',
      'The 7.50% Notes due 2021 are unsecured.\n\nThe 7.50% Notes due 2021 are listed.\n\nThe 7.50% Notes due 2022 are listed. "2022 Notes" means those.',
    ],
    [
      'a former series',
      'The 7.50% Notes due 2021 are unsecured.\n\nThe 7.50% Notes due 2021 are listed.\n\nThe former 7.50% Notes due 2011 were repaid.',
    ],
    [
      'rate and year both',
      'The 7.50% Notes due 2021 are unsecured.\n\nThe 7.50% Notes due 2021 are listed.\n\nThe 7.25% Notes due 2023 are listed.',
    ],
    ['two that stand once each', 'The 7.50% Notes due 2021 are unsecured.\n\nThe 7.50% Notes due 2022 are listed.'],
    [
      'another day of maturity than that of the title',
      '8% DEBENTURES DUE JULY 18, 2023\n\nThe principal is payable on March 1, 2013 (the "Maturity Date").',
    ],
    [
      'the maturity of two series',
      '5% NOTES DUE 2023\n\n6% NOTES DUE 2028\n\nThe principal is payable on March 1, 2013 (the "Maturity Date").',
    ],
  ];
  for (const [what, text] of silent) it(`leaves ${what} alone`, () => checkSilent(`${text}\n`));

  it('finds the year of the day that a draft says its maturity means', () => {
    checkFinds(`
4.125% SENIOR NOTES DUE 2027
                        ^^^^ warning: the series is due in 2027 by its title but on May 15, 2026 by its maturity

"Maturity Date" means May 15, 2026, when the principal is payable.
                      ^^^^^^^^^^^^ related: the day of maturity
`);
  });

  it('finds the year of the day on which the series is said to mature beside its title', () => {
    const text = (day: string): string => `A series is named the "5.75% Notes due 2025". They mature on ${day}.\n`;
    checkFinds(`
A series is named the "5.75% Notes due 2025". They mature on May 15, 2024.
                                       ^^^^ warning: the series is due in 2025 by its title but on May 15, 2024 by its maturity
                                                             ^^^^^^^^^^^^ related: the day of maturity
`);
    checkSilent(text('May 15, 2025'));
    checkSilent(text('May 15, 2031'));
  });

  it('finds a title that stands once as the other one does, which has a short name', () => {
    checkFinds(`
It sold its 8.25% Notes due 2018 (the "Notes") in May.
                            ^^^^ related 1: the other year

The Guarantor owes all sums under the 8.25% Notes due 2019.
                                                      ^^^^ warning: the series is due in 2019 here but in 2018 elsewhere
`);
  });

  it('finds a title with another rate where it is given its short name', () => {
    checkFinds(`
5.25% SENIOR NOTES DUE 2027
^^^^^ related 1: the other rate

The Company issues its 5.52% Senior Notes due 2027 (the "Notes") today.
                       ^^^^^ warning: the rate is 5.52% here but 5.25% elsewhere

The form of the 5.25% Senior Notes due 2027 is attached.
`);
  });

  it('finds a year where only the other one is a short name, and where both bear the same', () => {
    checkFinds(`
The 7.50% Notes due 2021 (the "2021 Notes") are unsecured.
                    ^^^^ related 1: the other year

The 7.50% Notes due 2021 are listed.

The 7.50% Notes due 2022 are redeemed.
                    ^^^^ warning: the series is due in 2022 here but in 2021 elsewhere
`);
    checkFinds(`
The 7.50% Notes due 2021 (the "Notes") are unsecured.
                    ^^^^ related 1: the other year

The 7.50% Notes due 2021 are listed.

Form of the 7.50% Notes due 2022 (the "Notes") of Alder Mills, Inc.
                            ^^^^ warning: the series is due in 2022 here but in 2021 elsewhere
`);
  });

  it('takes what a bracket further on defines for no short name of a series', () => {
    checkFinds(`
The 7.50% Notes due 2021 (the "Notes") are unsecured.
                    ^^^^ related 1: the other year

The 7.50% Notes due 2021 are listed.

Form of the 7.50% Notes due 2022, which are held by those who own them (the "Holders").
                            ^^^^ warning: the series is due in 2022 here but in 2021 elsewhere
`);
  });

  it('holds a title of one day to a maturity of that day in another year only', () => {
    checkFinds(`
8% DEBENTURES DUE JULY 18, 2023
                           ^^^^ warning: the series is due in 2023 by its title but on July 18, 2013 by its maturity

The principal is payable on July 18, 2013 (the "Maturity Date").
                            ^^^^^^^^^^^^^ related: the day of maturity
`);
    checkSilent('8% DEBENTURES DUE JULY 18, 2013\n\nIt is payable on July 18, 2013 (the "Maturity Date").\n');
    checkSilent('8% DEBENTURES DUE 2023\n\nIt is payable on July 18, 2013 (the "Closing Date").\n');
    checkSilent('8% DEBENTURES DUE 2023\n\nIt is signed on July 18, 2013. The "Maturity Date" is set by the Board.\n');
  });
});
