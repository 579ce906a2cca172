import { writeXlsx } from '../writeXlsx.ts';
import { type Elsewhere, type EnteredForm, rowOf, rowsOf, utf8 } from './elsewhere.ts';
import { sheetXml } from './sheetXml.ts';
import { tableHtml } from './tableHtml.ts';

// Names of columns in three lines, forms that go on on another sheet, and merged cells that reach too far.

const page = (...parts: readonly string[]) =>
  utf8(`<!doctype html><meta charset="utf-8">${parts.join('\n')}`);
const ROW = 'level1 level2 indicator target actual points score reason';
const SUMS = 'initial adjusted executed points rate score';

const threeLines: Elsewhere = {
  name: 'a page with names of columns in three lines, of rows and of money',
  bytes: () =>
    page(
      '<p>项目支出绩效自评表</p><p>（2023年度）</p>',
      tableHtml(`
项目名称|牧区饮水井建设{7}
主管部门|苏木旗水利局{3}|实施单位|苏木旗水利工程队{3}
资金情况（万元）{1x5}|资金来源{1x3}|预算安排{3}|全年执行数{1x3}|执行率{1x3}|得分{1x3}
年初预算数{2}|全年预算数{1x2}
金额|其中：县级
资金总额|180|40|175|170|97.14%|9.71
中央补助|140|0|140|140|100%|-
一级指标{1x3}|二级指标{1x3}|三级指标{1x3}|年度指标{4}|自评得分{1x3}
年初设定{2}|全年实际{2}
指标值|分值|完成值|完成率
产出指标{1x2}|数量指标|机井眼数|10眼|30|10眼|100%|30
质量指标|出水合格率|100%|30|95%|95%|28.5
效益指标|社会效益指标|受益牧户|≥120户|30|126户|105%|30
总分{4}|90|||98.21`),
    ),
  forms: [
    {
      ...{ title: '项目支出绩效自评表', year: 2023, moneyUnit: '万元' },
      head: { name: '牧区饮水井建设', department: '苏木旗水利局', unit: '苏木旗水利工程队' },
      funds: {
        total: rowOf('initial x1 adjusted executed rate score', '180|40|175|170|97.14%|9.71'),
        central: rowOf('initial x1 adjusted executed rate score', '140|0|140|140|100%|-'),
      },
      indicators: rowsOf(
        'level1 level2 indicator target points actual completionRate score',
        `产出指标|数量指标|机井眼数|10眼|30|10眼|100%|30
^|质量指标|出水合格率|100%|30|95%|95%|28.5
效益指标|社会效益指标|受益牧户|≥120户|30|126户|105%|30`,
      ),
      total: { points: '90', score: '98.21' },
    },
  ],
};

const NAMES = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施';
const SECOND = ['效益指标', '社会效益指标', '投诉率', '≤1%', '0.6%', '40', '40', ''];
const served: EnteredForm = {
  ...{ title: '项目支出绩效自评表', year: 2022, moneyUnit: '万元' },
  head: { name: '养老服务中心运营', department: '云帆市民政局', unit: '云帆市福利中心' },
  funds: { total: rowOf(SUMS, '90|90|88.2|10|98%|9.8') },
  indicators: rowsOf(
    ROW,
    `产出指标|数量指标|服务老人|2.4万人次|2.5万人次|50|50|\n${SECOND.join('|')}`,
  ),
  total: { points: '100', score: '99.8' },
};
const BLANKS = [undefined, undefined, undefined, undefined];
const MONEY = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];

const twoSheets: Elsewhere = {
  name: 'a workbook with a form over two sheets, its title and names of columns again',
  bytes: () =>
    writeXlsx([
      {
        name: '第一页',
        xml: sheetXml(
          [
            ['项目支出绩效自评表'],
            ['（2022年度）'],
            ['项目名称', '养老服务中心运营'],
            ['主管部门', '云帆市民政局', undefined, undefined, '实施单位', '云帆市福利中心'],
            ['项目资金（万元）', '', ...MONEY],
            [undefined, '年度资金总额', '90', '90', '88.2', '10', '98%', '9.8'],
            NAMES.split('|'),
            ['产出指标', '数量指标', '服务老人', '2.4万人次', '2.5万人次', '50', '50'],
          ],
          'A1:H1 A2:H2 B3:H3 B4:D4 F4:H4 A5:A6',
        ),
      },
      {
        name: '第二页',
        xml: sheetXml(
          [
            ['项目支出绩效自评表（续）'],
            NAMES.split('|'),
            SECOND,
            ['总分', ...BLANKS, '100', '99.8'],
          ],
          'A1:H1 A4:E4',
        ),
      },
    ]),
  forms: [served],
};

const reachingTooFar: Elsewhere = {
  name: 'a page whose first cell of indicators reaches past its rows and moves the sums',
  bytes: () =>
    page(
      '<p>项目支出绩效自评表</p><p>（2022年度）</p>',
      tableHtml(`
项目名称{2}|养老服务中心运营{7}
主管部门{2}|云帆市民政局{3}|实施单位{2}|云帆市福利中心{2}
项目资金（万元）{2x2}||${MONEY.join('|')}
年度资金总额|90|90|88.2|10|98%|9.8
绩效指标{1x30}|${NAMES}
产出指标|数量指标|服务老人|2.4万人次|2.5万人次|50|50|
${SECOND.join('|')}
总分{6}|100|99.8|`),
    ),
  forms: [served],
};

export const turnedPages: readonly Elsewhere[] = [threeLines, twoSheets, reachingTooFar];
