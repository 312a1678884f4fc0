/** Those who wait for something that a server has yet to send. */
export interface Waiting {
  /** Tells them that something was sent, or that nothing will be any more: then `why` says so. */
  readonly happened: (why?: string) => void;
  /** What `find` gives as soon as it gives anything. Rejects after the limit (ms), and when nothing will be sent. */
  readonly until: <Found>(what: string, limit: number, find: () => Found | undefined) => Promise<Found>;
}

/** Waiting that ends with what has happened. */
export function createWaiting(): Waiting {
  const checks = new Set<() => void>();
  let ended: string | undefined;
  return {
    happened(why) {
      ended ??= why;
      checks.forEach((check) => check());
    },
    until: <Found>(what: string, limit: number, find: () => Found | undefined) =>
      new Promise<Found>((resolve, reject) => {
        const settle = (): void => {
          clearTimeout(timer);
          checks.delete(check);
        };
        const timer = setTimeout(() => {
          settle();
          reject(new Error(`${what}: nothing within its time`));
        }, limit);
        const check = (): void => {
          const found = find();
          if (found === undefined && ended === undefined) return;
          settle();
          if (found === undefined) reject(new Error(`${what}: ${ended}`));
          else resolve(found);
        };
        checks.add(check);
        check();
      }),
  };
}
