import pico from 'picocolors';

export type Colours = ReturnType<typeof pico.createColors>;

/**
 * Colours for a stream. `--color` and `--no-color` win; else NO_COLOR (no-color.org) and FORCE_COLOR are honoured; else
 * only a terminal gets them, also on a build machine, where escape codes in a log file help nobody.
 */
export function coloursFor(
  wanted: boolean | undefined,
  environment: NodeJS.ProcessEnv,
  isTerminal: boolean | undefined,
): Colours {
  if (wanted !== undefined) return pico.createColors(wanted);
  if (environment['NO_COLOR']) return pico.createColors(false);
  if (environment['FORCE_COLOR']) return pico.createColors(environment['FORCE_COLOR'] !== '0');
  return pico.createColors(isTerminal === true && environment['TERM'] !== 'dumb');
}
