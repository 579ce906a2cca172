import { describe, expect, test } from 'vitest';
import {
  type IndicatorMatch,
  isMatched,
  matchIndicators,
} from '../../src/analysis/history/matchIndicators.ts';
import { ratchets } from '../../src/analysis/history/ratchets.ts';
import { repeatedReasons } from '../../src/analysis/history/repeatedReasons.ts';
import { unitCosts } from '../../src/analysis/history/unitCosts.ts';
import { plainName } from '../../src/audit/match/plainName.ts';
import { bigramsOf, similarity } from '../../src/audit/match/similarity.ts';
import { formatDecimal } from '../../src/model/decimal.ts';
import { cells, type Edit } from '../audit/sampleForm.ts';
import { counted, edits, filed, funded } from './historySamples.ts';

/** Matches of two years in lines: `same 1→2 1`, `dropped 3`. */
function matchLines(before: Edit, after: Edit): string[] {
  return matchIndicators(
    filed(2021, 'a', { edit: before }).score.rows,
    filed(2022, 'a', { edit: after }).score.rows,
  )
    .filter((match) => (match.after ?? match.before)?.indicator.level2 === '数量指标')
    .map(line);
}

function line({ kind, before, after, similarity }: IndicatorMatch): string {
  const seqs = [before, after].flatMap((row) => row?.indicator.seq ?? []).join('→');
  return similarity === undefined
    ? `${kind} ${seqs}`
    : `${kind} ${seqs} ${formatDecimal(similarity)}`;
}

/** Both years of the sound form, and its matched rows. */
function matchedYears(before: Edit, after: Edit) {
  const [was, is] = [filed(2021, 'a', { edit: before }), filed(2022, 'a', { edit: after })];
  return { was, is, matched: matchIndicators(was.score.rows, is.score.rows).filter(isMatched) };
}

