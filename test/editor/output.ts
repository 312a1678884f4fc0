import { join } from 'node:path';
import { projectFolder } from '../../scripts/editor/project.ts';

/** What a run leaves behind: pictures and logs. Ignored by git. */
export const outputFolder = join(projectFolder, 'test-output');
export const screenshotFolder = join(outputFolder, 'screens');
