import { describe, expect, test } from 'vitest';
import { actualsCopied } from '../../src/audit/checks/actualsCopied.ts';
import { deadlineUnstated } from '../../src/audit/checks/deadlineUnstated.ts';
import { goalUnstated } from '../../src/audit/checks/goalUnstated.ts';
import { misplacedIndicator } from '../../src/audit/checks/misplacedIndicator.ts';
import { scoreMissing } from '../../src/audit/checks/scoreMissing.ts';
import { templateLeft } from '../../src/audit/checks/templateLeft.ts';
import { vagueTargets } from '../../src/audit/checks/vagueTargets.ts';
import type { Form } from '../../src/model/form.ts';
import { cells, type Edit, linesOf } from './sampleForm.ts';

/*
 * What stands in its place on a form and measures nothing: a name for a goal, numbers without text, a term for a
 * name, a measure for its value, one share for everything.
 */
const goal =
  (expected: string, actual: string): Edit =>
  (form) => {
    form.name = '职工技能培训项目';
    form.goal = { expected, actual };
  };

describe('goalUnstated', () => {
  test('fires for a goal that is the name of the project and nothing else', () => {
    expect(linesOf(goalUnstated, goal('职工技能培训', '职工技能培训。'))).toContain(
      '只写“职工技能培训”',
    );
  });

  test('is silent for a name that says what is to be done, and for a name with more behind it', () => {
    const deed: Edit = (form) => {
      goal('新建三座提灌站', '新建三座提灌站，均已通水')(form);
      form.name = '新建三座提灌站';
    };
    expect(linesOf(goalUnstated, deed)).toBe('');
    expect(linesOf(goalUnstated, goal('职工技能培训500人次', '培训480人次'))).toBe('');
  });
});

describe('templateLeft', () => {
  test('fires for numbers behind the last part of a goal with nothing after them', () => {
    const edit = goal('1.清淤支渠12公里；2. 3.', '1.清淤支渠12公里。');
    expect(linesOf(templateLeft, edit)).toContain('栏留有模板的空编号');
  });

  test('is silent for a number that ends a sentence', () => {
    expect(linesOf(templateLeft, goal('1.清淤支渠；2.合格率不低于 3.', '已清淤'))).toBe('');
    expect(linesOf(templateLeft, goal('清淤支渠，排名 2.', '已清淤'))).toBe('');
  });
});

test('deadlineUnstated says of a name that is a term itself that it names nothing', () => {
  const named = (indicator: string) =>
    linesOf(
      deadlineUnstated,
      cells(3, { indicator, target: '2022年11月底前', actual: '达成预期指标' }),
    );
  expect(named('2022年11月底之前')).toContain('名称也只写时限，没有写明要完成什么');
  expect(named('11月底前完成验收')).not.toContain('名称也只写时限');
});

describe('vagueTargets on a form without points', () => {
  const unpointed = (target: string) =>
    linesOf(vagueTargets, undefined, {
      printed: ({ indicators = [] }: Form) => {
        for (const row of indicators) delete row.points;
        Object.assign(indicators[1] ?? {}, { target, actual: '持续更新' });
        for (const row of [indicators[4], indicators[5]])
          Object.assign(row ?? {}, { target: '3%' });
      },
    });

  test('fires for a measure in the place of its value, and for what is only said to be done', () => {
    expect(unpointed('栏目更新率')).toContain('的年度指标值只有文字');
    expect(unpointed('已完成')).toContain('的年度指标值只有文字');
  });

  test.each(['有所提升', '持续改善', '下降', '明显提高'])(
    'fires for %s, which says not by how much',
    (target) => {
      expect(unpointed(target)).toContain('的年度指标值只有文字');
    },
  );

  test.each(['明显', '显著', '效果显著', '较明显'])('fires for %s, which says not what', (target) =>
    expect(unpointed(target)).toContain('的年度指标值只有文字'),
  );

  test('is silent for a quality, which may be all that can be aimed at', () => {
    for (const target of ['运行平稳', '标识明显', '公示位置明显', '无明显异味'])
      expect(unpointed(target)).toBe('');
  });
});

describe('actualsCopied', () => {
  const changes = (...texts: readonly string[]): Edit => {
    const edits = texts.map((text, at) =>
      cells([5, 6, 2][at] ?? 1, { target: text, actual: text }),
    );
    return (form) => {
      for (const edit of edits) edit(form);
    };
  };

  test('fires for one change of three things, copied', () => {
    expect(linesOf(actualsCopied, changes('提高8%', '提高8%', '提高8%'))).toContain(
      '都写“提高8%”，没有基数',
    );
  });

  test('is silent for changes of their own', () => {
    expect(linesOf(actualsCopied, changes('提高8%', '提高5%', '提高12%'))).toBe('');
    expect(linesOf(actualsCopied, changes('提高8%', '提高8%'))).toBe('');
  });
});

describe('misplacedIndicator among 满意度指标', () => {
  const row = (indicator: string, target: string, actual = target) =>
    linesOf(misplacedIndicator, cells(7, { indicator, target, actual }));

  test('fires for words that say nothing of how content anybody is', () => {
    expect(row('农户种植积极性提升', '积极性提升')).toContain('写的是文字描述，没有满意度');
  });

  test('is silent where words are of contentment, or the name is who was asked', () => {
    expect(row('参训职工', '比较满意')).toBe('');
    expect(row('受训企业和职工', '高')).toBe('');
    expect(row('参训职工评价', '良好')).toBe('');
    expect(row('农户种植积极性', '≥90%')).toBe('');
  });
});

describe('scoreMissing', () => {
  test('fires for a total with its points and without its score', () => {
    const blank: Edit = (form) => {
      form.total.score = '';
    };
    expect(linesOf(scoreMissing, blank)).toContain('总分栏的分值印 100，得分没有填写。');
    expect(linesOf(scoreMissing)).toBe('');
  });
});

describe('targets in words that can be checked', () => {
  test.each(['全市前三', '排名前5', '全省第一名', '通过', '通过验收', '通过复审'])(
    'vagueTargets is silent for %s',
    (target) => {
      expect(linesOf(vagueTargets, cells(6, { target, actual: '第2名' }))).toBe('');
    },
  );

  test('vagueTargets is silent where the result of a change is in numbers', () => {
    const change = (target: string, actual: string) =>
      linesOf(vagueTargets, cells(6, { target, actual }));
    expect(change('逐步提高', '参加锻炼人数比例由38.6%提高到40.1%')).toBe('');
    expect(change('得到改善', '投诉同比下降17%')).toBe('');
    expect(change('逐步提高', '有所提高')).toContain('只有文字');
    // all of what, nobody can tell
    expect(change('持续提升', '100%')).toContain('只有文字');
    expect(change('不断缩小', '不断缩小')).toContain('只有文字');
    expect(change('不断缩小', '缩小2.5个百分点')).toBe('');
    expect(change('名列前茅', '名列前茅')).toContain('只有文字');
    expect(change('通过各种方式加强宣传', '已宣传')).toContain('只有文字');
  });

  test('actualsCopied counts no 通过 and no day of each month', () => {
    const all =
      (...texts: readonly string[]): Edit =>
      (form) => {
        texts.forEach((text, at) => {
          cells(at + 5, { target: text, actual: text })(form);
        });
      };
    expect(linesOf(actualsCopied, all('合规', '健全', '每月5日前'))).toBe('');
    expect(linesOf(actualsCopied, all('合规', '健全', '通过'))).toBe('');
    expect(linesOf(actualsCopied, all('合规', '健全', '规范'))).toContain('3 行');
  });
});
