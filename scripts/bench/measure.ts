import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MeasuredDraft } from './drafts/make.ts';
import type { Cell, Sample } from './measures.ts';
import { manyEdits, type Entrant, type Group } from './plan.ts';
import { runManyEdits, runSession, type Outcome, type Session } from './session.ts';

/** What one server did in the rounds so far. */
interface Standing {
  readonly entrant: Entrant;
  readonly samples: Sample[];
  spent: number;
  trouble: string | undefined;
}

/** What is said of a server that was not measured for want of time. */
export const outOfTime = 'not tried, for the time of the whole run was over';

/** Which servers gave up on which draft, so that larger ones are not tried. */
export type Defeats = Map<string, string>;

/** What all measuring of one run of the benchmarks goes by. */
export interface Bench {
  /** The bundle of each server, by its name. */
  readonly files: ReadonlyMap<string, string>;
  readonly defeats: Defeats;
  /** When no server is started any more, in milliseconds of `performance.now()`. */
  readonly deadline: number;
}

/** One turn of a server: what it does, on which draft and for which time. */
interface Turn {
  readonly entrant: Entrant;
  readonly group: Group;
  readonly draft: MeasuredDraft;
  readonly round: number;
  /** In milliseconds. */
  readonly limit: number;
}

/** Has the servers of a group take turns, each as often as it may. */
export async function measure(group: Group, bench: Bench): Promise<readonly Cell[]> {
  const { defeats } = bench;
  const draft = group.draft();
  const standings = group.entrants.map((entrant): Standing => {
    const defeat = defeats.get(defeatKey(entrant, draft));
    const trouble = defeat === undefined ? undefined : `not tried, for at ${defeat}`;
    return { entrant, samples: [], spent: 0, trouble };
  });
  const most = Math.max(...group.entrants.map(({ rounds }) => rounds));
  for (let round = 0; round < most; round++) {
    for (const standing of standings) {
      const { entrant, spent } = standing;
      await takeTurn(standing, { entrant, group, draft, round, limit: entrant.limit - spent }, bench);
    }
  }
  for (const standing of standings) {
    const { entrant, trouble } = standing;
    if (isDefeated(standing)) defeats.set(defeatKey(entrant, draft), `${draft.size} ${trouble}`);
  }
  return standings.map(({ entrant, samples, trouble }) => ({
    contender: entrant.contender.name,
    draft: draft.name,
    mode: group.mode,
    samples,
    trouble,
  }));
}

/** Whether a server that gives up was tried and answered no key. */
const isDefeated = ({ entrant, samples, trouble }: Standing): boolean =>
  entrant.givesUp &&
  trouble !== undefined &&
  !/^not tried/.test(trouble) &&
  samples.every(({ key }) => key === undefined);

const defeatKey = ({ contender }: Entrant, { syntax }: MeasuredDraft): string => `${contender.name} ${syntax}`;

async function takeTurn(standing: Standing, turn: Turn, { files, deadline }: Bench): Promise<void> {
  const { entrant, group, round, limit } = turn;
  if (round >= entrant.rounds || standing.trouble !== undefined) return;
  const now = performance.now();
  // A round that would be broken off half way is not begun; the first one is, since it may still show how far it came.
  if (round > 0 && limit < standing.spent / round) return;
  if (now > deadline) {
    if (round === 0) standing.trouble = outOfTime;
    return;
  }
  const session = sessionOf(turn, files);
  const { sample, trouble }: Outcome = await (group.task === 'typing'
    ? runSession(session)
    : runManyEdits(session, manyEdits));
  standing.samples.push(sample);
  standing.spent += performance.now() - now;
  standing.trouble = trouble;
}

/** The keys and places are those of the round, the same for each server. */
function sessionOf({ entrant, group, draft, round, limit }: Turn, files: Bench['files']): Session {
  const { contender, effort } = entrant;
  const file = files.get(contender.name);
  if (file === undefined) throw new Error(`${contender.name} has not been bundled`);
  const isPlain = draft.syntax === 'plain';
  const name = isPlain ? 'agreement.txt' : 'agreement.md';
  return {
    file,
    env: contender.env ?? {},
    structure: contender.structure,
    // No such file is there, nor a settings file above it: the draft is what the client says.
    document: {
      uri: pathToFileURL(join(file, '..', '..', 'draft', name)).href,
      languageId: isPlain ? 'plaintext' : 'markdown',
      text: draft.text,
    },
    mode: group.mode,
    effort,
    limit,
    seed: 100 + round,
  };
}
