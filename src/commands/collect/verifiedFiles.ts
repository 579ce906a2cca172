import { createHash } from 'node:crypto';
import { z } from 'zod';
import { regionSchema } from '../../model/region.ts';
import { UsageError } from '../../program/usageError.ts';
import type { ReadFile } from './childFiles.ts';

const manifestSchema = z.object({
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
});

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
  const { files } = parsed('manifest.json', manifest, manifestSchema);
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

/** A published table as JSON, with what it says of whose it is. */
export function tableOf<Row extends z.ZodType>(row: Row) {
  return z.object({
    schemaVersion: z.literal(1),
    publisher: z.string().min(1),
    region: regionSchema.optional(),
    mark: z.string().optional(),
    rows: z.array(row),
  });
}

function parsed<S extends z.ZodType>(name: string, bytes: Uint8Array, schema: S): z.output<S> {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new UsageError(`${name} 不是这一版绩镜写的`);
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
