import type { Severities, SilenceKey } from '../analysis/index.ts';

/** What `.engross.json` says about one draft. */
export interface DraftSettings {
  readonly severities: Severities;
  readonly isSilenced: (key: SilenceKey) => boolean;
}

const none: DraftSettings = { severities: {}, isSilenced: () => false };

/** The settings for the draft at a path (absolute): from the named file, from the nearest `.engross.json`, or from none. */
export function settingsFor(_path: string, _config: string | boolean): DraftSettings {
  return none;
}
