/**
 * Turns the first SIGINT or SIGTERM into a promise, so that what is under way can be finished; a second one ends the
 * process at once.
 */
export function untilStopped(): { requested: Promise<void>; done(): void } {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const { promise, resolve } = Promise.withResolvers<void>();
  let asked = false;
  const hear = () => {
    if (asked) process.exit(130);
    asked = true;
    resolve();
  };
  for (const signal of signals) process.on(signal, hear);
  return {
    requested: promise,
    done() {
      for (const signal of signals) process.off(signal, hear);
    },
  };
}
