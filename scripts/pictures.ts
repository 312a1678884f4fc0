import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPng, writePng } from './pictures/png.ts';

/**
 * Takes the pictures of the README over from the last run of the editor tests, which photograph the real editor
 * (`npm run test:editor`, then `npm run pictures`). They are shipped, so they are made small.
 */
const pictures = ['plain-text-fixes', 'hover-total', 'ledger'];

await mkdir('docs/pictures', { recursive: true });
for (const name of pictures) {
  const small = writePng(readPng(await readFile(join('test-output/screens', `${name}.png`))));
  await writeFile(join('docs/pictures', `${name}.png`), small);
  console.log(`docs/pictures/${name}.png  ${small.length} bytes`);
}
