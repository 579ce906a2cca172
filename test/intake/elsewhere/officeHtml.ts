import { type Elsewhere, rowOf, rowsOf, utf8 } from './elsewhere.ts';

const MONEY = 'initial adjusted executed points rate score';
const ROW = 'level1 level2 indicator target actual points score reason';

/** A row as Excel saves one in a page: `[text, colspan, rowspan]`. */
type Saved = readonly [text: string, across?: number, down?: number];

function tr(...cells: readonly Saved[]): string {
  const own = cells.map(([text, across = 1, down = 1], at) => {
    const spans = `${across > 1 ? ` colspan=${across}` : ''}${down > 1 ? ` rowspan=${down}` : ''}`;
    const number = /^[\d.]+$/.test(text) ? ` x:num="${text}"` : '';
    const shown = text === '' ? '　' : text.replaceAll('\n', '<br>\n  ');
    return `  <td${spans} class=xl${65 + at} width=${72 * across} style='border-left:none;mso-ignore:colspan;\n  width:${54 * across}pt'${number}>${shown}</td>`;
  });
  return ` <tr height=38 style='mso-height-source:userset;height:28.5pt'>\n${own.join('\n')}\n </tr>`;
}

const EXCEL_HEAD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-style-parent:style0;white-space:normal;} --></style>
<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>附表</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head>
<body link=blue vlink=purple><!--[if !excel]>&nbsp;&nbsp;<![endif]-->`;

/** A sheet that Excel saved as a page: title and unit in the grid, notes below, persons in the last line. */
const excelPage: Elsewhere = {
  name: 'a sheet saved as a page by Excel',
  bytes: () =>
    utf8(`${EXCEL_HEAD}<table border=0 cellpadding=0 cellspacing=0 width=900 style='border-collapse:collapse;table-layout:fixed'>
 <col width=60 style='mso-width-source:userset'><col width=80 span=9>
${[
  tr(['附件2：'], ['', 9]),
  tr(['2023年度财政项目支出绩效自评表', 10]),
  tr(['', 8], ['单位：元', 2]),
  tr(['项目名称', 2], ['城乡居民体检补助', 3], ['项目编码', 2], ['3306&nbsp;0021-A', 3]),
  tr(['主管部门', 2], ['临河县卫生健康局', 3], ['实施单位', 2], ['临河县疾控中心', 3]),
  tr(
    ['预算执行\n情况', 1, 4],
    [''],
    ['年初预算数', 2],
    ['全年预算数(A)', 2],
    ['全年执行数(B)'],
    ['分值'],
    ['执行率\n(B/A)'],
    ['得分'],
  ),
  tr(
    ['年度资金总额'],
    ['1,200,000.00', 2],
    ['1,180,500.00', 2],
    ['1,017,591.00'],
    ['10'],
    ['86.20%'],
    ['8.62'],
  ),
  tr(
    ['其中：当年财政拨款'],
    ['1,200,000.00', 2],
    ['1,180,500.00', 2],
    ['1,017,591.00'],
    ['—'],
    ['86.20%'],
    ['—'],
  ),
  tr(['其他资金'], ['0.00', 2], ['0.00', 2], ['0.00'], ['—'], [''], ['—']),
  tr(['年度总体目标', 1, 2], ['预期目标', 5], ['实际完成情况', 4]),
  tr(['完成65岁以上居民免费体检，\n建档率达到90%以上。', 5], ['体检2.1万人，建档率92.4%。', 4]),
  tr(
    ['年度绩效指标', 1, 6],
    ['一级指标'],
    ['二级指标'],
    ['三级指标', 2],
    ['年度指标值'],
    ['实际完成值'],
    ['分值'],
    ['得分'],
    ['未完成原因及改进措施'],
  ),
  tr(
    ['产出指标\n(50分)', 1, 3],
    ['数量指标', 1, 2],
    ['体检人数', 2],
    ['≥20000人'],
    ['21034人'],
    ['20'],
    ['20'],
    [''],
  ),
  tr(['建档率', 2], ['≥90%'], ['92.40%'], ['15'], ['15'], ['']),
  tr(
    ['时效指标'],
    ['体检完成时间', 2],
    ['2023年11月30日前'],
    ['2023/12/15'],
    ['15'],
    ['12'],
    ['设备招标延后'],
  ),
  tr(
    ['效益指标(30分)'],
    ['社会效益指标'],
    ['居民健康素养水平', 2],
    ['提升'],
    ['提升'],
    ['30'],
    ['30'],
    [''],
  ),
  tr(
    ['满意度指标(10分)'],
    ['服务对象满意度指标'],
    ['居民满意度', 2],
    ['≥95%'],
    ['96.1%'],
    ['10'],
    ['10'],
    [''],
  ),
  tr(['总分', 7], ['100'], ['95.62'], ['']),
  tr(['填表人：李某某', 3], ['联系电话：0571-88001234', 4], ['填表日期：2024年3月20日', 3]),
  tr(['注：1.其他资金包括与财政拨款共同投入到同一项目的自有资金、社会资金等。', 10]),
].join('\n')}
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=60></td></tr><![endif]>
</table></body></html>`),
  forms: [
    {
      title: '2023年度财政项目支出绩效自评表',
      year: 2023,
      moneyUnit: '元',
      head: {
        name: '城乡居民体检补助',
        code: '3306 0021-A',
        department: '临河县卫生健康局',
        unit: '临河县疾控中心',
        filledOn: '2024年3月20日',
      },
      funds: {
        total: rowOf(MONEY, '1,200,000.00|1,180,500.00|1,017,591.00|10|86.20%|8.62'),
        fiscal: rowOf(MONEY, '1,200,000.00|1,180,500.00|1,017,591.00|—|86.20%|—'),
        other: rowOf(MONEY, '0.00|0.00|0.00|—||—'),
      },
      goals: [
        {
          expected: '完成65岁以上居民免费体检，\n建档率达到90%以上。',
          actual: '体检2.1万人，建档率92.4%。',
        },
      ],
      indicators: [
        { ...rowOf(ROW, '|数量指标|体检人数|≥20000人|21034人|20|20|'), level1: '产出指标\n(50分)' },
        ...rowsOf(
          ROW,
          `^|^|建档率|≥90%|92.40%|15|15|
          ^|时效指标|体检完成时间|2023年11月30日前|2023/12/15|15|12|设备招标延后
          效益指标(30分)|社会效益指标|居民健康素养水平|提升|提升|30|30|
          满意度指标(10分)|服务对象满意度指标|居民满意度|≥95%|96.1%|10|10|`,
        ),
      ],
      total: { points: '100', score: '95.62' },
    },
  ],
};

/** A cell as Word and WPS write one in a page. */
function td(text: string, across = 1, down = 1): string {
  const body = text
    .split('\n')
    .map(
      (line) =>
        `<p class=MsoNormal align=center style='text-align:center;line-height:15.0pt;mso-pagination:widow-orphan'><span style='font-size:10.5pt;font-family:仿宋_GB2312;mso-bidi-font-family:宋体'>${line === '' ? '<o:p>&nbsp;</o:p>' : `${line}<span lang=EN-US><o:p></o:p></span>`}</span></p>`,
    )
    .join('');
  return `<td width=85 colspan=${across} rowspan=${down} valign=center style='border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt'>${body}</td>`;
}

function wordRow(...cells: readonly string[]): string {
  return `<tr style='mso-yfti-irow:1;height:24.0pt'>${cells.join('')}</tr>`;
}

/** A text saved by WPS: blanks within labels, the names of the columns again after a page break. */
const wordPage: Elsewhere = {
  name: 'a text saved as a page by WPS, columns renamed, head repeated',
  bytes: () =>
    utf8(`<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="utf-8"><style>@page{mso-page-orientation:landscape}</style></head><body style='tab-interval:21pt'><div class=Section1>
