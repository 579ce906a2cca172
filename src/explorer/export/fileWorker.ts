import type { ExportContent } from './exportContent.ts';
import { resultParquet } from './resultParquet.ts';
import { resultWorkbook } from './resultWorkbook.ts';

/** The kinds of files whose writers are fetched only when one is asked for. */
export type WorkerFormat = 'xlsx' | 'parquet';

/** A file to be made; the answer is a `FileReply`. */
export interface FileRequest {
  readonly format: WorkerFormat;
  readonly content: ExportContent;
}

/** The file, or why there is none. */
export type FileReply = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failure: string };

async function fileBytes({ format, content }: FileRequest): Promise<Uint8Array<ArrayBuffer>> {
  return format === 'xlsx' ? resultWorkbook(content) : resultParquet(content);
}

self.onmessage = ({ data }: MessageEvent<FileRequest>) => {
  const reply = (message: FileReply) => self.postMessage(message);
  fileBytes(data).then(
    (bytes) => reply({ bytes }),
    (error: unknown) => reply({ failure: String(error) }),
  );
};
