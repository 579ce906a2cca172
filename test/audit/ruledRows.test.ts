import { describe, expect, test } from 'vitest';
import type { Cells, Form } from '../../src/model/form.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { printedBands } from '../../src/scoring/formRules/printedBands.ts';
import { sampleSubject } from './sampleForm.ts';

/** How the first row stands, of 20 points, beside this rule and with these cells. */
function scored(criterion: string, cells: Cells) {
  const { score } = sampleSubject(undefined, {
    printed: ({ indicators = [] }) => {
      Object.assign(indicators[0] ?? {}, { criterion, ...cells });
    },
  });
  const { rule, interval } = score.rows[0] ?? {};
  const by = rule === undefined ? 'the rule book' : rule.read === undefined ? 'unread' : 'its rule';
  return [by, interval?.low, interval?.high].map((one) =>
    typeof one === 'number' ? one / 1_000_000 : one,
  );
}

const MISSED = { target: '≥500人次', actual: '480人次', score: '19.2' };

describe('a rule beside a row', () => {
  test.each<[string, Cells, unknown[]]>([
    // of 10 points, and the row has 20
    ['达到目标值得10分，未达到不得分', MISSED, ['unread', 19.2, 19.2]],
    ['实际完成值/目标值×10', MISSED, ['unread', 19.2, 19.2]],
    ['实际完成值/目标值×20', MISSED, ['its rule', 19.2, 19.2]],
    ['完成率×20分', MISSED, ['its rule', 19.2, 19.2]],
    // a row that stayed below did not go over
    ['超过目标值不得分', MISSED, ['the rule book', 19.2, 19.2]],
    ['低于目标值不得分', MISSED, ['its rule', 0, 0]],
    ['超过目标值不得分', { target: '≤10天', actual: '12天' }, ['its rule', 0, 0]],
    ['低于目标值不得分', { target: '≤10天', actual: '10天' }, ['its rule', 20, 20]],
    // its target is reached, and the bound perhaps not
    ['≥95%得满分，否则按完成率计分', { target: '≥90%', actual: '92%' }, ['unread', 20, 20]],
    ['≥95%得满分，否则按完成率计分', { target: '≥90%', actual: '96%' }, ['its rule', 20, 20]],
    // 4 % short is no 96 % of what may be wrong
    ['偏差率0%-5%得满分，5%-10%得5分，10%以上不得分', MISSED, ['unread', 19.2, 19.2]],
  ])('%s, %j: %j', (rule, cells, expected) => expect(scored(rule, cells)).toEqual(expected));
});

test.each(['误差不超过5%得满分，超过5%不得分', '低于90%得8分，低于60%不得分'])(
  '%s are no bands of a share',
  (rule) => expect(printedBands(rule)).toBeUndefined(),
);

describe('a rule below the tables that gives what was missed its share', () => {
  /** What the third row may have of 10 points, which was due by the end of November. */
  function late(note: string, cells: Cells) {
    const { score } = sampleSubject(undefined, {
      printed: (form: Form) => {
        Object.assign(form.indicators?.[2] ?? {}, cells);
        withNote(form, note);
      },
    });
    const { interval, verdict } = score.rows[2] ?? {};
    return [(interval?.low ?? 0) / 1_000_000, (interval?.high ?? 0) / 1_000_000, verdict];
  }

  const SHARE = '未达到指标值的按比例计分。';
  const LATE = { actual: '2022年12月20日' };
  test.each<[string, Cells, unknown[]]>([
    // how much a late day costs does not follow from it, but that it costs something does
    [SHARE, { ...LATE, score: '10' }, [0, 9.99, 'above']],
    [SHARE, { ...LATE, score: '8' }, [0, 9.99, 'within']],
    [SHARE, { score: '10' }, [10, 10, 'within']],
    ['未完成的指标按完成率计分。', { ...LATE, score: '10' }, [0, 9.99, 'above']],
    // one of other rows, and one that says what a late day costs, or nothing of any score
    ['数量指标未达到指标值的按比例计分。', { ...LATE, score: '10' }, [0, 0, 'above']],
    ['未达到指标值的按比例计分；时效指标逾期不得分。', { ...LATE, score: '8' }, [0, 0, 'above']],
    ['数据由科室提供。', { ...LATE, score: '10' }, [0, 0, 'above']],
  ])('%s, %j: %j', (note, cells, expected) => expect(late(note, cells)).toEqual(expected));
});

/** A form with a note below its tables. */
function withNote(form: Form, note: string) {
  const layout = layoutOf(form);
  const text = { kind: 'text', key: 'note', label: '注：', labelWidth: 16, width: 84 } as const;
  form.layout = { ...layout, id: 'own', blocks: [...layout.blocks, text] };
  form.texts = { note };
}

describe('the rules below the tables for 预算执行率', () => {
  /** What is recomputed of 10 points where 50 of 100 were spent. */
  function execution(note: string) {
    const { score } = sampleSubject(
      (form) => {
        Object.assign(form.funds.total, { executed: '50', rate: '50%', score: '5' });
      },
      {
        printed: (form: Form) => withNote(form, note),
      },
    );
    const { rule, interval } = score.execution;
    return [rule?.isRead, interval.high / 1_000_000];
  }

  test.each<[string, unknown[]]>([
    ['预算执行率得分=预算执行率×分值；预算执行率低于60%不得分', [true, 0]],
    ['预算执行率达到95%得满分；预算执行率低于60%不得分', [true, 0]],
    ['预算执行率得分=预算执行率×10', [true, 5]],
    ['预算执行率得分=预算执行率×20', [false, 5]],
  ])('%s: %j', (note, expected) => expect(execution(note)).toEqual(expected));
});
