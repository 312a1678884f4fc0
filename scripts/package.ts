import { createVSIX } from '@vscode/vsce';
import { stat } from 'node:fs/promises';
import { projectFolder, vsixFile } from './editor/project.ts';

const limit = 1_000_000;

await createVSIX({
  cwd: projectFolder,
  packagePath: vsixFile,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const { size } = await stat(vsixFile);
if (size > limit) {
  console.error(`engross.vsix has ${size} bytes; at most ${limit} are meant. See .vscodeignore.`);
  process.exitCode = 1;
}
