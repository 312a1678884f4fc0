import { Worker, type MessagePort } from 'node:worker_threads';
import { createSourceChecker, type CheckManner, type SourceOutcome, type SourceTask } from './check-source.ts';
import { createPool } from './pool.ts';

/** Where drafts are checked. */
export interface Checking {
  /** Rejects when the thread that checks the draft dies of it. */
  readonly check: (task: SourceTask) => Promise<SourceOutcome>;
  readonly close: () => Promise<void>;
}

/** Checks in this thread, where one job is enough, else in so many threads that run the file given. */
export function startChecking(manner: CheckManner, jobs: number, threadFile: string): Checking {
  if (jobs > 1) {
    const { run, close } = createPool<SourceTask, SourceOutcome>(
      jobs,
      () => new Worker(threadFile, { workerData: manner }),
    );
    return { check: run, close };
  }
  const check = createSourceChecker(manner);
  return { check: (task) => Promise.resolve(check(task)), close: () => Promise.resolve() };
}

/** What a thread does: it checks the drafts that come in at its port and answers each with its outcome. */
export function checkFrom(port: MessagePort, manner: CheckManner): void {
  const check = createSourceChecker(manner);
  port.on('message', (task: SourceTask) => port.postMessage(check(task)));
}
