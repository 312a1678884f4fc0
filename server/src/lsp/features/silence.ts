import * as v from 'valibot';
import { pathFrom } from '../../settings/nearest.ts';
import { addSilence, removeSilence, type NewSilence } from '../../settings/settings-file.ts';
import { REPORT_AGAIN_COMMAND, SILENCE_COMMAND, type SilenceRequest } from '../protocol.ts';
import { writeSettings } from '../settings-edit.ts';
import type { Feature } from './feature.ts';

const requests = v.object({
  uri: v.string(),
  scope: v.picklist(['here', 'file', 'workspace']),
  rule: v.string(),
  sentence: v.string(),
  which: v.number(),
});

/** The commands behind the quick fixes that silence a finding and that have it reported again. */
export const silence: Feature = {
  commands: {
    [SILENCE_COMMAND]: (argument, desk) =>
      writeSettings(desk, 'silence', () => {
        const request = v.parse(requests, argument);
        const { uri, scope } = request;
        return {
          uri,
          ofFolder: scope === 'workspace',
          edit(text, file) {
            const entry = entryFor(request, file);
            return entry && addSilence(text, entry);
          },
        };
      }),
    [REPORT_AGAIN_COMMAND]: (argument, desk) =>
      writeSettings(desk, 'silence', () => {
        const request = v.parse(requests, argument);
        return {
          uri: request.uri,
          ofFolder: false,
          edit(text, file) {
            const entry = entryFor(request, file);
            return entry?.file === undefined ? undefined : removeSilence(text, entry);
          },
        };
      }),
  },
};

function entryFor({ scope, rule, uri, sentence, which }: SilenceRequest, settingsFile: string): NewSilence | undefined {
  if (scope === 'workspace') return { rule };
  const file = pathFrom(settingsFile, uri);
  if (file === undefined) return undefined;
  return scope === 'file' ? { rule, file } : { rule, file, sentence, which };
}
