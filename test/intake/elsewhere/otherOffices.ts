import { writeXlsx } from '../writeXlsx.ts';
import { type Elsewhere, rowOf, rowsOf, utf8 } from './elsewhere.ts';
import { sheetXml } from './sheetXml.ts';
import { tableHtml } from './tableHtml.ts';

/** No cell: one of a merged range. */
const u = undefined;

function page(...parts: readonly string[]): Uint8Array {
  return utf8(
    `<!doctype html><html><head><meta charset="utf-8"></head><body>${parts.join('\n')}</body></html>`,
  );
}

/** A cover, a form as a flat list whose year stands after 年度：, a hidden sheet of choices, notes. */
const covered: Elsewhere = {
  name: 'a workbook with a cover, choices and notes around a flat list',
  bytes: () =>
    writeXlsx(
      [
        { name: '封面', xml: sheetXml([['越城区预算项目绩效自评'], ['单位（盖章）：']]) },
        {
          name: '自评表',
          xml: sheetXml(
            [
              ['预算项目绩效自评表'],
              ['年度：2023', u, u, u, u, u, u, u, u, '单位：元'],
              ['项目编码', u, '330602230100017', u, u, '项目名称', u, '智慧停车补助'],
              ['资金来源', u, u, '年初预算', u, '调整后预算', u, '实际支出', u, '执行率'],
              ['合计', u, u, [2350000, 1], u, [2100000, 1], u, [1995000, 1], u, [0.95, 2]],
              ['自有资金', u, u, [350000, 1], u, [350000, 1], u, [350000, 1], u, [1, 2]],
              [
                ...['序号', '指标类型', '指标名称', '指标性质', '指标值', '度量单位', '完成值'],
                ...['完成率', '分值', '得分', '偏差原因'],
              ],
              [
                [1, 0],
                '产出数量',
                '新增泊位',
                '≥',
                [1200, 0],
                '个',
                [1248, 0],
                [1.04, 2],
                [50, 0],
                [50, 0],
                '',
              ],
              [
                [2, 0],
                '产出质量',
                '设备在线率',
                '≥',
                [98, 0],
                '%',
                [96.4, 0],
                [0.98367, 2],
                [40, 0],
                [39.34, 0],
                '2处光缆受损',
              ],
              ['合计', u, u, u, u, u, u, u, [90, 0], [89.34, 0], ''],
            ],
            'A1:K1 A3:B3 C3:E3 F3:G3 H3:K3 A4:C4 D4:E4 F4:G4 H4:I4 J4:K4 A5:C5 D5:E5 F5:G5 H5:I5 J5:K5 A6:C6 D6:E6 F6:G6 H6:I6 J6:K6 A10:H10',
          ),
        },
        { name: '参数', state: 'hidden', xml: sheetXml([['指标性质'], ['≥'], ['定性']]) },
        { name: '填报说明', xml: sheetXml([['填报说明'], ['1.完成率=完成值/指标值。']]) },
      ],
      { xfs: [0, 4, 10] },
    ),
  forms: [
    {
      title: '预算项目绩效自评表',
      year: 2023,
      moneyUnit: '元',
      head: { name: '智慧停车补助', code: '330602230100017' },
      funds: {
        total: rowOf(
          'initial adjusted executed rate',
          '2,350,000.00|2,100,000.00|1,995,000.00|95.00%',
        ),
        own: rowOf('initial adjusted executed rate', '350,000.00|350,000.00|350,000.00|100.00%'),
      },
      indicators: rowsOf(
        'x1 level1 indicator sign value valueUnit actual completionRate points score reason',
        `1|产出数量|新增泊位|≥|1200|个|1248|104.00%|50|50|
        2|产出质量|设备在线率|≥|98|%|96.4|98.37%|40|39.34|2处光缆受损`,
      ),
      total: { points: '90', score: '89.34' },
    },
  ],
};

