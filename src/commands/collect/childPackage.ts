import { z } from 'zod';
import type { ReadFile } from './childFiles.ts';
import { tableOf, verifiedFiles } from './verifiedFiles.ts';

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
  const { manifest, json } = await verifiedFiles(read);
  const { title, homepage } = await json('datapackage.json', descriptionSchema);
  const { publisher, region, mark, rows } = await json('projects.json', tableOf(projectRow));
  const { rows: indicators } = await json('indicators.json', tableOf(indicatorRow));
  return { title, homepage, publisher, region, mark, manifest, projects: rows, indicators };
}
