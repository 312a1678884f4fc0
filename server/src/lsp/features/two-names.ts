import * as v from 'valibot';
import { addNames } from '../../settings/settings-file.ts';
import { TWO_NAMES_COMMAND } from '../protocol.ts';
import { writeSettings } from '../settings-edit.ts';
import type { Feature } from './feature.ts';

const requests = v.object({ uri: v.string(), names: v.strictTuple([v.string(), v.string()]) });

/**
 * The command behind the quick fix by which a drafter says that two names are two. It holds for all drafts of the
 * folder.
 */
export const twoNames: Feature = {
  commands: {
    [TWO_NAMES_COMMAND]: (argument, desk) =>
      writeSettings(desk, 'decision', () => {
        const { uri, names } = v.parse(requests, argument);
        return { uri, ofFolder: true, edit: (text) => addNames(text, names) };
      }),
  },
};
