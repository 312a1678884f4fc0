import { empty, house, ours, remarkParse, type Contender } from './contenders.ts';
import type { Syntax } from './drafts/draft.ts';
import { coherentDraft, contradictoryDraft, type MeasuredDraft, type Size } from './drafts/make.ts';
import type { Effort, Mode } from './measures.ts';

/** A server on one draft. */
export interface Entrant {
  readonly contender: Contender;
  readonly effort: Effort;
  readonly rounds: number;
  /** Milliseconds after which it is broken off, over all rounds. */
  readonly limit: number;
  /** Whether it is spared larger drafts once it has failed at one. */
  readonly givesUp: boolean;
}

/** Servers that are measured in turns on one draft, so that what slows the machine slows them all. */
export interface Group {
  readonly task: 'typing' | 'many edits';
  readonly draft: () => MeasuredDraft;
  readonly mode: Mode;
  readonly entrants: readonly Entrant[];
}

/** How many edits a long sitting is. */
export const manyEdits = 1_000;

/** At the length that the budgets are about, */
const full: Effort = { places: 3, keys: 7, bursts: 2, requests: 24 };
/** at lengths that only growth is read from, */
const few: Effort = { places: 2, keys: 6, bursts: 1, requests: 12 };
/** and of others. */
const foreign: Effort = { places: 1, keys: 6, bursts: 1, requests: 0 };
const opening: Effort = { places: 0, keys: 0, bursts: 0, requests: 0 };

const rounds = 3;
/** Where only growth is read from the figures, and of others. */
const fewRounds = 2;
const patience = 60_000;
/** A peer may take so long for one draft, all rounds together. */
const peerPatience = 6_000;

const syntaxes: readonly Syntax[] = ['plain', 'markdown'];

/** What is measured before the command line is: ours beside the empty server. */
export const housePlan = (quick: boolean): readonly Group[] => (quick ? quickPlan : fullPlan);

/** What is measured last, so that on a busy machine the largest drafts of others are left out first. */
export const peersPlan = (others: readonly Contender[]): readonly Group[] =>
  others.length === 0
    ? []
    : (['10 KB', '100 KB', '1 MB'] as const).flatMap((size) =>
        syntaxes.map((syntax): Group => {
          const once = { effort: foreign, rounds: fewRounds, limit: peerPatience, givesUp: true };
          const entrants = others.map((contender) => ({ contender, ...once }));
          return { task: 'typing', draft: () => coherentDraft(size, syntax), mode: 'push', entrants };
        }),
      );

const entrant = (contender: Contender, effort: Effort, times: number): Entrant => ({
  contender,
  effort: contender.opensOnly ? opening : effort,
  rounds: times,
  limit: patience,
  givesUp: false,
});

const both = (effort: Effort, times: number): readonly Entrant[] =>
  [ours, empty].map((contender) => entrant(contender, effort, times));

const typing = (size: Size, syntax: Syntax, mode: Mode, entrants: readonly Entrant[]): Group => ({
  task: 'typing',
  draft: () => coherentDraft(size, syntax),
  mode,
  entrants,
});

/** All that read this syntax. */
const everyone = (syntax: Syntax): readonly Entrant[] =>
  house
    .filter((contender) => (contender.syntax ?? syntax) === syntax)
    .map((contender) => entrant(contender, full, rounds));

const editing = (syntax: Syntax): Group => ({
  task: 'many edits',
  draft: () => coherentDraft('1 MB', syntax),
  mode: 'pull',
  entrants: both(full, 1),
});

const quickPlan: readonly Group[] = [
  typing('1 MB', 'plain', 'push', both(full, 2)),
  typing('1 MB', 'plain', 'pull', both(full, 2)),
  typing('1 MB', 'markdown', 'push', [...both(full, 2), entrant(remarkParse, opening, 2)]),
  typing('1 MB', 'markdown', 'pull', both(full, 2)),
  editing('plain'),
];

const fullPlan: readonly Group[] = [
  ...syntaxes.map((syntax) => typing('1 MB', syntax, 'push', everyone(syntax))),
  ...syntaxes.map((syntax) => typing('1 MB', syntax, 'pull', both(full, rounds))),
  ...syntaxes.map(editing),
  ...syntaxes.map((syntax) => typing('10 KB', syntax, 'push', both(few, fewRounds))),
  ...syntaxes.map((syntax) => typing('100 KB', syntax, 'push', both(few, fewRounds))),
  ...syntaxes.map((syntax) => typing('10 MB', syntax, 'push', both(few, fewRounds))),
  ...syntaxes.map((syntax): Group => {
    return { ...typing('1 MB', syntax, 'push', both(few, fewRounds)), draft: () => contradictoryDraft('1 MB', syntax) };
  }),
];
