import type { Engine, QueryResult } from '../engine/engine.ts';

/** What a run tells the screen, in the order in which it happens. */
export interface RunSteps {
  /** The engine is being started or asked. */
  readonly onStep: (step: 'starting' | 'asking') => void;
  readonly onResult: (result: QueryResult) => void;
  readonly onFailure: (thrown: unknown) => void;
  /** Whatever came of it, nothing runs any more. */
  readonly onEnd: () => void;
}

/** Runs one statement at a time: a new one ends the one before. */
export interface StatementRunner {
  readonly run: (sql: string, steps: RunSteps) => Promise<void>;
  readonly cancel: () => void;
}

/** A runner on an engine that is started on demand. */
export function statementRunner(engine: () => Promise<Engine>): StatementRunner {
  let current: AbortController | undefined;
  const run = async (sql: string, steps: RunSteps) => {
    current?.abort();
    const own = new AbortController();
    current = own;
    const { signal } = own;
    try {
      steps.onStep('starting');
      const started = await Promise.race([engine(), aborted(signal)]);
      steps.onStep('asking');
      const result = await started.query(sql, { signal });
      if (current === own) steps.onResult(result);
    } catch (thrown) {
      if (current === own) steps.onFailure(thrown);
    } finally {
      if (current === own) {
        current = undefined;
        steps.onEnd();
      }
    }
  };
  return { run, cancel: () => current?.abort() };
}

/** The engine goes on starting for the next statement; only this one no longer waits. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
