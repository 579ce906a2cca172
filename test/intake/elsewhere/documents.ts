import { cell, paragraph, table, writeDocx } from '../writeDocx.ts';
import { type Elsewhere, rowOf, rowsOf } from './elsewhere.ts';

const span = (text: string, across: number, more = '') =>
  cell(text, `<w:gridSpan w:val="${across}"/>${more}`);
const down = (text: string) => cell(text, '<w:vMerge w:val="restart"/>');
const below = cell('', '<w:vMerge/>');
const plain = (...texts: readonly string[]) => texts.map((text) => cell(text));

/** 专项转移支付 with the sources of its money, and the text parts that go with it. */
const transfer: Elsewhere = {
  name: 'a transfer payment in Word: central and local money, causes and steps below',
  bytes: () =>
    writeDocx(
      [
        paragraph('转移支付区域（项目）绩效自评表'),
        paragraph('（2022年度）'),
        table(
          [span('转移支付（项目）名称', 2), span('农村厕所革命整村推进', 6)],
          [span('中央主管部门', 2), span('农业农村部', 6)],
          [
            span('地方主管部门', 2),
            span('东陵省农业农村厅', 3),
            cell('资金使用单位'),
            span('东陵省各县', 2),
          ],
          [
            cell('资金投入情况（万元）', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'),
            span('', 2),
            cell('全年预算数（A）'),
            cell('全年执行数（B）'),
            span('预算执行率（B/A×100%）', 2),
          ],
          [
            span('', 2, '<w:vMerge/>'),
            span('年度资金总额：', 2),
            ...plain('18600', '17484'),
            span('94%', 2),
          ],
          [
            span('', 2, '<w:vMerge/>'),
            span('其中：中央财政资金', 2),
            ...plain('15000', '14100'),
            span('94%', 2),
          ],
          [
            span('', 2, '<w:vMerge/>'),
            span('地方资金', 2),
            ...plain('3600', '3384'),
            span('94%', 2),
          ],
          [down('总体目标完成情况'), span('总体目标', 4), span('全年实际完成情况', 3)],
          [below, span('整村推进500个，改厕6万户。', 4), span('推进487个，改厕5.9万户。', 3)],
          [
            down('绩效指标'),
            ...plain('一级指标', '二级指标', '三级指标'),
            ...plain('指标值', '全年实际完成值'),
            span('未完成原因和改进措施', 2),
          ],
          [
            below,
            down('产出指标'),
            down('数量指标'),
            ...plain('整村推进数', '500个', '487个'),
            span('资金到位晚', 2),
          ],
          [below, below, below, ...plain('改厕户数', '6万户', '5.9万户'), span('', 2)],
          [
            below,
            cell('效益指标'),
            cell('社会效益指标'),
            ...plain('卫生厕所普及率', '≥70%', '71.3%'),
            span('', 2),
          ],
          [
            below,
            cell('满意度指标'),
            cell('服务对象满意度'),
            ...plain('农户满意度', '≥90%', '92%'),
            span('', 2),
          ],
          [cell('说明'), span('无', 7)],
        ),
        paragraph('注：1.资金使用单位按项目绩效目标填报，主管部门汇总时按区域绩效目标填报。'),
      ].join(''),
    ),
  forms: [
    {
      title: '转移支付区域（项目）绩效自评表',
      year: 2022,
      moneyUnit: '万元',
      head: {
        name: '农村厕所革命整村推进',
        centralDepartment: '农业农村部',
        department: '东陵省农业农村厅',
        unit: '东陵省各县',
      },
      funds: {
        total: rowOf('adjusted executed rate', '18600|17484|94%'),
        central: rowOf('adjusted executed rate', '15000|14100|94%'),
        local: rowOf('adjusted executed rate', '3600|3384|94%'),
      },
      goals: [{ expected: '整村推进500个，改厕6万户。', actual: '推进487个，改厕5.9万户。' }],
      indicators: rowsOf(
        'level1 level2 indicator target actual reason',
        `产出指标|数量指标|整村推进数|500个|487个|资金到位晚
        ^|^|改厕户数|6万户|5.9万户|
        效益指标|社会效益指标|卫生厕所普及率|≥70%|71.3%|
        满意度指标|服务对象满意度|农户满意度|≥90%|92%|`,
      ),
      texts: { note: '无' },
    },
  ],
};

/** A whole department; the sums in the last line, the judgement below it. */
const department: Elsewhere = {
  name: 'a whole department in Word, with its conclusion',
  bytes: () =>
    writeDocx(
      [
        paragraph('2022年度部门整体支出绩效自评表'),
        table(
          [span('部门名称', 2), span('槐荫市档案馆', 5)],
          [
            span('预算执行情况（万元）', 2, '<w:vMerge w:val="restart"/>'),
            ...plain('', '全年预算数', '全年执行数', '执行率', '得分'),
          ],
          [span('', 2, '<w:vMerge/>'), ...plain('资金总额', '2318.6', '2205.3', '95.11%', '9.5')],
          [...plain('一级指标', '二级指标', '三级指标', '目标值', '实际值', '分值', '得分')],
          [
            down('履职效能'),
            cell('档案保管'),
            ...plain('新接收档案', '2万卷', '2.3万卷', '30', '30'),
          ],
          [below, cell('档案利用'), ...plain('查档服务', '≥5000人次', '5120人次', '30', '30')],
          [cell('社会效应'), cell('满意度'), ...plain('查档群众满意度', '≥95%', '98%', '30', '30')],
          [span('合计', 5), ...plain('100', '99.5')],
          [span('自评结论', 2), span('优。', 5)],
          [span('存在问题', 2), span('数字化进度偏慢。', 5)],
        ),
      ].join(''),
    ),
  forms: [
    {
      title: '2022年度部门整体支出绩效自评表',
      year: 2022,
      moneyUnit: '万元',
      head: { name: '槐荫市档案馆' },
      funds: { total: rowOf('adjusted executed rate score', '2318.6|2205.3|95.11%|9.5') },
      indicators: rowsOf(
        'level1 level2 indicator target actual points score',
        `履职效能|档案保管|新接收档案|2万卷|2.3万卷|30|30
        ^|档案利用|查档服务|≥5000人次|5120人次|30|30
        社会效应|满意度|查档群众满意度|≥95%|98%|30|30`,
      ),
      total: { points: '100', score: '99.5' },
      texts: { conclusion: '优。', problems: '数字化进度偏慢。' },
    },
  ],
};

export const documents: readonly Elsewhere[] = [transfer, department];
