import type { Readable, Writable } from 'node:stream';
import { exit } from './exit.ts';
import { reasonNotWritten } from './trouble.ts';

/** Writes and, where the reader is slower than we are, waits for it, so that output never piles up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text === '' || stream.write(text)) return;
  await new Promise<void>((resolve) => {
    stream.once('drain', resolve);
  });
}

/** All that a stream holds. */
export async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/**
 * Ends the process when nothing more can be written. `engross check … | head` closes the pipe when it has seen enough:
 * that is no error. Anything else, a full disk for one, is told in a line.
 */
export function endWhenNothingCanBeWritten(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    if (stream !== process.stderr) {
      process.stderr.write(`engross: the output could not be written: ${reasonNotWritten(error)}\n`);
    }
    process.exit(exit.trouble);
  });
}
