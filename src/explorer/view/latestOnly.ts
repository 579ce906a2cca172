/**
 * Runs a task for the latest request alone: while one runs, later requests replace each other, and the
 * last of them runs next.
 */
export function latestOnly<Request>(
  task: (request: Request) => Promise<void>,
): (request: Request) => void {
  let waiting: { readonly request: Request } | undefined;
  let isRunning = false;
  const run = async (request: Request) => {
    isRunning = true;
    await task(request).catch(() => undefined);
    isRunning = false;
    const next = waiting;
    waiting = undefined;
    if (next !== undefined) run(next.request);
  };
  return (request) => {
    if (isRunning) waiting = { request };
    else run(request);
  };
}
