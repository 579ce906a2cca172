import { type LineageSuggestion, suggestLineages } from '../analysis/history/suggestLineages.ts';
import { formatDecimal, ONE } from '../model/decimal.ts';
import { formatRate } from '../model/format.ts';
import type { Command } from './command.ts';
import { loadResults } from './results.ts';

/** Commands about several years. They only print: what a list declares, a person writes. */
export const historyCommands: Readonly<Record<string, Command>> = {
  lineage: {
    usage: 'lineage',
    help: '可能是改名延续的项目，及要写入 list.json 的一行',
    run: async (options) => {
      const { results } = loadResults(options);
      const years = new Set(results.map(({ project }) => project.year));
      const suggestions = suggestLineages(results);
      if (options.json) console.log(JSON.stringify(suggestions.map(suggestionJson), null, 2));
      else if (years.size === 1)
        console.log(`只有 ${[...years][0]} 一个年度，没有可以衔接的项目。`);
      else if (suggestions.length === 0) console.log('没有可能改名延续而尚未写明的项目。');
      else for (const one of suggestions) console.log(suggestionLines(one));
      return 0;
    },
  },
};

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
