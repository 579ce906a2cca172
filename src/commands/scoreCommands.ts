import type { ProjectResult } from '../analysis/projectResult.ts';
import { type Decimal, formatDecimal } from '../model/decimal.ts';
import { formatInterval } from '../model/format.ts';
import { SEVERITY_WORDS, type Severity, VERDICT_WORDS } from '../model/words.ts';
import { type Command, UsageError } from './command.ts';
import { explainJson, explainLines } from './explain.ts';
import { findResult, loadResults } from './results.ts';

const SEVERITIES = Object.keys(SEVERITY_WORDS) as Severity[];

/** Commands about scores and findings. */
export const scoreCommands: Readonly<Record<string, Command>> = {
  score: {
    usage: 'score [项目]',
    help: '自评得分与复核区间',
    run: async (options, [name]) => {
      const { results } = loadResults(options);
      const chosen = name === undefined ? results : [findResult(results, name)];
      if (options.json) console.log(JSON.stringify(chosen.map(scoreJson), null, 2));
      else for (const result of chosen) console.log(scoreLine(result));
      return 0;
    },
  },
  check: {
    usage: 'check [项目]',
    help: '检查发现；有 --severity 及更重的发现时以 1 结束',
    run: async (options, [name]) => {
      const limit = SEVERITIES.indexOf(options.severity as Severity);
      if (limit < 0) throw new UsageError(`--severity 应为 ${SEVERITIES.join('、')} 之一`);
      const { results } = loadResults(options);
      const chosen = name === undefined ? results : [findResult(results, name)];
      const rows = chosen.flatMap(({ project, findings }) =>
        findings.map((finding) => ({ project: project.id, finding })),
      );
      if (options.json) console.log(JSON.stringify(rows.map(findingJson), null, 2));
      else for (const row of rows) console.log(findingLines(row));
      const heavy = rows.filter(({ finding: { severity, accepted } }) => {
        return accepted === undefined && SEVERITIES.indexOf(severity) <= limit;
      });
      return heavy.length > 0 ? 1 : 0;
    },
  },
  explain: {
    usage: 'explain <项目> [序号]',
    help: '一个项目或其中一项指标怎样得出复核区间',
    run: async (options, [name, row]) => {
      if (name === undefined) throw new UsageError('explain 之后要写项目');
      const result = findResult(loadResults(options).results, name);
      const seq = row === undefined ? undefined : Number(row);
      const known = result.project.indicators.length;
      if (seq !== undefined && !(Number.isInteger(seq) && seq >= 1 && seq <= known)) {
        throw new UsageError(`没有第“${row}”项指标，该项目有 1 到 ${known}`);
      }
      if (options.json) console.log(JSON.stringify(explainJson(result, seq), null, 2));
      else for (const line of explainLines(result, seq)) console.log(line);
      return 0;
    },
  },
};

function scoreLine({ project, score }: ProjectResult): string {
  const reported = score.reported === undefined ? '未填' : `${formatDecimal(score.reported)} 分`;
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
    low: text(score.interval.low),
    high: text(score.interval.high),
    gradeLow: score.gradeLow,
    gradeHigh: score.gradeHigh,
    verdict: score.verdict,
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
