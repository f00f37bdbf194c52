// Ctrl-C: the first one lets the pages in work end, the second one ends the program.

export type Interrupt = { signal: AbortSignal; release: () => void };

export function stopOnInterrupt(): Interrupt {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130);
    process.stderr.write(
      '\nStopping after the pages in work. Press Ctrl-C again to stop at once.\n',
    );
    controller.abort(new Error('interrupted'));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
