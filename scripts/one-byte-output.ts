import { readFile, writeFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Writes what is beyond ASCII as escapes where esbuild leaves it as it is, which is in regular expressions: V8 keeps a
 * file of ASCII at one byte a letter and reads it faster, but one dash in it makes that two bytes for all of it.
 */
export const oneByteOutput: Plugin = {
  name: 'one-byte-output',
  setup({ initialOptions: { outfile }, onEnd }) {
    onEnd(async ({ errors }) => {
      if (outfile === undefined || errors.length > 0) return;
      const code = await readFile(outfile, 'utf8');
      await writeFile(outfile, escaped(code));
    });
  },
};

const escaped = (code: string): string =>
  code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
