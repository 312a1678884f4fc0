import { accessSync, constants, realpathSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whether a file may be written to. A new file is put in the place of the old one, which a folder allows even where the
 * old one is read-only; whoever made it so does not want it changed.
 */
export function isWritable(path: string): boolean {
  try {
    const real = realpathSync(path);
    accessSync(real, constants.W_OK);
    accessSync(dirname(real), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Puts bytes in the place of a file, all of them or none. What does it is loaded then: most runs write nothing. */
export async function replaceFile(path: string, bytes: Buffer): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  await writeFileAtomic(path, bytes);
}
