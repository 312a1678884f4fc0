import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a command, writes at its end into the file BENCH_USAGE what it used, all its threads together. */
const file = process.env['BENCH_USAGE'];
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(file, JSON.stringify({ cpu: (user + system) / 1000, memory: peak() }));
  });
}

/** In MB; null where the system does not say. What getrusage says of a child takes in its parent, so it will not do. */
function peak(): number | null {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
