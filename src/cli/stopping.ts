/**
 * Turns the first SIGINT, SIGTERM or SIGHUP into a promise, so that what is under way can be finished. Only somebody who
 * presses Ctrl-C again ends the process at once: npm and supervisors may well say SIGTERM twice.
 */
export function untilStopped(): { requested: Promise<void>; done(): void } {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const { promise, resolve } = Promise.withResolvers<void>();
  let interrupted = 0;
  const hear = (signal: NodeJS.Signals) => {
    resolve();
    if (signal !== 'SIGINT') return;
    const at = performance.now();
    // one press can arrive twice: from the terminal, and passed on by a parent
    if (interrupted > 0 && at - interrupted > 500) process.exit(130);
    interrupted ||= at;
  };
  for (const signal of signals) process.on(signal, hear);
  return {
    requested: promise,
    done() {
      for (const signal of signals) process.off(signal, hear);
    },
  };
}
