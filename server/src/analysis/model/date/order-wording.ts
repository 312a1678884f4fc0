import type { Sequence } from '../../facts/fact.ts';

/** What is said of two dates in the wrong order, and what the first of them and its repair are called. */
export interface OrderWording {
  readonly says: (first: string, second: string) => string;
  readonly first: string;
  /** How the titles begin that move the second and the first date. */
  readonly move: readonly [second: string, first: string];
}

/** The words for each kind of order. */
export const orderWordings: Readonly<
  Record<'period' | 'commission' | 'supplement' | 'told' | 'ended' | 'ahead' | Sequence['order'], OrderWording>
> = {
  period: {
    says: (first, second) => `the period ends on ${second}, before it begins on ${first}`,
    first: 'the beginning',
    move: ['End it on', 'Begin it on'],
  },
  vote: {
    says: (first, second) => `the vote is of ${second}, before its record date, ${first}`,
    first: 'the record date',
    move: ['Vote on', 'Make the record date'],
  },
  payment: {
    says: (first, second) => `the payment is on ${second}, before its record date, ${first}`,
    first: 'the record date',
    move: ['Pay on', 'Make the record date'],
  },
  adjournment: {
    says: (first, second) => `the meeting is adjourned to ${second}, before the meeting of ${first}`,
    first: 'the meeting',
    move: ['Adjourn it to', 'Make the meeting'],
  },
  amendment: {
    says: (first, second) => `the amendment is of ${second}, before what it amends, of ${first}`,
    first: 'the date of what is amended',
    move: ['Date the amendment', 'Date what is amended'],
  },
  commission: {
    says: (first, second) => `the notary acts on ${first}, after the commission expired on ${second}`,
    first: 'the day of the act',
    move: ['Let it expire on', 'Date the act'],
  },
  supplement: {
    says: (first, second) => `the supplement is of ${second}, before its prospectus, of ${first}`,
    first: 'the prospectus',
    move: ['Date the supplement', 'Date the prospectus'],
  },
  told: {
    says: (first, second) => `it is signed on ${second}, before what it tells of, of ${first}`,
    first: 'what it tells of',
    move: ['Sign it on', 'Date what it tells of'],
  },
  ended: {
    says: (first, second) => `it is signed on ${second}, before the period that it tells of ended on ${first}`,
    first: 'the end of the period',
    move: ['Sign it on', 'End the period on'],
  },
  ahead: {
    says: (first, second) => `it is set for ${second}, before the day on which the draft is made, ${first}`,
    first: 'the date of the draft',
    move: ['Set it for', 'Date the draft'],
  },
  deadline: {
    says: (first, second) => `it is set for ${first}, after the last day for it, ${second}`,
    first: 'the day it is set for',
    move: ['Make the last day', 'Set it for'],
  },
  extension: {
    says: (first, second) => `it is extended to ${second}, before ${first}, from which it is extended`,
    first: 'the day that is extended',
    move: ['Extend it to', 'Extend it from'],
  },
  report: {
    says: (first, second) => `the report is of ${second}, before the period that it is on ended on ${first}`,
    first: 'the end of the period',
    move: ['Date the report', 'End the period on'],
  },
  number: {
    says: (first, second) => `this one is of ${second}, before the one numbered before it, of ${first}`,
    first: 'the date of the one before',
    move: ['Date this one', 'Date the one before'],
  },
};
