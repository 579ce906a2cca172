import type { ProjectResult } from '../analysis/projectResult.ts';
import { type Command, command } from '../commandLine/command.ts';
import { absenceWord } from '../model/cell.ts';
import { type Decimal, formatDecimal } from '../model/decimal.ts';
import { formatInterval } from '../model/format.ts';
import { SEVERITY_WORDS, type Severity, VERDICT_WORDS } from '../model/words.ts';
import { UsageError } from '../usageError.ts';
import { explainJson, explainLines } from './explain.ts';
import { findResult, loadResults } from './results.ts';
import { DATA, RULEBOOK } from './sharedOptions.ts';

const SEVERITIES = Object.keys(SEVERITY_WORDS) as Severity[];

const PROJECT = { name: '项目' } as const;

const score = command({
  name: 'score',
  places: [PROJECT],
  summary: '自评得分与复核区间',
  options: { ...DATA, ...RULEBOOK },
  examples: [
    { call: 'score', does: '全部项目' },
    { call: 'score kunnan-laomo-bangfu', does: '一个项目' },
    { call: 'score --rulebook bands-2021 --json', does: '改用另一种评分规则，输出 JSON' },
  ],
  run: async ({ options, places: [name] }) => {
    const { results, note } = loadResults(options);
    const chosen = chosenResults(results, name, options.data);
    return { json: chosen.map(scoreJson), text: chosen.map(scoreLine).join('\n'), note };
  },
});

const check = command({
  name: 'check',
  places: [PROJECT],
  summary: '检查发现；有 --severity 及更重的发现时以 1 结束',
  notes: ['已在清单中写明理由的发现照样列出，但不以 1 结束。'],
  options: {
    ...DATA,
    ...RULEBOOK,
    severity: {
      kind: 'choice',
      choices: SEVERITIES,
      default: 'error',
      words: '以 1 结束的界限：矛盾、待说明、提示',
    },
  },
  examples: [
    { call: 'check', does: '全部项目的发现' },
    { call: 'check kunnan-laomo-bangfu --severity warning', does: '一个项目，待说明的也以 1 结束' },
  ],
  run: async ({ options, places: [name] }) => {
    const limit = SEVERITIES.indexOf(options.severity);
    const { results, note } = loadResults(options);
    const rows = chosenResults(results, name, options.data).flatMap(({ project, findings }) =>
      findings.map((finding) => ({ project: project.id, finding })),
    );
    const hasFindings = rows.some(({ finding: { severity, accepted } }) => {
      return accepted === undefined && SEVERITIES.indexOf(severity) <= limit;
    });
    const text = rows.length === 0 ? '没有发现。' : rows.map(findingLines).join('\n');
    return { json: rows.map(findingJson), text, note, hasFindings };
  },
});

const explain = command({
  name: 'explain',
  places: [{ ...PROJECT, isRequired: true }, { name: '序号' }],
  summary: '一个项目或其中一项指标怎样得出复核区间',
  options: { ...DATA, ...RULEBOOK },
  examples: [
    { call: 'explain kunnan-laomo-bangfu', does: '一个项目的每一步' },
    { call: 'explain kunnan-laomo-bangfu 1', does: '它的第 1 项指标' },
  ],
  run: async ({ options, places: [name = '', row] }) => {
    const { results, note } = loadResults(options);
    const result = findResult(results, name, options.data);
    const seq = row === undefined ? undefined : Number(row);
    const known = result.project.indicators.length;
    if (seq !== undefined && !(Number.isInteger(seq) && seq >= 1 && seq <= known)) {
      throw new UsageError(`没有第“${row}”项指标，该项目有 1 到 ${known}`);
    }
    return { json: explainJson(result, seq), text: explainLines(result, seq).join('\n'), note };
  },
});

/** Commands about scores and findings. */
export const scoreCommands: readonly Command[] = [score, check, explain];

function chosenResults(
  results: readonly ProjectResult[],
  name: string | undefined,
  data: string,
): readonly ProjectResult[] {
  return name === undefined ? results : [findResult(results, name, data)];
}

function scoreLine({ project, score }: ProjectResult): string {
  const reported =
    score.reported === undefined
      ? absenceWord(project.totalScore)
      : `${formatDecimal(score.reported)} 分`;
  if (score.interval === undefined) {
    return `${project.id}　${project.name}\n  自评 ${reported}，${score.notRecomputed}`;
  }
  const grades =
    score.gradeLow === score.gradeHigh ? score.gradeLow : `${score.gradeLow}至${score.gradeHigh}`;
  return `${project.id}　${project.name}\n  自评 ${reported}，复核 ${formatInterval(score.interval)}（${grades}），${VERDICT_WORDS[score.verdict]}`;
}

function scoreJson({ project, score }: ProjectResult) {
  const text = (value: Decimal | undefined) => (value === undefined ? null : formatDecimal(value));
  return {
    project: project.id,
    name: project.name,
    rulebook: score.rulebook.id,
    reported: text(score.reported),
    low: text(score.interval?.low),
    high: text(score.interval?.high),
    gradeLow: score.gradeLow ?? null,
    gradeHigh: score.gradeHigh ?? null,
    verdict: score.verdict,
    ...(score.notRecomputed === undefined ? {} : { notRecomputed: score.notRecomputed }),
    checkablePoints: text(score.checkablePoints),
  };
}

interface FindingRow {
  readonly project: string;
  readonly finding: ProjectResult['findings'][number];
}

function findingJson({ project, finding }: FindingRow) {
  const { seq, message, evidence, advice, code, title, severity, basis, accepted } = finding;
  return { project, seq, message, evidence, advice, code, title, severity, basis, accepted };
}

function findingLines({ project, finding }: FindingRow): string {
  const { severity, title, message, advice, code, accepted } = finding;
  const then = accepted === undefined ? advice : `已说明：${accepted}`;
  return `${project}　${SEVERITY_WORDS[severity]}　${title}（${code}）\n  ${message}\n  ${then}`;
}
