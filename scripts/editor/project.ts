import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** What is fetched or built once and kept between runs; ignored by git. */
export const cacheFolder = join(projectFolder, '.cache');

/** The packaged extension, as `npm run package` leaves it. */
export const vsixFile = join(projectFolder, 'engross.vsix');
