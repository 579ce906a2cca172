import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readText } from '../../src/intake/text/readText.ts';

const NAME = '项目名称	河灯巡护专项';
const COLUMNS = '一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分';
const ROW = '产出指标（50分）	数量指标	巡护次数	≥12次	12次	50	50';

/** The doubts of a form with these fields and this one table. */
function doubtsOf(fields: string, columns = COLUMNS, row = ROW) {
  const lines = ['项目支出绩效自评表', '（2023 年度）', fields, columns, row];
  return importDocument(readText(lines.join('\n'))).doubts;
}

describe('importDocument: a field twice', () => {
  test('with another content, it is in doubt', () => {
    expect(doubtsOf(`${NAME}\n主管部门	河灯管理局\n主管部门	水务局`)).toMatchInlineSnapshot(`
      [
        {
          "address": "第3行第1格 至 第3行第2格",
          "document": 0,
          "otherReading": "已有的一栏，或不是栏目",
          "part": "表1",
          "path": "head/x3",
          "reading": "“主管部门”一栏，内容“水务局”",
          "why": "另有一栏是同样的意思，内容不同",
        },
      ]
    `);
  });

  test('with the same content, nothing is left to decide', () => {
    expect(doubtsOf(`${NAME}\n主管部门	河灯管理局\n主管部门	河灯管理局`)).toEqual([]);
  });

  test('who fills a form in may be another than who carries the project out', () => {
    expect(doubtsOf(`${NAME}\n实施单位	河灯中心\n填报单位	河灯管理局`)).toEqual([]);
    expect(doubtsOf(`填报单位：河灯管理局\n${NAME}\n实施单位	河灯中心`)).toEqual([]);
    expect(doubtsOf(`${NAME}\n实施单位	河灯中心\n项目承担单位	河灯公司`)).toHaveLength(1);
  });

  test('under a label that is not known, it is in doubt', () => {
    expect(doubtsOf(`${NAME}\n河段编号	甲七`)).toMatchInlineSnapshot(`
      [
        {
          "address": "第2行第1格 至 第2行第2格",
          "document": 0,
          "otherReading": "已有的一栏，或不是栏目",
          "part": "表1",
          "path": "head/x2",
          "reading": "“河段编号”一栏，内容“甲七”",
          "why": "没有见过这个栏目的名称",
        },
      ]
    `);
  });

  test('once under a known label, it is not', () => {
    expect(doubtsOf(`${NAME}\n主管部门	河灯管理局`)).toEqual([]);
  });
});

describe('importDocument: the meaning of a column', () => {
  test('of a name that is not known, it is in doubt', () => {
    expect(doubtsOf(NAME, `${COLUMNS}	河段`, `${ROW}	甲段`)).toMatchInlineSnapshot(`
      [
        {
          "address": "第2行第8格",
          "otherReading": "已有的一栏的另一种叫法",
          "part": "表1",
          "reading": "“河段”是这张表自己的一栏",
          "why": "没有见过这个栏目的名称",
        },
      ]
    `);
  });

  test('that another column has too, it is in doubt', () => {
    const columns = COLUMNS.replace('实际完成值', '实际完成值	全年实际值');
    const row = ROW.replace('12次	50', '12次	11次	50');
    expect(doubtsOf(NAME, columns, row)).toMatchInlineSnapshot(`
      [
        {
          "address": "第2行第6格",
          "otherReading": "两栏的意思对调，或是别的意思",
          "part": "表1",
          "reading": "“全年实际值”是另一栏，不是“实际完成值”那一栏",
          "why": "“全年实际值”和“实际完成值”通常是同一栏的名称，这张表两栏都有",
        },
      ]
    `);
  });

  test('of known names, each once, is not', () => {
    expect(doubtsOf(NAME)).toEqual([]);
  });
});
