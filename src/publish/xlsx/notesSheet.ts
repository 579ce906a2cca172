import type { ProjectResult } from '../../analysis/projectResult.ts';
import { type Imprint, markedNotice, markedTitle } from '../imprint.ts';
import type { TableDescription } from '../publishedTable.ts';
import { HEAD_STYLE, NOTE_STYLE, TITLE_STYLE } from './cellStyles.ts';
import { sheetText } from './sheetText.ts';
import type { CellStyle, Sheet } from './writeWorkbook.ts';

const TYPE_WORDS = { string: '文字', integer: '整数', decimal: '小数', boolean: '是否' } as const;
const DICTIONARY_HEAD = ['工作表', '列', '列名（CSV、JSON）', '类型', '单位', '说明'];
const WIDTHS = [12, 24, 28, 8, 8, 72];

/**
 * 说明: what the workbook is, where it comes from, how to read it, and every column of the tables whose
 * dictionary it is to hold.
 */
export function notesSheet(
  title: string,
  results: readonly ProjectResult[],
  dictionary: readonly TableDescription[],
  imprint: Imprint,
): Sheet {
  const sentences = notes(results, dictionary.length > 0, imprint);
  const top = [[markedTitle(imprint, title)], ...sentences];
  const entries = dictionary.flatMap(dictionaryRows);
  const head = entries.length === 0 ? [] : [[], DICTIONARY_HEAD];
  const rows = [...top, ...head, ...entries];
  const cells = new Map<string, { style: CellStyle }>([['0,0', { style: TITLE_STYLE }]]);
  DICTIONARY_HEAD.forEach((_, column) => {
    if (entries.length > 0) cells.set(`${top.length + 1},${column}`, { style: HEAD_STYLE });
  });
  return {
    name: '说明',
    rows: rows.map((row) => row.map(sheetText)),
    cells,
    columns: WIDTHS.map((width) => ({ width, style: NOTE_STYLE })),
    // the explanations are sentences: they run on over the columns of the dictionary
    merges: sentences.map((_, index) => ({
      startRow: index + 1,
      endRow: index + 1,
      startCol: 1,
      endCol: WIDTHS.length - 1,
    })),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

function notes(
  results: readonly ProjectResult[],
  hasDictionary: boolean,
  imprint: Imprint,
): string[][] {
  const { owner, title, mark } = imprint;
  const sources = new Set(
    results.map(({ project: { source } }) => `${source.publisher}《${source.title}》`),
  );
  const [first = ''] = sources;
  return [
    ...(mark === undefined ? [] : [['注意', `本文件的数据都是${markedNotice(imprint)}。`]]),
    ['发布', `${owner} ${title}`],
    ['来源', sources.size > 1 ? `${first}等 ${sources.size} 份，见“项目”表的来源列` : first],
    ['金额', '单位为万元；比率以 1 表示 100%，表格中显示为百分比。'],
    ['空格', '空单元格表示没有或无法判定，不是零。'],
    ['文字', '照自评表原文，以 = 开头的也是文字，不是公式。'],
    ...(hasDictionary ? [] : [['各列', '含义见本站“数据”页，或全部数据工作簿的说明。']]),
  ];
}

function dictionaryRows({ title: table, columns }: TableDescription): string[][] {
  return columns.map(({ title, name, type, unit = '', description }) => [
    table,
    title,
    name,
    TYPE_WORDS[type],
    unit,
    description.zh,
  ]);
}
