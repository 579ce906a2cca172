import { type Elsewhere, rowOf, rowsOf, utf8 } from './elsewhere.ts';

const ROW = 'level1 level2 indicator target actual points score reason';

function tr(...cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
}

function wide(text: string, across: number, down = 1): string {
  return `<td colspan="${across}" rowspan="${down}"><font size="2">${text}</font></td>`;
}

/** A page of a county: tables that only arrange, navigation, two forms one below the other. */
const countyPage: Elsewhere = {
  name: 'two forms in nested layout tables of a county page, traditional characters in one',
  bytes: () =>
    utf8(`<!doctype html><html><head><meta charset="utf-8"><title>绩效自评公开</title></head><body>
<table width="1000" align="center"><tr><td><a href="/">首页</a></td><td><a href="/zwgk">政务公开</a></td></tr></table>
<table width="1000"><tr><td width="200" valign="top"><ul><li>财政预决算</li><li>绩效管理</li></ul></td>
<td><table><tr><td align="center"><h1>柳塘县2022年度项目支出绩效自评结果公开</h1></td></tr>
<tr><td>发布时间：2023-09-05　来源：县财政局　浏览次数：318</td></tr>
<tr><td><div id="zoom">
<p align="center"><strong>项目支出绩效自评表</strong></p><p align="center">（2022年度）</p>
<table border="1">
${tr('项目名称', wide('农村公路养护', 7))}
${tr('主管部门', wide('柳塘县交通局', 3), '实施单位', wide('县公路中心', 3))}
${tr(wide('项目资金（万元）', 1, 3), '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分')}
${tr('年度资金总额', '860', '860', '774', '10', '90%', '9')}
${tr('上年结转资金', '60', '60', '60', '-', '100%', '-')}
${tr('一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施')}
${tr(wide('产出指标', 1, 2), '数量指标', '养护里程', '430公里', '430公里', '30', '30', '&nbsp;')}
${tr('质量指标', '优良路率', '≥85%', '83%', '20', '19.5', '雨季水毁')}
${tr('效益指标', '社会效益', '通行时间缩短', '≥10%', '11%', '30', '30', '&nbsp;')}
${tr('满意度指标', '服务对象满意度', '群众满意度', '≥90%', '93%', '10', '10', '&nbsp;')}
${tr(wide('总分', 5), '100', '98.5', '')}
</table><p>&nbsp;</p>
<p align="center"><strong>項目支出績效自評表</strong></p><p align="center">（2022年度）</p>
<table border="1">
${tr('項目名稱', wide('兩岸青年交流中心運行', 7))}
${tr('主管部門', wide('柳塘縣臺辦', 3), '實施單位', wide('交流中心', 3))}
${tr(wide('項目資金（萬元）', 1, 2), '', '年初預算數', '全年預算數', '全年執行數', '分值', '執行率', '得分')}
${tr('年度資金總額', '120.5', '120.5', '120.5', '10', '100%', '10')}
${tr('一級指標', '二級指標', '三級指標', '年度指標值', '實際完成值', '分值', '得分', '偏差原因分析及改進措施')}
${tr('產出指標', '數量指標', '交流活動場次', '6場', '7場', '50', '50', '')}
${tr('效益指標', '社會效益指標', '參與青年人數', '≥300人', '352人', '30', '30', '')}
${tr('滿意度指標', '服務對象滿意度', '參與者滿意度', '≥95%', '97%', '10', '10', '')}
${tr(wide('總分', 5), '100', '100', '')}
</table></div></td></tr><tr><td>【打印】【关闭】</td></tr></table></td></tr></table></body></html>`),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2022,
      moneyUnit: '万元',
      head: { name: '农村公路养护', department: '柳塘县交通局', unit: '县公路中心' },
      funds: {
        total: rowOf('initial adjusted executed points rate score', '860|860|774|10|90%|9'),
        carryover: rowOf('initial adjusted executed points rate score', '60|60|60|-|100%|-'),
      },
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|养护里程|430公里|430公里|30|30|
        ^|质量指标|优良路率|≥85%|83%|20|19.5|雨季水毁
        效益指标|社会效益|通行时间缩短|≥10%|11%|30|30|
        满意度指标|服务对象满意度|群众满意度|≥90%|93%|10|10|`,
      ),
      total: { points: '100', score: '98.5' },
    },
    {
      title: '項目支出績效自評表',
      year: 2022,
      moneyUnit: '万元',
      head: { name: '兩岸青年交流中心運行', department: '柳塘縣臺辦', unit: '交流中心' },
      funds: {
        total: rowOf('initial adjusted executed points rate score', '120.5|120.5|120.5|10|100%|10'),
      },
      indicators: rowsOf(
        ROW,
        `產出指標|數量指標|交流活動場次|6場|7場|50|50|
        效益指標|社會效益指標|參與青年人數|≥300人|352人|30|30|
        滿意度指標|服務對象滿意度|參與者滿意度|≥95%|97%|10|10|`,
      ),
      total: { points: '100', score: '100' },
    },
  ],
};

/** Columns of other names in another order, a serial number in front, the title as the caption. */
const systemPage: Elsewhere = {
  name: 'an export of a system: caption, serial numbers, columns in another order',
  bytes: () =>
    utf8(`<html><head><meta charset="utf-8"></head><body><div class="el-table">
<table class="el-table__body"><caption>2024年度项目支出绩效自评表</caption>
<tbody>
${tr('单位名称', wide('石桥市图书馆', 3), '项目名称', wide('公共阅读空间建设', 4))}
${tr('资金来源', '年初预算数（元）', '调整后预算数（元）', '实际支出数（元）', '执行率（%）', '分值', '得分', wide('', 2))}
${tr('资金总额', '500000', '450000', '450000', '100.00', '10', '10', wide('', 2))}
${tr('财政拨款', '500000', '450000', '450000', '100.00', '', '', wide('', 2))}
${tr('序号', '一级指标', '二级指标', '三级指标', '分值', '年度指标值', '实际完成值', '得分', '未完成原因分析')}
${tr('1', '产出指标', '数量指标', '新建阅读空间', '30', '=5个', '5个', '30', '')}
${tr('2', '产出指标', '时效指标', '开放时间', '20', '≤2024年6月', '2024年8月', '14', '选址调整')}
${tr('3', '效益指标', '社会效益指标', '到馆人次', '30', '≥80000人次', '91200人次', '30', '')}
${tr('4', '满意度指标', '服务对象满意度指标', '读者满意度', '10', '≥95%', '95%', '10', '')}
</tbody></table></div></body></html>`),
  forms: [
    {
      title: '2024年度项目支出绩效自评表',
      year: 2024,
      moneyUnit: '元',
      head: { unit: '石桥市图书馆', name: '公共阅读空间建设' },
      funds: {
        total: rowOf(
          'initial adjusted executed rate points score',
          '500000|450000|450000|100.00|10|10',
        ),
        fiscal: rowOf(
          'initial adjusted executed rate points score',
          '500000|450000|450000|100.00||',
        ),
      },
      indicators: rowsOf(
        'x1 level1 level2 indicator points target actual score reason',
        `1|产出指标|数量指标|新建阅读空间|30|=5个|5个|30|
        2|产出指标|时效指标|开放时间|20|≤2024年6月|2024年8月|14|选址调整
        3|效益指标|社会效益指标|到馆人次|30|≥80000人次|91200人次|30|
        4|满意度指标|服务对象满意度指标|读者满意度|10|≥95%|95%|10|`,
      ),
    },
  ],
};

export const webPages: readonly Elsewhere[] = [countyPage, systemPage];
