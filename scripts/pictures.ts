import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes the pictures of the README over from the last run of the editor tests, which photograph the real editor
 * (`npm run test:editor`, then `npm run pictures`).
 */
const pictures = ['plain-text-fixes', 'hover-total'];

await mkdir('docs/pictures', { recursive: true });
for (const name of pictures) {
  await copyFile(join('test-output/screens', `${name}.png`), join('docs/pictures', `${name}.png`));
  console.log(`docs/pictures/${name}.png`);
}
