import type { ProjectResult } from '../../analysis/projectResult.ts';
import { SEVERITY_WORDS } from '../../model/words.ts';

type Finding = ProjectResult['findings'][number];

/** A finding in three lines: what it is, what it says, and what to do or why it was accepted. */
export function findingLines(finding: Finding): readonly [string, string, string] {
  const { severity, title, message, advice, code, accepted } = finding;
  const then = accepted === undefined ? advice : `已说明：${accepted}`;
  return [`${SEVERITY_WORDS[severity]}　${title}（${code}）`, `  ${message}`, `  ${then}`];
}

/** The same as data. */
export function findingJson(finding: Finding): object {
  const { seq, message, evidence, advice, code, title, severity, basis, accepted } = finding;
  return { seq, message, evidence, advice, code, title, severity, basis, accepted };
}
