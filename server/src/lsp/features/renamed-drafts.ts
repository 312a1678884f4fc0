import { pathFrom } from '../../settings/nearest.ts';
import { moveSilences } from '../../settings/settings-file.ts';
import { inBackground } from '../request.ts';
import { writeSettings } from '../settings-edit.ts';
import type { Desk, Feature } from './feature.ts';

const everything = { filters: [{ pattern: { glob: '**/*' } }] };

/** Has the silences of a draft follow it where the editor gives it, or a folder above it, another name. */
export const renamedDrafts: Feature = {
  capabilities: ({ tellsRenames }) =>
    tellsRenames ? { workspace: { fileOperations: { didRename: everything } } } : {},
  serve(desk) {
    desk.connection.workspace.onDidRenameFiles(({ files }) =>
      inBackground(desk.log, 'following a rename', async () => {
        for (const { oldUri, newUri } of files) await follow(desk, oldUri, newUri);
      }),
    );
  },
};

/** A draft that leaves the folder of its settings file leaves its silences behind. */
async function follow(desk: Desk, oldUri: string, newUri: string): Promise<void> {
  const settings = await desk.settings.fileOf(newUri);
  const from = settings && pathFrom(settings.uri, oldUri);
  const to = settings && pathFrom(settings.uri, newUri);
  if (from === undefined || to === undefined || !moveSilences(settings?.text ?? '', from, to)) return;
  await writeSettings(desk, 'silence', () => ({
    uri: newUri,
    ofFolder: false,
    edit: (text) => moveSilences(text, from, to),
  }));
}
