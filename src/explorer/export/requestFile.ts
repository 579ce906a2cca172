import type { ExportContent } from './exportContent.ts';
import type { FileReply, FileRequest, WorkerFormat } from './fileWorker.ts';

/** Has a file made in a worker of its own, which is fetched for it; rejects with an Error where it cannot be. */
export function requestFile(
  fileWorker: string,
  format: WorkerFormat,
  content: ExportContent,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(fileWorker, { type: 'module' });
  const request: FileRequest = { format, content };
  const bytes = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker did not load'));
    worker.onmessage = ({ data }: MessageEvent<FileReply>) => {
      if ('bytes' in data) resolve(data.bytes);
      else reject(new Error(data.failure));
    };
  });
  worker.postMessage(request);
  return bytes.finally(() => worker.terminate());
}
