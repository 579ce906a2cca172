import type { CheckReply, CheckRequest } from './messages.ts';

export type Answer = Extract<CheckReply, { kind: 'answer' | 'made' | 'draft' }>;

/** The page's line to the worker. */
export interface CheckLink {
  /** Rejects where the worker did not load or failed. */
  ask(request: CheckRequest): Promise<Answer>;
}

/** Starts the worker; `progress` hears how many of how many files are read. */
export function checkLink(
  address: string,
  progress: (done: number, all: number) => void,
): CheckLink {
  const worker = new Worker(new URL(address, location.href), { type: 'module' });
  const { port1: port, port2 } = new MessageChannel();
  worker.postMessage('port', [port2]);
  /** Those that wait for an answer, in the order in which they asked. */
  const waiting: PromiseWithResolvers<Answer>[] = [];
  let fault: Error | undefined;
  worker.onerror = ({ message }) => {
    fault = new Error(message || 'the worker did not load');
    for (const one of waiting.splice(0)) one.reject(fault);
  };
  port.onmessage = ({ data }: MessageEvent<CheckReply>) => {
    if (data.kind === 'progress') progress(data.done, data.all);
    else if (data.kind === 'failed') waiting.shift()?.reject(new Error('the worker failed'));
    else waiting.shift()?.resolve(data);
  };
  return {
    ask: (request) => {
      const answer = Promise.withResolvers<Answer>();
      if (fault !== undefined) answer.reject(fault);
      else {
        waiting.push(answer);
        port.postMessage(request);
      }
      return answer.promise;
    },
  };
}
