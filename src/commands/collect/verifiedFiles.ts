import { createHash } from 'node:crypto';
import { z } from 'zod';
import { regionSchema } from '../../model/region.ts';
import { UsageError } from '../../program/usageError.ts';
import type { ReadFile } from './childFiles.ts';

const manifestSchema = z.object({
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
});

/**
 * Fields, items, lists and objects of one table: more than a site of thirty thousand forms has, and few enough
 * to be held, where a file of the same size may hold a hundred million.
 */
const MOST_VALUES = 10_000_000;
/** Of the files that only name others. */
const MOST_NAMED = 100_000;

/** The published files of a site, each read only as the one that its manifest names. */
export interface VerifiedFiles {
  /** The sha256 of the manifest. */
  readonly manifest: string;
  /** What a JSON file holds. Throws a UsageError that says what is wrong with it. */
  readonly json: <S extends z.ZodType>(name: string, schema: S) => Promise<z.output<S>>;
}

/** Reads the manifest of a site, and by it its files. Throws a UsageError where there is none. */
export async function verifiedFiles(read: ReadFile): Promise<VerifiedFiles> {
  const manifest = await read('manifest.json');
  const { files } = parsed('manifest.json', manifest, manifestSchema, MOST_NAMED);
  const verified = async (name: string) => {
    const noted = files.find((file) => file.name === name);
    if (noted === undefined) throw new UsageError(`清单 manifest.json 中没有 ${name}`);
    const bytes = await read(name);
    if (sha256(bytes) === noted.sha256) return bytes;
    throw new UsageError(`${name} 与清单 manifest.json 不符：可能正在更新，或被改动过`);
  };
  return {
    manifest: sha256(manifest),
    json: async (name, schema) => parsed(name, await verified(name), schema),
  };
}

/** A published table as JSON, with what it says of whose it is; its rows are read up to the first that is none. */
export function tableOf<Row extends z.ZodType>(row: Row) {
  return z.object({
    schemaVersion: z.literal(1),
    publisher: z.string().min(1),
    region: regionSchema.optional(),
    mark: z.string().optional(),
    rows: z.array(z.unknown()).transform((rows) => rows.map((one) => row.parse(one))),
  });
}

function parsed<S extends z.ZodType>(
  name: string,
  bytes: Uint8Array,
  schema: S,
  most = MOST_VALUES,
): z.output<S> {
  if (!holdsFew(bytes, most)) throw new UsageError(`${name} 的内容多于任何一个网站公开的`);
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new UsageError(`${name} 不是这一版绩镜写的`);
  }
}

/** What stands before each value, in a string too: `,`, `[`, `{`. */
const [COMMA, LIST, OBJECT] = [0x2c, 0x5b, 0x7b];

/** Whether JSON holds at most so many values, by the signs before them: it is not read, as that takes memory. */
function holdsFew(bytes: Uint8Array, most: number): boolean {
  let count = 0;
  for (const byte of bytes) if (byte === COMMA || byte === LIST || byte === OBJECT) count += 1;
  return count <= most;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
