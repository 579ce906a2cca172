import { type LineageSuggestion, suggestLineages } from '../analysis/history/suggestLineages.ts';
import { type Command, command } from '../commandLine/command.ts';
import { formatDecimal, ONE } from '../model/decimal.ts';
import { formatRate } from '../model/format.ts';
import { loadResults } from './results.ts';
import { DATA, RULEBOOK } from './sharedOptions.ts';

const lineage = command({
  name: 'lineage',
  places: [],
  summary: '可能是改名延续的项目，及要写入 list.json 的一行',
  notes: ['只显示，不改文件：是不是同一项目，由人决定。'],
  options: { ...DATA, ...RULEBOOK },
  examples: [{ call: 'lineage', does: '各年度之间名称、单位、指标相近的项目' }],
  run: async ({ options }) => {
    const { results, note } = await loadResults(options);
    const years = [...new Set(results.map(({ project }) => project.year))];
    const suggestions = suggestLineages(results);
    const text = suggestionText(years, suggestions);
    return { json: suggestions.map(suggestionJson), text, note };
  },
});

/** Commands about several years. They only print: what a list declares, a person writes. */
export const historyCommands: readonly Command[] = [lineage];

function suggestionText(
  years: readonly number[],
  suggestions: readonly LineageSuggestion[],
): string {
  if (years.length === 1) return `只有 ${years[0]} 一个年度，没有可以衔接的项目。`;
  if (suggestions.length === 0) return '没有可能改名延续而尚未写明的项目。';
  return suggestions.map(suggestionLines).join('\n');
}

function suggestionLines(one: LineageSuggestion): string {
  const { result, earlier } = one;
  return [
    `${result.project.id}　${result.project.name}`,
    `  可能延续 ${earlier.project.id}　${earlier.project.name}（相近程度 ${formatRate(one.likeness)}）`,
    `  ${reasonWords(one)}`,
    `  确属同一项目的，在 ${placeOf(one)} 中“${result.project.slug}”的 "id" 之后加上：`,
    `    ${lineOf(one)}`,
  ].join('\n');
}

function reasonWords({
  nameSimilarity,
  isSameUnit,
  isSameDepartment,
  sharedIndicators,
}: LineageSuggestion): string {
  return [
    nameSimilarity === ONE ? '名称相同' : `名称相近 ${formatRate(nameSimilarity)}`,
    isSameUnit ? '实施单位相同' : '实施单位不同',
    `名称相同的指标 ${sharedIndicators} 项`,
    ...(isSameDepartment ? [] : ['主管部门不同']),
  ].join('，');
}

function placeOf({ result }: LineageSuggestion): string {
  return `${result.project.departmentId}/${result.project.year}/list.json`;
}

function lineOf({ lineage }: LineageSuggestion): string {
  return `"lineage": ${JSON.stringify(lineage)},`;
}

function suggestionJson(one: LineageSuggestion) {
  return {
    project: one.result.project.id,
    earlier: one.earlier.project.id,
    lineage: one.lineage,
    file: placeOf(one),
    line: lineOf(one),
    likeness: formatDecimal(one.likeness),
    nameSimilarity: formatDecimal(one.nameSimilarity),
    isSameUnit: one.isSameUnit,
    isSameDepartment: one.isSameDepartment,
    indicatorShare: formatDecimal(one.indicatorShare),
    sharedIndicators: one.sharedIndicators,
  };
}
