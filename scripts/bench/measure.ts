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

/**
 * Has the servers of a group take turns, each as often as it may; none is started after the deadline (milliseconds).
 */
export async function measure(
  group: Group,
  files: ReadonlyMap<string, string>,
  defeats: Defeats,
  deadline: number,
): Promise<readonly Cell[]> {
  const draft = group.draft();
  const standings = group.entrants.map((entrant): Standing => {
    const defeat = defeats.get(defeatKey(entrant, draft));
    const trouble = defeat === undefined ? undefined : `not tried, for at ${defeat}`;
    return { entrant, samples: [], spent: 0, trouble };
  });
  const most = Math.max(...group.entrants.map(({ rounds }) => rounds));
  for (let round = 0; round < most; round++) {
    for (const standing of standings) await takeTurn(standing, round, group, draft, files, deadline);
  }
  for (const { entrant, samples, trouble } of standings) {
    if (
      entrant.givesUp &&
      trouble !== undefined &&
      samples.every(({ key }) => key === undefined) &&
      !/^not tried/.test(trouble)
    ) {
      defeats.set(defeatKey(entrant, draft), `${draft.size} ${trouble}`);
    }
  }
  return standings.map(({ entrant, samples, trouble }) => ({
    contender: entrant.contender.name,
    draft: draft.name,
    mode: group.mode,
    samples,
    trouble,
  }));
}

const defeatKey = ({ contender }: Entrant, { syntax }: MeasuredDraft): string => `${contender.name} ${syntax}`;

async function takeTurn(
  standing: Standing,
  round: number,
  group: Group,
  draft: MeasuredDraft,
  files: ReadonlyMap<string, string>,
  deadline: number,
): Promise<void> {
  const { entrant, samples } = standing;
  if (round >= entrant.rounds || standing.trouble !== undefined) return;
  const now = performance.now();
  // A round that would be broken off half way is not begun; the first one is, since it may still show how far it came.
  if (round > 0 && entrant.limit - standing.spent < standing.spent / round) return;
  if (now > deadline) {
    if (round === 0) standing.trouble = outOfTime;
    return;
  }
  const session = sessionOf(entrant, group, draft, files, round, entrant.limit - standing.spent);
  const { sample, trouble }: Outcome = await (group.task === 'typing'
    ? runSession(session)
    : runManyEdits(session, manyEdits));
  samples.push(sample);
  standing.spent += performance.now() - now;
  standing.trouble = trouble;
}

/** The keys and places are those of the round, the same for each server. */
function sessionOf(
  { contender, effort }: Entrant,
  { mode }: Group,
  { syntax, text }: MeasuredDraft,
  files: ReadonlyMap<string, string>,
  round: number,
  limit: number,
): Session {
  const file = files.get(contender.name);
  if (file === undefined) throw new Error(`${contender.name} has not been bundled`);
  const name = syntax === 'plain' ? 'agreement.txt' : 'agreement.md';
  return {
    file,
    env: contender.env ?? {},
    structure: contender.structure,
    // No such file is there, nor a settings file above it: the draft is what the client says.
    document: {
      uri: pathToFileURL(join(file, '..', '..', 'draft', name)).href,
      languageId: syntax === 'plain' ? 'plaintext' : 'markdown',
      text,
    },
    mode,
    effort,
    limit,
    seed: 100 + round,
  };
}
