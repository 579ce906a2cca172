import { type Elsewhere, rowOf, rowsOf, utf8 } from './elsewhere.ts';

const ROW = 'level1 level2 indicator target actual points score reason';

/** Cells copied out of a sheet: what was merged is blank, blanks stand at the end of rows. */
const copied: Elsewhere = {
  name: 'cells copied out of a sheet as text with tabs',
  bytes: () =>
    utf8(`项目支出绩效自评表								
（2023年度）								
项目名称		森林防火瞭望塔						
主管部门		松原县林业局			实施单位	县林场		
项目资金（万元）			年初预算数	全年预算数	全年执行数	分值	执行率	得分
	年度资金总额		96.4	96.4	91.58	10	95%	9.5
	其中：财政拨款		96.4	96.4	91.58	-	95%	-
年度总体目标	预期目标				实际完成情况			
	建成瞭望塔4座				建成4座			
绩效指标	一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分	偏差原因分析及改进措施
	产出指标	数量指标	瞭望塔	4座	4座	25	25	
		质量指标	验收合格率	100%	100%	25	25	
	效益指标	生态效益指标	火灾受害率	≤0.9‰	0.3‰	30	30	
	满意度指标	服务对象满意度	林区群众满意度	≥90%	88%	10	9	宣传不足
总分						100	98.5	
`),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '森林防火瞭望塔', department: '松原县林业局', unit: '县林场' },
      funds: {
        total: rowOf('initial adjusted executed points rate score', '96.4|96.4|91.58|10|95%|9.5'),
        fiscal: rowOf('initial adjusted executed points rate score', '96.4|96.4|91.58|-|95%|-'),
      },
      goals: [{ expected: '建成瞭望塔4座', actual: '建成4座' }],
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|瞭望塔|4座|4座|25|25|
        ^|质量指标|验收合格率|100%|100%|25|25|
        效益指标|生态效益指标|火灾受害率|≤0.9‰|0.3‰|30|30|
        满意度指标|服务对象满意度|林区群众满意度|≥90%|88%|10|9|宣传不足`,
      ),
      total: { points: '100', score: '98.5' },
    },
  ],
};

/** CSV as Excel saves a sheet: texts with commas and line breaks in quotes. */
const csv: Elsewhere = {
  name: 'a sheet saved as CSV by Excel',
  bytes: () =>
    utf8(`\ufeff项目支出绩效自评表,,,,,,,
（2021年度）,,,,,,,
项目名称,社区养老驿站运营补贴,,,主管部门,平湖区民政局,,
项目资金,,年初预算数,全年预算数,全年执行数,分值,执行率,得分
（元）,年度资金总额,"2,400,000","2,400,000","2,376,000",10,99%,9.9
一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,偏差原因分析及改进措施
产出指标,数量指标,运营驿站,24家,24家,30,30,
,质量指标,"星级
达标率",≥80%,75%,20,18.75,"2家整改中,已约谈"
效益指标,社会效益指标,服务老人,≥1.2万人次,"12,306人次",30,30,
满意度指标,服务对象满意度指标,老人满意度,≥95%,97%,10,10,
总分,,,,,100,98.65,
`),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2021,
      moneyUnit: '元',
      head: { name: '社区养老驿站运营补贴', department: '平湖区民政局' },
      funds: {
        total: rowOf(
          'initial adjusted executed points rate score',
          '2,400,000|2,400,000|2,376,000|10|99%|9.9',
        ),
      },
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|运营驿站|24家|24家|30|30|
        ^|质量指标|星级/达标率|≥80%|75%|20|18.75|2家整改中,已约谈
        效益指标|社会效益指标|服务老人|≥1.2万人次|12,306人次|30|30|
        满意度指标|服务对象满意度指标|老人满意度|≥95%|97%|10|10|`,
      ).map((row) => ({ ...row, indicator: (row.indicator ?? '').replace('/', '\n') })),
      total: { points: '100', score: '98.65' },
    },
  ],
};

/** A page that was turned into text with bars. */
const bars: Elsewhere = {
  name: 'a table as text with bars',
  bytes: () =>
    utf8(`# 项目支出绩效自评表

（2020 年度）

| 项目名称 | 非遗传承人补助 | | | 实施单位 | 乐亭县文化馆 | | |
| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| | 年度资金总额 | 30 | 30 | 30 | 10 | 100% | 10 |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
| 产出指标 | 数量指标 | 补助人数 | 60人 | 60人 | 50 | 50 | |
| 效益指标 | 社会效益指标 | 传习活动 | ≥100场 | 86场 | 30 | 25.8 | 部分场馆闭馆 |
| 满意度指标 | 服务对象满意度指标 | 传承人满意度 | ≥95% | 100% | 10 | 10 | |
| 总分 | | | | | 100 | 95.8 | |
`),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2020,
      moneyUnit: '万元',
      head: { name: '非遗传承人补助', unit: '乐亭县文化馆' },
      funds: {
        total: rowOf('initial adjusted executed points rate score', '30|30|30|10|100%|10'),
      },
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|补助人数|60人|60人|50|50|
        效益指标|社会效益指标|传习活动|≥100场|86场|30|25.8|部分场馆闭馆
        满意度指标|服务对象满意度指标|传承人满意度|≥95%|100%|10|10|`,
      ),
      total: { points: '100', score: '95.8' },
    },
  ],
};

export const texts: readonly Elsewhere[] = [copied, csv, bars];