<p class=MsoNormal><span style='font-family:黑体'>附件1-2</span></p>
<p class=MsoNormal align=center><b><span style='font-size:18.0pt;font-family:方正小标宋简体'>市级部门项目支出绩效<span lang=EN-US>&nbsp;</span>自评表</span></b></p>
<p class=MsoNormal align=center><span>（<span lang=EN-US>2021</span>年度）</span></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
${wordRow(td('项&nbsp; 目<br>名&nbsp; 称', 2), td('老旧管网改造工程', 6))}
${wordRow(td('项目主管部门', 2), td('云溪市住房城乡建设局', 3), td('项目实施单位'), td('云溪市排水公司', 2))}
${wordRow(td('项目资金（万元）', 2, 3), td(''), td('全年预算数'), td('全年执行数'), td('分值'), td('执行率'), td('得分'))}
${wordRow(td('年度资金总额'), td('3,650'), td('3,650'), td('10'), td('100%'), td('10'))}
${wordRow(td('其中：财政拨款'), td('2,000'), td('2,000'), td('-'), td('100%'), td('-'))}
${wordRow(td('一级指标'), td('二级指标'), td('指标名称'), td('目标值'), td('完成值'), td('权重'), td('自评得分'), td('扣分原因'))}
${wordRow(td('产出\n指标', 1, 2), td('数量指标'), td('改造管网长度'), td('12.5公里'), td('12.5公里'), td('25'), td('25'), td(''))}
${wordRow(td('成本指标'), td('单位造价'), td('≤292万元/公里'), td('292万元/公里'), td('25'), td('25'), td(''))}
${wordRow(td('一级指标'), td('二级指标'), td('指标名称'), td('目标值'), td('完成值'), td('权重'), td('自评得分'), td('扣分原因'))}
${wordRow(td('效益指标'), td('生态效益指标'), td('污水直排口减少'), td('8处'), td('7处'), td('30'), td('26.25'), td('1处待迁改'))}
${wordRow(td('满意度指标'), td('服务对象满意度'), td('沿线居民满意度'), td('≥90%'), td('91%'), td('10'), td('10'), td(''))}
${wordRow(td('合计', 5), td('100'), td('96.25'), td(''))}
</table><p class=MsoNormal><span lang=EN-US>&nbsp;</span></p></div></body></html>`),
  forms: [
    {
      title: '市级部门项目支出绩效 自评表',
      year: 2021,
      moneyUnit: '万元',
      head: {
        name: '老旧管网改造工程',
        department: '云溪市住房城乡建设局',
        unit: '云溪市排水公司',
      },
      funds: {
        total: rowOf('adjusted executed points rate score', '3,650|3,650|10|100%|10'),
        fiscal: rowOf('adjusted executed points rate score', '2,000|2,000|-|100%|-'),
      },
      indicators: [
        {
          ...rowOf(ROW, '|数量指标|改造管网长度|12.5公里|12.5公里|25|25|'),
          level1: '产出\n指标',
        },
        ...rowsOf(
          ROW,
          `^|成本指标|单位造价|≤292万元/公里|292万元/公里|25|25|
          效益指标|生态效益指标|污水直排口减少|8处|7处|30|26.25|1处待迁改
          满意度指标|服务对象满意度|沿线居民满意度|≥90%|91%|10|10|`,
        ),
      ],
      total: { points: '100', score: '96.25' },
    },
  ],
};

export const officeHtml: readonly Elsewhere[] = [excelPage, wordPage];