describe('plainName', () => {
  test.each([
    ['指标1：培训（职工）人数', '培训职工人数'],
    ['２０２２年度 培训，人数。', '培训人数'],
    ['建设道路1.5公里', '建设道路1.5公里'],
    ['①培训ＡＢ班', '培训ab班'],
  ])('%s is compared as %s', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});

describe('similarity', () => {
  test.each([
    ['培训期数', '培训期数', '1'],
    ['开展培训期数', '举办培训期数', '0.6'],
    ['困难职工帮扶人数', '困难劳模帮扶人数', '0.571429'],
    ['甲', '乙', '0'],
    ['', '', '0'],
  ])('of %s and %s is %s', (a, b, expected) => {
    expect(formatDecimal(similarity(bigramsOf(a), bigramsOf(b)))).toBe(expected);
  });
});

describe('matchIndicators', () => {
  test('names that differ in width, blanks, marks and numbering are the same', () => {
    expect(matchLines(counted(['指标1：培训（职工）']), counted(['2.培训 (职工)']))).toEqual([
      'same 1→1 1',
    ]);
  });

  test('an equal name in another part is another indicator', () => {
    const before = edits(counted(['学员满意度']), cells(7, { indicator: '甲' }));
    const after = edits(counted(['乙']), cells(7, { indicator: '学员满意度' }));
    const { matched } = matchedYears(before, after);
    expect(matched.map(line)).not.toContain('same 1→7 1');
  });

  test('equal names pair by 二级指标 first, then in order, each row once', () => {
    const twice = counted(['培训'], ['培训']);
    expect(matchLines(twice, counted(['培训']))).toEqual(['same 1→1 1', 'dropped 2']);
    const moved = edits(counted(['培训']), cells(2, { indicator: '培训' }));
    const { matched } = matchedYears(moved, moved);
    expect(matched.slice(0, 2).map(line)).toEqual(['same 1→1 1', 'same 2→2 1']);
  });

  test('alike names under one 二级指标 are similar from 0.6 on, the most alike first', () => {
    expect(matchLines(counted(['开展培训期数']), counted(['举办培训期数']))).toEqual([
      'similar 1→1 0.6',
    ]);
    expect(matchLines(counted(['困难职工帮扶人数']), counted(['困难劳模帮扶人数']))).toEqual([
      'added 1',
      'dropped 1',
    ]);
    expect(
      matchLines(counted(['开展培训期数'], ['举办技能培训期数']), counted(['举办培训期数'])),
    ).toEqual(['similar 2→1 0.666667', 'dropped 1']);
  });

  test('blank names match nothing', () => {
    expect(matchLines(counted(['']), counted(['']))).toEqual(['added 1', 'dropped 1']);
  });

  test('gives every row exactly once', () => {
    const { was, is } = matchedYears(
      counted(['甲乙'], ['甲乙丙'], ['无']),
      counted(['甲乙丙丁'], ['无']),
    );
    const matches = matchIndicators(was.score.rows, is.score.rows);
    expect(matches.flatMap(({ before }) => before ?? [])).toHaveLength(was.score.rows.length);
    expect(matches.flatMap(({ after }) => after ?? [])).toEqual(is.score.rows);
  });
});

describe('ratchets', () => {
  const sentences = (
    lastActual: string,
    target: string,
    name = '培训人数',
    also: Edit = () => {},
  ) => {
    const { was, is, matched } = matchedYears(
      counted([name, '≥1', lastActual]),
      edits(counted([name, target, '1']), also),
    );
    const own = matched.filter(({ after }) => after.indicator.seq === 1);
    return ratchets(own, was, is).map(({ sentence }) => sentence);
  };

  test('names a target below what was reached, and a budget that was cut', () => {
    expect(sentences('480人次', '≥450人次')).toEqual([
      '“培训人数”：2022 年度指标值“≥450人次”，低于 2021 年度实际完成值“480人次”。',
    ]);
    expect(sentences('480人次', '≥450人次', '培训人数', funded('90', '100', '98'))).toEqual([
      '“培训人数”：2022 年度指标值“≥450人次”，低于 2021 年度实际完成值“480人次”（同期年初预算数减少 10.00 万元）。',
    ]);
  });

  test.each([
    ['480人次', '≥480人次'],
    ['480人次', '≥481人次'],
    ['480人次', '≥40场'],
    ['480人次', '逐步增加'],
    ['达成预期指标', '≥450人次'],
    ['480人次', '450人次左右'],
    ['100%', '≥95%'],
    ['100.0%', '≥95%'],
  ])('is silent for %s, then %s', (lastActual, target) => {
    expect(sentences(lastActual, target)).toEqual([]);
  });

  test('a share below 100 % and a rough target far below count', () => {
    expect(sentences('98%', '≥95%')).toHaveLength(1);
    expect(sentences('480人次', '400人次左右')).toHaveLength(1);
  });

  test('where less is better, the wider target asks for less', () => {
    expect(sentences('3起', '≤5起', '事故起数')).toEqual([
      '“事故起数”：2022 年度指标值“≤5起”，宽于 2021 年度实际完成值“3起”。',
    ]);
    expect(sentences('3起', '≤2起', '事故起数')).toEqual([]);
    expect(sentences('3起', '=5起', '事故起数')).toHaveLength(1);
  });

  test('money spent in all follows the budget, a cost per unit does not', () => {
    const cost = (lastActual: string, target: string) => {
      const { was, is, matched } = matchedYears(
        cells(4, { actual: lastActual }),
        cells(4, { target }),
      );
      return ratchets(matched, was, is).filter(({ match }) => match.after.indicator.seq === 4);
    };
    expect(cost('98万元', '≤100万元')).toEqual([]);
    expect(cost('1800元/人', '≤2000元/人')).toHaveLength(1);
  });
});

describe('unitCosts', () => {
  const costs = (before: Edit, after: Edit) => {
    const { was, is, matched } = matchedYears(
      edits(before, funded('100', '100', '96')),
      edits(after, funded('100', '100', '99')),
    );
    return unitCosts(matched, was, is).map(({ sentence }) => sentence);
  };

  test('divides all money by the count, a bare one in the unit of its target', () => {
    expect(
      costs(counted(['培训人数', '≥500人', '480']), counted(['培训人数', '≥450人', '450人'])),
    ).toEqual(['“培训人数”：平均每人由 2,000.00 元变为 2,200.00 元。']);
  });

  test.each([
    ['480人', '450场'],
    ['480人', '0人'],
    ['480平方米', '450平方米'],
    ['80%', '90%'],
    ['480', '450'],
    ['达成预期指标', '450人'],
  ])('is silent for %s, then %s', (before, after) => {
    expect(costs(counted(['培训', '1', before]), counted(['培训', '1', after]))).toEqual([]);
  });
});

describe('repeatedReasons', () => {
  const repeated = (before: string, after: string) => {
    const reason = (text: string) => counted(['培训人数', '≥500人', '480人', text]);
    return repeatedReasons(matchedYears(reason(before), reason(after)).matched).map(
      ({ reason }) => reason,
    );
  };

  test('names a reason that is word for word that of the year before, blanks aside', () => {
    expect(repeated('受疫情影响，\n停课一期', ' 受疫情影响，停课 一期')).toEqual([
      '受疫情影响，停课 一期',
    ]);
    expect(repeated('受疫情影响，停课一期', '受疫情影响，停课二期')).toEqual([]);
  });

  test.each(['', '无', '/', '无偏差', '不涉及', '已完成。'])('%j is no reason', (text) => {
    expect(repeated(text, text)).toEqual([]);
  });
});
