import { readFileSync } from 'node:fs';
import { cell, paragraph, table, writeDocx } from '../writeDocx.ts';
import { type Elsewhere, rowOf, rowsOf, utf8 } from './elsewhere.ts';
import { tableHtml } from './tableHtml.ts';

const SUMS = 'initial adjusted executed points rate score';
const ROW = 'level1 level2 indicator target actual points score reason';

function page(...parts: readonly string[]): Uint8Array {
  return utf8(
    `<!doctype html><html><head><meta charset="utf-8"></head><body><div class="TRS_Editor">${parts.join('\n')}</div></body></html>`,
  );
}

/** What Word makes of a table over two pages: two tables, the second without names of columns. */
const cutInTwo: Elsewhere = {
  name: 'a table that goes on in a second one without names of columns',
  bytes: () =>
    page(
      '<p style="text-align:center">项目支出绩效自评表</p><p style="text-align:center">（2022年度）</p>',
      tableHtml(`
项目名称{2}|校园食堂改造{6}
主管部门{2}|北桥县教育局{3}|实施单位|北桥县第二中学{2}
项目资金（万元）{2x3}||年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|260|260|247|10|95%|9.5
其中：财政拨款|260|260|247|-|95%|-
绩效指标{1x3}|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标{1x2}|数量指标|改造食堂|2个|2个|25|25|
质量指标|验收合格率|100%|100%|25|25|`),
      '<p>&nbsp;</p>',
      tableHtml(`
|效益指标|社会效益指标|就餐学生|≥1800人|1862人|30|30|
|满意度指标|服务对象满意度指标|师生满意度|≥95%|93%|10|9.8|高峰排队
总分{6}|100|99.3|`),
    ),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2022,
      moneyUnit: '万元',
      head: { name: '校园食堂改造', department: '北桥县教育局', unit: '北桥县第二中学' },
      funds: {
        total: rowOf(SUMS, '260|260|247|10|95%|9.5'),
        fiscal: rowOf(SUMS, '260|260|247|-|95%|-'),
      },
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|改造食堂|2个|2个|25|25|
        ^|质量指标|验收合格率|100%|100%|25|25|
        效益指标|社会效益指标|就餐学生|≥1800人|1862人|30|30|
        满意度指标|服务对象满意度指标|师生满意度|≥95%|93%|10|9.8|高峰排队`,
      ),
      total: { points: '100', score: '99.3' },
    },
  ],
};

/** Columns of last year and of the beginning of the year, three scores, full-width digits and radicals. */
const threeScores: Elsewhere = {
  name: 'columns of last year, three scores, full-width digits and radicals',
  bytes: () =>
    page(
      '<h2>２０２３年度项目支出绩效自评表</h2>',
      '<p align="right">单位：元</p>',
      tableHtml(`
项⽬名称{2}|湿地公园管护{8}
预算单位{2}|白鹭洲湿地管理处{8}
资⾦来源{2}|年初预算{2}|调整预算{2}|执⾏数{2}|执⾏率（％）|得分
合计{2}|１，２００，０００．００{2}|１，１５０，０００．００{2}|１，１５０，０００．００{2}|１００|１０
一级指标{1x2}|二级指标{1x2}|三级指标{1x2}|指标值{2}|完成情况{2}|分值{1x2}|评分{2}|备注{1x2}
上年完成值|年度指标值|实际完成值|完成率|自评得分|财政评分
产出指标|数量指标|管护面积|３５０亩|≥３６０亩|３６２亩|１００％|５０|５０|５０|
效益指标|生态效益指标|鸟类种数|１１２种|≥１１５种|１１９种|１００％|３０|３０|２８|监测口径调整
满意度指标|公众满意度|游客满意度|９１％|≥９０％|９４％|１００％|１０|１０|１０|
合计{7}|９０|９０|８８|`),
    ),
  forms: [
    {
      title: '２０２３年度项目支出绩效自评表',
      year: 2023,
      moneyUnit: '元',
      head: { name: '湿地公园管护', unit: '白鹭洲湿地管理处' },
      funds: {
        total: rowOf(
          'initial adjusted executed rate score',
          '１，２００，０００．００|１，１５０，０００．００|１，１５０，０００．００|１００|１０',
        ),
      },
      indicators: rowsOf(
        'level1 level2 indicator lastActual target actual completionRate points score financeScore note',
        `产出指标|数量指标|管护面积|３５０亩|≥３６０亩|３６２亩|１００％|５０|５０|５０|
        效益指标|生态效益指标|鸟类种数|１１２种|≥１１５种|１１９种|１００％|３０|３０|２８|监测口径调整
        满意度指标|公众满意度|游客满意度|９１％|≥９０％|９４％|１００％|１０|１０|１０|`,
      ),
      total: { points: '９０', score: '９０', financeScore: '８８' },
    },
  ],
};

/** Indicators under four levels, goals in several rows, money beside the names of its columns. */
const fourLevels: Elsewhere = {
  name: 'four levels, several goals, money beside its names',
  bytes: () =>
    page(
      '<p>附表3</p><p>专项资金绩效自评表</p><p>（2020年度）</p>',
      tableHtml(`
专项名称|农村危房改造{7}
省级主管部门|省住房城乡建设厅{3}|实施单位|各市州{3}
项目资金（万元）{1x3}|全年预算数|3200{2}|全年执行数|3104{2}|执行率|97%
其中：中央补助|2000{2}|其中：中央补助|1940{2}||
地方资金|1200{2}|地方资金|1164{2}||
总体目标{1x3}|年初设定目标{4}|全年实际完成情况{3}
目标1：改造危房800户。{4}|完成改造776户。{3}
目标2：建立动态监测机制。{4}|已建立，按月更新。{3}
一级指标|二级指标|三级指标|四级指标|年度指标值|全年完成值|分值|自评得分
产出{1x3}|数量{1x2}|改造户数{1x2}|重点对象|≥600户|588户|15|14.7
其他对象|≥200户|188户|10|9.4
质量|安全|竣工验收合格率|100%|100%|25|25
效益|社会效益|住房安全|住房安全保障率|100%|100%|30|30
满意度|服务对象|农户|受益农户满意度|≥90%|95%|10|10
总得分{6}|100|98.8`),
    ),
  forms: [
    {
      title: '专项资金绩效自评表',
      year: 2020,
      moneyUnit: '万元',
      head: { name: '农村危房改造', department: '省住房城乡建设厅', unit: '各市州' },
      funds: {
        total: rowOf('adjusted executed rate', '3200|3104|97%'),
        central: rowOf('adjusted executed rate', '2000|1940|'),
        local: rowOf('adjusted executed rate', '1200|1164|'),
      },
      goals: [
        { expected: '目标1：改造危房800户。', actual: '完成改造776户。' },
        { expected: '目标2：建立动态监测机制。', actual: '已建立，按月更新。' },
      ],
      indicators: rowsOf(
        'level1 level2 level3 indicator target actual points score',
        `产出|数量|改造户数|重点对象|≥600户|588户|15|14.7
        ^|^|^|其他对象|≥200户|188户|10|9.4
        ^|质量|安全|竣工验收合格率|100%|100%|25|25
        效益|社会效益|住房安全|住房安全保障率|100%|100%|30|30
        满意度|服务对象|农户|受益农户满意度|≥90%|95%|10|10`,
      ),
      total: { points: '100', score: '98.8' },
    },
  ],
};

/** Groups of indicators as lines across the table instead of a column. */
const bands: Elsewhere = {
  name: 'first levels as lines across the table',
  bytes: () =>
    page(
      '<p>项目绩效自评表（2023年）</p>',
      tableHtml(`
项目名称|非遗工坊扶持|填报单位|云岭市文化馆{4}
预算执行（万元）|全年预算数|全年执行数|执行率|分值|得分|备注
资金总额|36|34.2|95%|10|9.5|
序号|指标名称|指标值|完成值|分值|得分|扣分说明
一、产出指标（60分）{7}
1|扶持工坊数|12个|12个|40|40|
2|培训人次|≥600人次|570人次|20|19|一期因台风停办
二、效益指标（30分）{7}
3|带动就业|≥90人|104人|30|30|
合计||||100|98.5|`),
    ),
  forms: [
    {
      title: '项目绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '非遗工坊扶持', unit: '云岭市文化馆' },
      funds: {
        total: rowOf('adjusted executed rate points score note', '36|34.2|95%|10|9.5|'),
      },
      indicators: rowsOf(
        'x1 indicator target actual points score reason',
        `1|扶持工坊数|12个|12个|40|40|
        2|培训人次|≥600人次|570人次|20|19|一期因台风停办
        3|带动就业|≥90人|104人|30|30|`,
      ),
      total: { points: '100', score: '98.5' },
    },
  ],
};

/** Cells of a sheet as WPS saves them in GB 18030: quoted lines, what was merged is blank. */
const wpsCsv: Elsewhere = {
  name: 'a sheet of WPS as CSV in GB 18030, lines within cells',
  bytes: () => readFileSync(new URL('../../fixtures/offices/canteen.csv', import.meta.url)),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '社区食堂补贴', department: '江湾区民政局', unit: '江湾区民政局' },
      funds: {
        total: rowOf(SUMS, '58.6|58.6|55.67|10|95%|9.5'),
      },
      goals: [{ expected: '补贴食堂18家，\n服务老人2000人。', actual: '补贴17家，\n服务2103人。' }],
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|补贴食堂|18家|17家|50|47.2|1家停业
        效益指标|社会效益指标|服务老人|≥2000人|2103人|30|30|
        满意度指标|服务对象满意度指标|老人满意度|≥95%|96%|10|10|`,
      ),
      total: { points: '100', score: '96.7' },
    },
  ],
};

