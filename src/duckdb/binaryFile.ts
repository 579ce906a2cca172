import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { ExplorerFile } from '../publish/explorer/explorerManifest.ts';

/** A file to be written as it is. */
export interface BinaryFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file with what the manifest says of it. */
export interface DescribedFile {
  readonly file: BinaryFile;
  readonly described: ExplorerFile;
}

const HASH_LENGTH = 12;

/** `<stem>-<hash>.<ending>`, packed where the ending is `.gz`: the name changes with the content. */
export function hashedFile(stem: string, ending: string, raw: Uint8Array): DescribedFile {
  const hash = createHash('sha256').update(raw).digest('hex').slice(0, HASH_LENGTH);
  const name = `${stem}-${hash}.${ending}`;
  const bytes = ending.endsWith('.gz') ? new Uint8Array(gzipSync(raw, { level: 9 })) : raw;
  return {
    file: { name, bytes },
    described: { file: name, bytes: bytes.length, rawBytes: raw.length },
  };
}
