import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/model/decimal.ts';
import { rowScore } from '../../src/scoring/rowScore.ts';
import { describeComparison } from '../expression/describe.ts';
import { indicator, rulebook } from './samples.ts';

/** What `target→actual` of a row bears, in one line. */
function judged(level2: string, name: string, pair: string): string {
  const [target = '', actual = ''] = pair.split('→');
  const part = level2.includes('成本') ? 'cost' : level2.includes('效益') ? 'benefit' : 'output';
  const row = indicator({ level2, name, target, actual, part });
  return describeComparison(
    rowScore(row, 2022, rulebook('national-2020'), decimal('0.01')).comparison,
  );
}

describe('rows as people write them', () => {
  const unlike = 'open: 目标是没有单位的数，实际是比率，不能比较';

  test.each([
    ['数量指标', '印发资料', '2→100%', unlike],
    ['数量指标', '举办讲座', '5→100%', unlike],
    ['数量指标', '课题数', '100%→36', 'open: 目标是比率，实际是没有单位的数，不能确定是什么数'],
    ['质量指标', '验收合格率', '100%→98', '98 of 100 % = 98.0%, missed, atLeast'],
    ['质量指标', '资金到位', '100%→100', '100 of 100 % = 100.0%, met, atLeast'],
    [
      '数量指标',
      '参加人数',
      '≥500人→近500人',
      'open: 实际写“近”，略低于该数，不能确定是否达到目标',
    ],
    ['数量指标', '参加人数', '≥500人→近900人', '900 of 500 人 = 180.0%, met, atLeast'],
    ['数量指标', '参加人数', '≥500人→将近300人', '300 of 500 人 = 60.0%, missed, atLeast'],
    ['数量指标', '参加人数', '≥500人→不足500人', 'open: 实际只写了上限，不能确定是否达到目标'],
    ['数量指标', '参加人数', '≥500人→500多人', '500 of 500 人 = 100.0%, met, atLeast'],
    ['质量指标', '有害生物成灾率', '0.4%→0.1%', '0.1 of 0.4 % = 25.0%, met, atMost'],
    ['质量指标', '公用经费控制率', '100%→97%', '97 of 100 % = 97.0%, met, atMost'],
    ['质量指标', '预算调整率', '3%→0', '0 of 3 % = 0.0%, met, atMost'],
    ['成本指标', '项目总投资完成额', '500万元→480万元', '480 of 500 万元 = 96.0%, missed, atLeast'],
    ['社会效益指标', '安全事故', '零事故→0起', '0 of 0 起, met, atMost'],
    ['社会效益指标', '安全事故', '零事故→1起', '1 of 0 起, missed, atMost'],
    ['质量指标', '安全事故发生数', '0起→无', '0 of 0 起, met, atMost'],
    ['质量指标', '安全事故发生数', '≤2起→未发生', '0 of 2 起 = 0.0%, met, atMost'],
    ['质量指标', '投诉数', '5件→无投诉', '0 of 5 件 = 0.0%, met, atMost'],
    ['数量指标', '培训班', '5期→无', 'open: 目标是数值，实际是“无”，不能比较'],
    ['数量指标', '培训班', '5期→因疫情未开展', 'tier unmet'],
    ['时效指标', '拨付时间', '6月底前→未能及时拨付', 'tier unmet'],
    ['质量指标', '验收合格率', '100%→未完成', 'tier unmet'],
    ['数量指标', '覆盖面', '三分之二以上→70%', '70 of 66.666667 % = 105.0%, met, atLeast'],
    ['数量指标', '覆盖面', '九成→92%', '92 of 90 % = 102.2%, met, atLeast'],
    ['数量指标', '覆盖面', '九成五以上→92%', '92 of 95 % = 96.8%, missed, atLeast'],
    ['数量指标', '培训期数', '二十场→20场', '20 of 20 场 = 100.0%, met, atLeast'],
    ['数量指标', '举办活动', '每年不少于两次→2次', '2 of 2 次(每年) = 100.0%, met, atLeast'],
    ['数量指标', '培训人数', '一百五十人→150人', '150 of 150 人 = 100.0%, met, atLeast'],
    ['数量指标', '增幅', '两倍→3倍', '3 of 2 倍 = 150.0%, met, atLeast'],
    ['数量指标', '带动就业', '带动就业50人以上→63人', '63 of 50 人 = 126.0%, met, atLeast'],
    [
      '成本指标',
      '补助标准',
      '每公里补助20万元→20万元/公里',
      '20 of 20 万元(每公里补助) = 100.0%, met, atLeast',
    ],
    [
      '时效指标',
      '完成时间',
      '完成时间为2022年12月30日→完成时间为2022年12月30日',
      'met, the same text',
    ],
    ['时效指标', '完成时间', '2022年12月30日→完成时间:2022年11月', 'met, stated'],
    ['时效指标', '开工时间', 'Q3→9月', 'met, stated'],
    ['时效指标', '开工时间', 'Q3→11月', 'missed, stated'],
    ['数量指标', '惠及人数', '10场→10場', '10 of 10 场 = 100.0%, met, atLeast'],
    ['数量指标', '惠及人数', '1萬人→9000人', '0.9 of 1 万人 = 90.0%, missed, atLeast'],
    ['质量指标', '預算調整率', '3%→1%', '1 of 3 % = 33.3%, met, atMost'],
  ])('judged(%s, %s, %s): %s', (level2, name, pair, result) => {
    expect(judged(level2, name, pair)).toBe(result);
  });
});
