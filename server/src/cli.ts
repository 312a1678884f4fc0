import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { checkFrom } from './cli/checking.ts';
import { compileForShortRuns } from './cli/compiler.ts';
import { run } from './cli/program.ts';
import { endWhenNothingCanBeWritten } from './cli/streams.ts';

compileForShortRuns();
// The command line is one file; the threads that it starts run the same one.
if (parentPort) checkFrom(parentPort, workerData);
else {
  for (const stream of [process.stdout, process.stderr]) endWhenNothingCanBeWritten(stream);
  // The exit code is set, not forced, so that what was printed reaches a slow pipe before the process ends.
  void run(process.argv, fileURLToPath(import.meta.url)).then((code) => {
    process.exitCode = code;
  });
}
