import { fileKind } from '../../intake/kind/fileKind.ts';
import { zipFiles } from '../../intake/readers/zip/zipFiles.ts';
import { READ_LIMITS } from '../../intake/readLimits.ts';
import { EXPLAINED_FILE, type Explained, explainedFileSchema } from '../../model/explained.ts';

/** The explained findings that a file brings, and the name of the one that holds them. */
export interface ExplainedPart {
  readonly name: string;
  readonly explained: readonly Explained[];
}

/** What a file of explained findings says, alone or in a zip of 自查; undefined where there is none. */
export function explainedIn(bytes: Uint8Array, name: string): ExplainedPart | undefined {
  if (fileKind(bytes) !== 'zip') return parsed(bytes, name);
  const unzipped = zipFiles(bytes, READ_LIMITS);
  const file = 'files' in unzipped ? unzipped.files.get(EXPLAINED_FILE) : undefined;
  return file === undefined ? undefined : parsed(file, EXPLAINED_FILE);
}

function parsed(bytes: Uint8Array, name: string): ExplainedPart | undefined {
  // a list, as JSON begins
  if (bytes[0] !== 0x5b) return undefined;
  try {
    const read = explainedFileSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? { name, explained: read.data } : undefined;
  } catch {
    return undefined;
  }
}
