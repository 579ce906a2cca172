import { tableHead } from './blocks/tableHead.ts';
import { headMeanings } from './labels/headMeanings.ts';
import { isBareTitle, isTitle, titleIn } from './labels/phrases.ts';
import { filledCells, type SourceLine } from './lines/sourceLine.ts';
import type { SourceNotice } from './sourceDocument.ts';

const NOTHING = '没有认出自评表、清单或报告';
const LONGEST_TITLE = 40;

/** What is said of a file in which nothing was found: what of a form it has, what it lacks, and what to do. */
export function whyNoForm(lines: readonly SourceLine[]): SourceNotice {
  return { kind: 'leftOut', isWhyNoForm: true, message: `${NOTHING}：${missingParts(lines)}` };
}

function missingParts(lines: readonly SourceLine[]): string {
  const alone = lines.flatMap((line) => {
    const [cell, ...more] = filledCells(line);
    return cell === undefined || more.length > 0 ? [] : [cell];
  });
  const title = alone.find(({ text }) => isTitle(text) || isBareTitle(text));
  const name = lines.flatMap(filledCells).find(({ text }) => headMeanings(text)[0] === 'name');
  const table = firstTable(lines);
  if (table !== undefined)
    return `有${table.what}（${table.address}起），没有标题（如“项目支出绩效自评表”“项目支出绩效目标表”），也没有项目名称一栏，分不出是什么表；在表的上方补一行标题再读入`;
  const found =
    title === undefined
      ? name === undefined
        ? '没有表的标题，也'
        : `有“${name.text}”一栏，`
      : `有标题“${titleIn(title.text).slice(0, LONGEST_TITLE)}”，`;
  return `${found}没有找到绩效指标的栏目名称（如一级指标、三级指标、指标值）或项目资金的栏目名称（如预算数、执行数）；核对栏目的名称，扫描件和图片要先转成文字`;
}

function firstTable(lines: readonly SourceLine[]): { what: string; address: string } | undefined {
  for (const [at, line] of lines.entries()) {
    const kind = tableHead(lines, at)?.kind;
    const [first] = filledCells(line);
    if (first === undefined || (kind !== 'indicators' && kind !== 'funds')) continue;
    const what = kind === 'indicators' ? '绩效指标的栏目' : '项目资金的栏目';
    return { what, address: first.address };
  }
  return undefined;
}
