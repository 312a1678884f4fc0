import { step } from './progress.ts';
import { projectFolder, vsixFile } from './project.ts';
import { runNpm } from './run-command.ts';

/** Builds the bundles and packages them; returns the path of the .vsix. */
export async function packageExtension(): Promise<string> {
  await step('Building', () => runNpm(['run', 'build'], { cwd: projectFolder }));
  await step('Packaging', () => runNpm(['run', 'package'], { cwd: projectFolder }));
  return vsixFile;
}
