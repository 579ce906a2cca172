import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ProjectResult } from '../analysis/projectResult.ts';
import { formView } from '../check/formView.ts';
import { remarksDocument } from '../check/remarksDocument.ts';
import { command, type Outcome } from '../commandLine/command.ts';
import { SEVERITY_WORDS, type Severity } from '../model/words.ts';
import { UsageError } from '../program/usageError.ts';
import { checkedFiles } from './check/checkedFiles.ts';
import { fileLines } from './check/fileLines.ts';
import { filesJson } from './check/filesJson.ts';
import { findingJson, findingLines } from './check/findingWords.ts';
import { isFilePlace } from './check/isFilePlace.ts';
import { judgingTerms } from './check/judgingTerms.ts';
import { findResult, loadResults } from './results.ts';
import { DATA, RULEBOOK, YEAR } from './sharedOptions.ts';
import { writeOutput } from './writeOutput.ts';

const FILE_RULEBOOK = '按这套评分规则，而不是数据所声明的；检查文件时也可以是一个 JSON 文件';
const SEVERITIES = Object.keys(SEVERITY_WORDS) as Severity[];

interface Asked {
  readonly data: string;
  readonly rulebook: string | undefined;
  readonly severity: Severity;
  readonly year: number | undefined;
  readonly docx: string | undefined;
}

/** Findings of projects of the data folder, or of forms in files that stand in none. */
export const checkCommand = command({
  name: 'check',
  places: [{ name: '项目或文件', isRepeated: true }],
  summary: '检查发现；有 --severity 及更重的发现时以 1 结束',
  notes: [
    '已在清单中写明理由的发现照样列出，但不以 1 结束。',
    '文件不必在数据文件夹中：Word、Excel、PDF、网页、文本、压缩包和自评表的 JSON 都可以，文件夹写成 自评表/。读出其中的自评表，列出得分、复核区间、发现在哪一格，以及存疑的格；除了 --docx，什么也不写。',
    '评分规则和设置照数据文件夹；没有数据文件夹时照软件自带的。没有读出的文件以 2 结束。',
  ],
  options: {
    ...DATA,
    rulebook: { ...RULEBOOK.rulebook, words: FILE_RULEBOOK },
    severity: {
      kind: 'choice',
      choices: SEVERITIES,
      default: 'error',
      words: '以 1 结束的界限：矛盾、待说明、提示',
    },
    docx: {
      kind: 'text',
      value: '文件',
      words: '把文件中各表的检查意见写成 Word 文档，供退回修改',
    },
    year: { ...YEAR, words: '文件中的表没有写年度时，当作这一年度' },
  },
  examples: [
    { call: 'check', does: '全部项目的发现' },
    { call: 'check kunnan-laomo-bangfu --severity warning', does: '一个项目，待说明的也以 1 结束' },
    { call: 'check 自评表/ --docx 检查意见.docx', does: '一个文件夹的表，写成退回修改的清单' },
    { call: 'check 自评表.docx 清单/ --json', does: '还没有导入的文件，输出 JSON' },
  ],
  run: async ({ options, places: typed }) => {
    refuseDataFolder(typed, options.data);
    const places = typed.filter((place) => resolve(place) !== resolve(options.data));
    const files = places.filter((place) => isFilePlace(place, options.data));
    if (files.length === 0) return checkProjects(places, options);
    if (files.length < places.length) {
      const other = places.find((place) => !files.includes(place));
      throw new UsageError(`文件和项目要分开检查，“${other}”不是文件`);
    }
    return checkFiles(files, options);
  },
});

/** A whole data folder has projects and no forms to be filed; the one at hand is checked by its projects. */
function refuseDataFolder(places: readonly string[], data: string): void {
  const other = places.find(
    (place) => resolve(place) !== resolve(data) && existsSync(join(place, 'site.json')),
  );
  if (other === undefined) return;
  throw new UsageError(`“${other}”是数据文件夹：检查其中的项目，请用 check --data ${other}`);
}

async function checkProjects(
  places: readonly string[],
  { year, docx, ...options }: Asked,
): Promise<Outcome> {
  if (docx !== undefined) throw new UsageError('--docx 只用于文件');
  if (year !== undefined) throw new UsageError('--year 只用于文件，项目的年度照数据文件夹');
  const { allForms: evaluations, targets, note } = await loadResults(options);
  const allForms = [...evaluations, ...targets];
  const chosen =
    places.length === 0 ? allForms : places.map((name) => findResult(allForms, name, options.data));
  const rows = chosen.flatMap(({ project, findings }) =>
    findings.map((finding) => ({ project: project.id, finding })),
  );
  const lines = rows.map(({ project, finding }) => {
    return `${project}　${findingLines(finding).join('\n')}`;
  });
  return {
    json: rows.map(({ project, finding }) => ({ project, ...findingJson(finding) })),
    text: rows.length === 0 ? '没有发现。' : lines.join('\n'),
    note,
    hasFindings: reaches(chosen, options.severity),
  };
}

async function checkFiles(places: readonly string[], options: Asked): Promise<Outcome> {
  const checked = await checkedFiles(places, options.data, judgingTerms(options));
  const { docx } = options;
  if (docx !== undefined) {
    writeOutput(docx, remarksDocument(checked.judged.map((one) => formView(one))));
  }
  const leftOut = [...checked.unread, ...checked.unjudged];
  const written = docx === undefined ? [] : [`检查意见已写入：${docx}`];
  return {
    json: { ...filesJson(checked), remarks: docx ?? null },
    text: [...fileLines(checked), ...written].join('\n'),
    isIncomplete: leftOut.some(({ isFault }) => isFault),
    hasFindings: reaches(
      checked.judged.map(({ result }) => result),
      options.severity,
    ),
  };
}

/** Whether a finding that nobody accepted weighs as much as the limit. */
function reaches(results: readonly ProjectResult[], severity: Severity): boolean {
  const weights = SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);
  return results.some(({ open }) => weights.some((weight) => open[weight] > 0));
}