/** Changes that are followed, a form to fill in with controls, a table within a cell. */
const followed: Elsewhere = {
  name: 'a text of Word with followed changes, controls to fill in, a table within a cell',
  bytes: () =>
    writeDocx(
      [
        paragraph('项目支出绩效自评表'),
        paragraph('(2023年度)'),
        table(
          [cell('项目名称'), control('乡村医生养老补助', 7)],
          [
            cell('主管部门'),
            wide('沅水县卫生健康局', 3),
            cell('实施单位'),
            wide('各乡镇卫生院', 3),
          ],
          [
            cell('项目资金（万元）', '<w:vMerge w:val="restart"/>'),
            ...['', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map((one) =>
              cell(one),
            ),
          ],
          [
            cell('', '<w:vMerge/>'),
            ...['年度资金总额', '430', '430', '421.4', '10', '98%', '9.8'].map((one) => cell(one)),
          ],
          head(),
          [
            cell('产出指标'),
            cell('数量指标'),
            cell('补助乡村医生'),
            cell('≥310人'),
            cell(changed('298人', '306人')),
            cell('50'),
            cell(changed('50', '49.4')),
            cell('4人 去世'),
          ],
          head(),
          [
            ...['效益指标', '社会效益指标', '队伍稳定性', '稳定', '稳定', '30', '30'].map((one) =>
              cell(one),
            ),
            cell(table([cell('')]) + paragraph('')),
          ],
          [
            ...[
              '满意度指标',
              '服务对象满意度指标',
              '乡村医生满意度',
              '≥90%',
              '95%',
              '10',
              '10',
              '',
            ].map((one) => cell(one)),
          ],
          [wide('总分', 5), ...['100', '99.2', ''].map((one) => cell(one))],
        ),
      ].join(''),
    ),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '乡村医生养老补助', department: '沅水县卫生健康局', unit: '各乡镇卫生院' },
      funds: { total: rowOf(SUMS, '430|430|421.4|10|98%|9.8') },
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|补助乡村医生|≥310人|306人|50|49.4|4人 去世
        效益指标|社会效益指标|队伍稳定性|稳定|稳定|30|30|
        满意度指标|服务对象满意度指标|乡村医生满意度|≥90%|95%|10|10|`,
      ),
      total: { points: '100', score: '99.2' },
    },
  ],
};

function head(): string[] {
  const names = '一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施';
  return names.split(' ').map((one) => cell(one));
}

function wide(text: string, across: number): string {
  return cell(text, `<w:gridSpan w:val="${across}"/>`);
}

function control(text: string, across: number): string {
  return `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${wide(text, across)}</w:sdtContent></w:sdt>`;
}

function changed(before: string, after: string): string {
  return `<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>${before}</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>${after}</w:t></w:r></w:ins></w:p>`;
}

export const harderPages: readonly Elsewhere[] = [
  cutInTwo,
  threeScores,
  fourLevels,
  bands,
  wpsCsv,
  followed,
];
