import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { ProjectResult } from '../analysis/projectResult.ts';
import { Finding, type Words } from '../audit/finding.ts';
import type { DepartmentYear } from '../model/dataset.ts';
import type { Rulebook } from '../model/rulebook.ts';

/** What was read of a department's year and found in it. */
export interface KeptYear {
  readonly documents: Pick<DepartmentYear, 'projects' | 'targetForms' | 'whole'>;
  readonly results: readonly ProjectResult[];
  /** Those of the results, in their order: see `keysFor`. */
  readonly keys: readonly string[];
}

/** A finding as plain data, its words made. */
type PlainFinding = Finding & Words & Pick<Finding, 'cells'>;

/** Of SHA-256, in front of what it is of. */
const SUM_BYTES = 32;

/** A year as bytes, without the rule book of its results, which all years have in common. */
export function keptYearBytes({ documents, results, keys }: KeptYear): Buffer {
  const plain = results.map((result) => ({
    ...result,
    score: { ...result.score, rulebook: undefined },
    findings: result.findings.map((finding) => ({ ...finding.toJSON(), cells: finding.cells })),
  }));
  const content = serialize({ documents, results: plain, keys });
  return Buffer.concat([hash('sha256', content, 'buffer'), content]);
}

/** What `keptYearBytes` wrote; undefined where not all of it stands there. `rulebook` is that of the year. */
export function keptYearOf(bytes: Buffer): KeptYear | undefined {
  const content = bytes.subarray(SUM_BYTES);
  const isWhole = hash('sha256', content, 'buffer').equals(bytes.subarray(0, SUM_BYTES));
  if (!isWhole) return undefined;
  const { documents, results, keys }: KeptYear = deserialize(content);
  const revived = results.map((result) => ({
    ...result,
    findings: result.findings.map((finding) => revivedFinding(finding as PlainFinding)),
  }));
  return { documents, results: revived, keys };
}

/** Results that were kept, with the rule book of their year, which is that by which they were scored. */
export function underRulebook(
  results: readonly ProjectResult[],
  rulebook: Rulebook | undefined,
): ProjectResult[] {
  if (rulebook === undefined) throw new RangeError('no rule book');
  return results.map((result) => ({ ...result, score: { ...result.score, rulebook } }));
}

function revivedFinding(plain: PlainFinding): Finding {
  const { seq, about, cells, accepted, message, evidence, advice } = plain;
  return new Finding(
    plain,
    { seq, about, cells, words: () => ({ message, evidence, advice }) },
    accepted,
  );
}
