import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readFile } from '../../src/intake/readFile.ts';

async function importFile(name: string) {
  const path = new URL(`../fixtures/offices/${name}`, import.meta.url);
  const { documents } = await readFile(readFileSync(path), name);
  const [first, ...more] = documents;
  if (first === undefined || more.length > 0) throw new Error(`${name} is not one document`);
  return importDocument(first.document);
}

describe('importDocument(a list of another place)', () => {
  test('keeps numbers, names and remarks; what each form says itself is set aside', async () => {
    const { documents, doubts, uses } = await importFile('list.xlsx');
    expect(documents).toEqual([
      {
        kind: 'list',
        list: {
          title: '2023年度市级部门预算项目绩效自评情况汇总表',
          year: 2023,
          entries: [
            { seq: '1', name: '图书馆数字资源采购', note: '' },
            { seq: '2', name: '非遗传承人补助', note: '' },
            { seq: '3', name: '文物库房修缮', note: '跨年项目' },
          ],
        },
      },
    ]);
    expect(doubts).toEqual([]);
    const aside = uses.filter(
      ({ fate }) => fate.kind === 'setAside' && fate.reason === '清单外的栏目',
    );
    expect(aside).toHaveLength(3 * 6);
  });
});

describe.each(['report.docx', 'report.doc'])('importDocument(%s)', (name) => {
  test('reads a title in two lines, headings, paragraphs and the grade', async () => {
    const { documents, doubts } = await importFile(name);
    const [document] = documents;
    if (document?.kind !== 'report') throw new Error('no report');
    const { title, year, grade, sections } = document.report;
    expect({ title, year, grade }).toEqual({
      title: '2022年度社区矫正中心运行项目绩效评价报告',
      year: 2022,
      grade: '优',
    });
    expect(sections.map(({ heading, paragraphs }) => [heading, ...paragraphs])).toEqual([
      ['一、基本情况'],
      ['二、绩效评价工作开展情况', '评价工作于2023年3月开展，采用成本效益分析法和比较法。'],
      ['三、综合评价情况及评价结论', '项目综合得分92.4分，评价等级为“优”。'],
      ['四、存在的问题及原因分析', '定位设备更新不及时，个别设备续航不足。'],
      ['五、有关建议', '建立设备更新台账，按年限更新。'],
    ]);
    const { corner, columns = [] } = document.report.scoreTable ?? {};
    expect([corner, ...columns.map((one) => Object.values(one).join(' '))]).toEqual([
      ...['一级指标', '决策 15 14', '过程 20 18.4', '产出 35 32', '效益 30 28', '合计 100 92.4'],
    ]);
    expect(doubts).toEqual([]);
  });
});
