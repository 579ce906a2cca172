import type { ProjectResult } from '../analysis/projectResult.ts';
import { type Command, command } from '../commandLine/command.ts';
import { UsageError } from '../program/usageError.ts';
import { checkCommand } from './checkCommand.ts';
import { explainJson, explainLines } from './explain.ts';
import { findResult, loadResults } from './results.ts';
import { scoreJson, scoreWords } from './scoreWords.ts';
import { DATA, RULEBOOK } from './sharedOptions.ts';

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
    const { allForms, note } = await loadResults(options);
    const chosen = chosenResults(allForms, name, options.data);
    return { json: chosen.map(scoreJson), text: chosen.map(scoreLine).join('\n'), note };
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
    const { allForms, note } = await loadResults(options);
    const result = findResult(allForms, name, options.data);
    const seq = row === undefined ? undefined : Number(row);
    const known = result.project.indicators.length;
    if (seq !== undefined && !(Number.isInteger(seq) && seq >= 1 && seq <= known)) {
      throw new UsageError(`没有第“${row}”项指标，该项目有 1 到 ${known}`);
    }
    return { json: explainJson(result, seq), text: explainLines(result, seq).join('\n'), note };
  },
});

/** Commands about scores and findings. */
export const scoreCommands: readonly Command[] = [score, checkCommand, explain];

function chosenResults(
  results: readonly ProjectResult[],
  name: string | undefined,
  data: string,
): readonly ProjectResult[] {
  return name === undefined ? results : [findResult(results, name, data)];
}

function scoreLine(result: ProjectResult): string {
  const { id, name } = result.project;
  return `${id}　${name}\n  ${scoreWords(result)}`;
}
