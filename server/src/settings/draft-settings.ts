import { nameKeyOf, type DistinctNames, type Severities, type Silence } from '../analysis/index.ts';
import { generalSettings, type Check } from './general.ts';
import { pathFrom } from './nearest.ts';
import type { Settings } from './settings.ts';
import type { SettingsFile } from './settings-file.ts';

/** What holds for one draft, defaults included. */
export interface DraftSettings {
  readonly check: Check;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  readonly keepInStep: boolean;
  readonly severities: Severities;
  readonly silences: readonly Silence[];
  /** Pairs of names declared to be two, as `RunOptions` takes them. */
  readonly distinctNames: DistinctNames;
}

/**
 * What holds for a draft, given its URI: what the settings file of its folder says, else what the editor says, else the
 * default. The file goes before the editor's own settings, since a team shares the file.
 */
export function draftSettings(draft: string, file: SettingsFile | undefined, editor: Settings = {}): DraftSettings {
  const given: Settings = { ...editor, ...file?.settings };
  return {
    check: given.check ?? generalSettings.check.default,
    codeLens: given.codeLens ?? generalSettings.codeLens.default,
    inlayHints: given.inlayHints ?? generalSettings.inlayHints.default,
    keepInStep: given.keepInStep ?? generalSettings.keepInStep.default,
    severities: { ...editor.rules, ...file?.settings.rules },
    silences: silencesFor(draft, file),
    distinctNames: file?.settings.names?.map(([one, other]) => [nameKey(one), nameKey(other)] as const) ?? [],
  };
}

function silencesFor(draft: string, file: SettingsFile | undefined): readonly Silence[] {
  const entries = file?.settings.silences;
  if (!file || !entries || entries.length === 0) return [];
  const path = pathFrom(file.uri, draft);
  return entries.filter((entry) => entry.file === path);
}

/** The light bulb writes a name as its hash; by hand it may be spelled out. */
const nameKey = (name: string): string => (/^[0-9a-f]{16}$/.test(name) ? name : nameKeyOf(name));
