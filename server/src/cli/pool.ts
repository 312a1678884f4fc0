import type { Worker } from 'node:worker_threads';

/** Threads that do tasks, each one at a time. */
export interface Pool<Task, Result> {
  /** Rejects when the thread dies of the task; the tasks after it get a new one. */
  readonly run: (task: Task) => Promise<Result>;
  /** Ends the threads, also those at work. */
  readonly close: () => Promise<void>;
}

interface Job<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A pool of at most `size` threads. `start` makes one that answers each message (a task) with one message (its result);
 * threads are started when there is work for them.
 */
export function createPool<Task, Result>(size: number, start: () => Worker): Pool<Task, Result> {
  const waiting: Job<Task, Result>[] = [];
  const busy = new Map<Worker, Job<Task, Result>>();
  const idle = new Set<Worker>();

  const hire = (): Worker => {
    const worker = start();
    worker.on('message', (result: Result) => {
      const job = busy.get(worker);
      busy.delete(worker);
      idle.add(worker);
      assign();
      job?.resolve(result);
    });
    const lose = (error: Error): void => {
      const job = busy.get(worker);
      busy.delete(worker);
      idle.delete(worker);
      assign();
      job?.reject(error);
    };
    worker.on('error', lose);
    worker.on('exit', (code) => lose(new Error(`its thread ended with code ${code}`)));
    return worker;
  };

  const assign = (): void => {
    while (busy.size < size) {
      const job = waiting.shift();
      if (!job) return;
      const [free = hire()] = idle;
      idle.delete(free);
      busy.set(free, job);
      free.postMessage(job.task);
    }
  };

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        assign();
      }),
    close: async () => {
      waiting.length = 0;
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
