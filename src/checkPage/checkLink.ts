import type { CheckReply, CheckRequest } from './messages.ts';

export type Answer = Extract<CheckReply, { kind: 'answer' | 'made' | 'draft' }>;

/** The page's line to the worker. */
export interface CheckLink {
  /** Rejects where the worker did not load or failed. */
  ask(request: CheckRequest): Promise<Answer>;
}

/**
 * Starts the worker and tells it of the rule books; both come while nothing else is to do. `progress` hears how many
 * of how many files are read.
 */
export async function siteLink(
  addresses: { readonly worker?: string; readonly terms?: string },
  progress: (done: number, all: number) => void,
): Promise<CheckLink> {
  const link = checkLink(addresses.worker ?? '', progress);
  const response = await fetch(addresses.terms ?? '');
  if (!response.ok) throw new Error(String(response.status));
  await link.ask({ kind: 'terms', terms: await response.json() });
  return link;
}

function checkLink(address: string, progress: (done: number, all: number) => void): CheckLink {
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
