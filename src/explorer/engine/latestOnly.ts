/**
 * Runs a task for the latest request alone: while one runs, later requests replace each other, and the
 * last of them runs next. What was replaced settles with the one that came in its place.
 */
export function latestOnly<Request>(
  task: (request: Request) => Promise<void>,
): (request: Request) => Promise<void> {
  let latest: Request;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = () => {
    next = undefined;
    running = task(latest).finally(() => {
      running = undefined;
    });
    return running;
  };
  return (request) => {
    latest = request;
    if (running === undefined) return run();
    next ??= running.then(run, run);
    return next;
  };
}
