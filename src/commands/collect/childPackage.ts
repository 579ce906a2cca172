import { createHash } from 'node:crypto';
import { z } from 'zod';
import { regionSchema } from '../../model/region.ts';
import { UsageError } from '../../usageError.ts';
import type { ReadFile } from './childFiles.ts';

const amount = z.number().nullable();

const projectRow = z.object({
  project_id: z.string(),
  year: z.int(),
  initial_budget: amount,
  adjusted_budget: amount,
  executed: amount,
  reported_score: amount,
  money_left_out: z.string().nullable(),
});

const indicatorRow = z.object({
  project_id: z.string(),
  outcome: z.enum(['met', 'missed', 'unassessable', 'notApplicable']),
});

const manifestSchema = z.object({
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
});
const descriptionSchema = z.object({ title: z.string().min(1), homepage: z.url().optional() });

/** What of the published data of a child is read; columns that came later are passed over. */
export type ProjectRow = z.output<typeof projectRow>;
export type IndicatorRow = z.output<typeof indicatorRow>;

/** The published data of a child, of which every file is the one that its manifest names. */
export interface ChildPackage {
  readonly title: string;
  readonly homepage: string | undefined;
  readonly publisher: string;
  readonly region: string | undefined;
  readonly mark: string | undefined;
  /** The sha256 of the manifest. */
  readonly manifest: string;
  readonly projects: readonly ProjectRow[];
  readonly indicators: readonly IndicatorRow[];
}

/** Reads and verifies what a child publishes. Throws a UsageError that says what is wrong with it. */
export async function childPackage(read: ReadFile): Promise<ChildPackage> {
  const manifest = await read('manifest.json');
  const { files } = parsed('manifest.json', manifest, manifestSchema);
  const verified = async (name: string) => {
    const noted = files.find((file) => file.name === name);
    if (noted === undefined) throw new UsageError(`清单 manifest.json 中没有 ${name}`);
    const bytes = await read(name);
    if (sha256(bytes) === noted.sha256) return bytes;
    throw new UsageError(`${name} 与清单 manifest.json 不符：可能正在更新，或被改动过`);
  };
  const table = async <Row extends z.ZodType>(name: string, row: Row) =>
    parsed(name, await verified(name), tableOf(row));
  const { title, homepage } = parsed(
    'datapackage.json',
    await verified('datapackage.json'),
    descriptionSchema,
  );
  const projects = await table('projects.json', projectRow);
  const { rows: indicators } = await table('indicators.json', indicatorRow);
  const { publisher, region, mark, rows } = projects;
  return {
    title,
    homepage,
    publisher,
    region,
    mark,
    manifest: sha256(manifest),
    projects: rows,
    indicators,
  };
}

function tableOf<Row extends z.ZodType>(row: Row) {
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
