import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cells, Form } from '../src/model/form.ts';
import { formFileSchema } from '../src/model/formFile.ts';
import { listSchema } from '../src/model/list.ts';
import { type Report, type ReportSection, reportSchema } from '../src/model/report.ts';

const DATA = join(import.meta.dirname, '../data/zonggonghui/2022');
const FILES = readdirSync(DATA);
const SCHEMAS = { list: listSchema, report: reportSchema, form: formFileSchema };

/** Where the text extraction broke a cell or a paragraph: what it left, and what is printed. */
const REPAIRS = [
  ['\t效益指标\t经济效益指标', '\t效益指标 (30分)\t经济效益指标'], // a label broken in two,
  ['\n(30分)\t\t', '\n\t\t'], // its second half before the row that follows
  ['各（市、县）区\n\n总工会', '各（市、县）区总工会'],
  ['确保困难\n\n劳模帮扶', '确保困难劳模帮扶'],
  ['：改善\n\n劳模生活', '：改善劳模生活'],
  ['和项目完\n\n成后', '和项目完成后'],
] as const;

const raw = readFileSync(join(import.meta.dirname, 'fixtures/anqing-2022.txt'), 'utf8');
const source = REPAIRS.reduce((text, [broken, whole]) => text.replace(broken, whole), raw);
const [listBlock = '', ...blocks] = source.split(/^(?=项目支出绩效自评表?$|2022 年度.*评价报告$)/m);
const list = listSchema.parse(readJson('list.json'));
const report = reportSchema.parse(readJson('kunnan-laomo-bangfu.report.json'));
const forms = list.entries.map(({ id }, at) => {
  return { id, form: formFileSchema.parse(readJson(`${id}.json`)), block: blocks[at] ?? '' };
});

test.each(REPAIRS)('split(%j): the source is broken there, and once only', (broken) => {
  expect(raw.split(broken)).toHaveLength(2);
});

test.each(FILES)('parse(%s): satisfies the schema that it names', (file) => {
  const kind = file === 'list.json' ? 'list' : file.endsWith('.report.json') ? 'report' : 'form';
  expect(SCHEMAS[kind].parse(readJson(file)).$schema).toBe(`../../schemas/${kind}.schema.json`);
});

test('list: title and rows as printed, one form for each row', () => {
  const rows = list.entries.map(({ seq, name, note }) => `${seq}\t${name}\t${note}`);
  const printed = listBlock.split('\n').filter((line) => line !== '');
  expect([list.title, '序号\t项目名称\t备注', ...rows]).toEqual(printed);
  expect(blocks).toHaveLength(rows.length + 1);
  expect(list).toMatchObject({ department: '安庆市总工会', year: 2022 });
});

describe.each(forms)('form $id', ({ form, block }) => {
  const headers = headersOf(form);
  const isHeader = (cell: string) => headers.includes(headerKey(cell));
  const lines = linesOf(block);

  test('headersOf(form): the headers that the source prints, in order', () => {
    expect(lines.flat().filter(isHeader).map(headerKey)).toEqual(headers);
  });

  test('cellsOf(form): every other cell of the source, line by line, and nothing else', () => {
    const printed = lines.map((line) => line.filter((cell) => !isHeader(cell)));
    expect(cellsOf(form)).toEqual(printed.filter((line) => line.length > 0));
  });

  test('funds: blank in the columns that the source leaves blank', () => {
    const rows = block.matchAll(/^\t+[^\t]*(?:总额:|拨款|资金)\t(.*)/gm);
    const printed = [...rows].map(([, cells = '']) => cells.split('\t').slice(0, 6));
    expect(Object.values(form.funds ?? {}).map((row) => Object.values(row))).toEqual(printed);
  });
});

test('indicators: 62 rows in all, blank in the column of reasons only, as the source is', () => {
  const rows = forms.flatMap(({ form }) => form.indicators ?? []);
  const blank = rows.map((row) => Object.keys(row).filter((key) => row[key] === ''));
  expect(blank).toEqual(Array(62).fill(['reason']));
});

test('textOf(report): every heading, paragraph and table row of the source, in order', () => {
  expect(textOf(report)).toEqual(linesOf(blocks.at(-1) ?? '').map((cells) => cells.join('\t')));
});

test('year, grade and figures: each stands in one place of the report', () => {
  const figures = report.figures.flatMap(({ value, quote }) => {
    expect(quote).toContain(value);
    return [quote];
  });
  const facts = [`${report.year} 年度困难劳模`, `评价等级“${report.grade}”`, ...figures];
  const places = facts.map((fact) => textOf(report).filter((text) => text.includes(fact)).length);
  expect(places).toEqual(facts.map(() => 1));
  expect(report.figures.map(({ indicators }) => indicators)).toEqual([[1], [2], [1, 2], []]);
});

test('numbersIn(source): each is in the JSON at least as often as it is printed', () => {
  const kept = numbersIn(FILES.map((file) => JSON.stringify(readJson(file))).join());
  expect(kept).toEqual(expect.arrayContaining(numbersIn(raw)));
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(DATA, file), 'utf8'));
}

/** The cells that are not blank, line by line. */
function linesOf(block: string): string[][] {
  const lines = block.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));
  return lines.map(cellsIn).filter(({ length }) => length > 0);
}

function cellsIn(row: Cells | readonly string[]): string[] {
  return Object.values(row).flatMap((cell: string | null) => cell || []);
}

/** Headers differ from form to form in blanks and in the width of their brackets only. */
function headerKey(cell: string): string {
  return cell.replace(/\s/g, '').replace('（', '(').replace('）', ')');
}

function headersOf({ layout, year, moneyUnit }: Form): string[] {
  const ministry = layout === 'ministry-2020';
  const [a, b, rate, done] = ministry ? ['(A)', '(B)', '(B/A)', '完成情况'] : ['', '', '', ''];
  return `(${year}年度) 项目名称 主管部门 实施单位 项目资金(${moneyUnit}) 年初预算数 全年预算数${a} 全年执行数${b}
    分值 执行率${rate} 得分 年度资金总额: 其中:本年财政拨款 上年结转资金 其他资金 年度总体目标${done}
    预期目标 实际完成情况 ${done && '年度'}绩效指标${done} 一级指标 二级指标 三级指标
    年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施 总分`.split(/\s+/);
}

function cellsOf(form: Form): string[][] {
  const { title, head, funds = {}, goals = [], indicators = [], total = {} } = form;
  const { name, department = '', unit = '' } = head;
  const top = [[title], [name], [department, unit], ...Object.values(funds).map(cellsIn)];
  // a label that spans lines is printed in the first of them only, where the others have null
  const rows = indicators.map((row) => cellsIn(row as Cells));
  return [...top, ...goals.map(cellsIn), ...rows, cellsIn(total)];
}

function textOf({ title, sections, scoreTable }: Report): string[] {
  if (scoreTable === undefined) throw new Error('the report of the record has a score table');
  const { after, columns, ...labels } = scoreTable;
  const table = [labels, ...columns].map((column) => Object.values(column));
  const rows = [0, 1, 2].map((row) => table.map((column) => column[row]).join('\t'));
  const read = ({ heading, paragraphs, sections: parts = [] }: ReportSection): string[] =>
    [heading, paragraphs, heading === after ? rows : [], parts.flatMap(read)].flat();
  return [title, ...sections.flatMap(read)];
}

/** Every number with how often it came before: `10 #0`, `2022 #0`, `10 #1`. */
function numbersIn(text: string): string[] {
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.map((n, at) => `${n} #${numbers.slice(0, at).filter((m) => m === n).length}`);
}