/** A department by rule; 金额 stands below 预算 and below 执行, points behind each of three levels. */
const byRule: Elsewhere = {
  name: 'a whole department by rule, its money below shared names, points on three levels',
  bytes: () =>
    page(
      tableHtml(`
2022年度部门整体支出绩效自评表{9}
部门名称{2}|洮河区卫生健康局{7}
部门预算（万元）{1x4}|支出类别{1x2}|预算{3}|执行{4}
金额{2}|占比|金额{2}|执行率{2}
基本支出|1,120.30{2}|18.4%|1,120.30{2}|100.0%{2}
项目支出|4,968.00{2}|81.6%|4,720.00{2}|95.0%{2}
一级指标|分值|二级指标|分值|三级指标|分值|指标解释|评分标准|得分
过程{1x3}|50{1x3}|预算执行{1x2}|30{1x2}|预算完成率|20|预算完成数/预算数×100%|95%以上得满分|19.3
“三公”经费控制率|10|实际支出/预算安排×100%|不超100%得满分|10
预算管理|20|管理制度健全性|20|制度是否健全|缺一项扣3分|20
产出|50|职责履行|50|重点工作完成率|50|完成数/交办数×100%|按比例|48.5
总分{5}|100|||97.8`),
    ),
  forms: [
    {
      title: '2022年度部门整体支出绩效自评表',
      year: 2022,
      moneyUnit: '万元',
      head: { name: '洮河区卫生健康局' },
      funds: {
        basic: rowOf('budget x1 executed rate', '1,120.30|18.4%|1,120.30|100.0%'),
        projects: rowOf('budget x1 executed rate', '4,968.00|81.6%|4,720.00|95.0%'),
      },
      indicators: rowsOf(
        'level1 level1Points level2 level2Points indicator points explanation criterion score',
        `过程|50|预算执行|30|预算完成率|20|预算完成数/预算数×100%|95%以上得满分|19.3
        ^|^|^|^|“三公”经费控制率|10|实际支出/预算安排×100%|不超100%得满分|10
        ^|^|预算管理|20|管理制度健全性|20|制度是否健全|缺一项扣3分|20
        产出|50|职责履行|50|重点工作完成率|50|完成数/交办数×100%|按比例|48.5`,
      ),
      total: { points: '100', score: '97.8' },
    },
  ],
};

/** No points; what the form says of its gaps and of what follows from them, below the sums. */
const closing: Elsewhere = {
  name: 'a form without points that closes with its reasons and measures',
  bytes: () =>
    page(
      tableHtml(`
项目支出绩效自评表{7}
（2023年度）{7}
项目名称|校车安全运营补贴{6}
主管部门|松溪县教育局{3}|项目实施单位|松溪县校车办{2}
项目类型|☑经常性项目 □一次性项目{6}
预算执行情况（万元）（20分）{1x2}||预算数（A）|执行数（B）|执行率（B/A）|得分（20分×执行率）{2}
年度财政资金总额|128.00|115.20|90.00%|18.00{2}
年度绩效指标{1x3}|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
产出 / 指标（40分）|数量指标（40分）|补贴校车|48辆|48辆|40
效益 / 指标（40分）|社会效益指标（40分）|运送学生|≥2200名|2154名|39.16
总分{6}|97.16
偏差大或目标未完成原因分析{2}|两校暂停运营。{5}
改进措施及结果应用方案{2}|下年度按季度检查。{5}`),
    ),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: {
        name: '校车安全运营补贴',
        department: '松溪县教育局',
        unit: '松溪县校车办',
        type: '☑经常性项目 □一次性项目',
      },
      funds: { total: rowOf('budget executed rate score', '128.00|115.20|90.00%|18.00') },
      indicators: rowsOf(
        'level1 level2 indicator target actual score',
        `产出/指标（40分）|数量指标（40分）|补贴校车|48辆|48辆|40
        效益/指标（40分）|社会效益指标（40分）|运送学生|≥2200名|2154名|39.16`,
      ).map((row) => ({ ...row, level1: row.level1?.replace('/', '\n') ?? null })),
      total: { score: '97.16' },
      texts: { reason: '两校暂停运营。', improvement: '下年度按季度检查。' },
    },
  ],
};

/** Tables without a merged cell; the last cells of some rows are blank. */
const unmerged: Elsewhere = {
  name: 'tables of a page without merged cells, reasons left blank',
  bytes: () =>
    page(
      '<h1>柏泉县2021年度预算项目绩效自评表</h1>',
      tableHtml('项目名称|公共图书馆免费开放\n项目单位|柏泉县图书馆'),
      tableHtml(`一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出|数量|开放天数|≥300天|286天|30|28.6|闭馆检修
产出|质量|图书更新率|≥5%|5.2%|30|30|
效益|社会效益|到馆人次|12万人次|12.1万人次|40|40|`),
      '<p>自评总分：98.6</p>',
    ),
  forms: [
    {
      title: '柏泉县2021年度预算项目绩效自评表',
      year: 2021,
      moneyUnit: '万元',
      head: { name: '公共图书馆免费开放', unit: '柏泉县图书馆' },
      indicators: rowsOf(
        'level1 level2 indicator target actual points score reason',
        `产出|数量|开放天数|≥300天|286天|30|28.6|闭馆检修
        产出|质量|图书更新率|≥5%|5.2%|30|30|
        效益|社会效益|到馆人次|12万人次|12.1万人次|40|40|`,
      ),
      total: { score: '98.6' },
    },
  ],
};

export const otherOffices: readonly Elsewhere[] = [covered, byRule, closing, unmerged];
