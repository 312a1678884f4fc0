import { run } from './cli/program.ts';
import { endQuietlyWhenNobodyReads } from './cli/streams.ts';

for (const stream of [process.stdout, process.stderr]) endQuietlyWhenNobodyReads(stream);
// The exit code is set, not forced, so that what was printed reaches a slow pipe before the process ends.
void run(process.argv).then((code) => {
  process.exitCode = code;
});
