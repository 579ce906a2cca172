import { describe, expect, test } from 'vitest';
import { farAboveTarget } from '../../src/audit/checks/farAboveTarget.ts';
import { lostPointsWithoutReason } from '../../src/audit/checks/lostPointsWithoutReason.ts';
import { hasRowReason } from '../../src/audit/reasons/explainsRow.ts';
import type { Layout } from '../../src/model/layouts/layout.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { cells, type Edit, linesOf, sampleSubject } from './sampleForm.ts';

/** 20 of 500 workers did not come, and the row's own cell for reasons is blank. */
function lost(edit: Edit = () => {}): string {
  return linesOf(lostPointsWithoutReason, (form) => {
    cells(1, { reason: '' })(form);
    edit(form);
  });
}

function told(sentence: string): Edit {
  return (form) => {
    form.goal.actual = `举办培训班 12 期。${sentence}。`;
  };
}

describe('a reason of a row that stands elsewhere on the form', () => {
  test.each([
    ['the goal names the thing and why', told('受疫情影响，参加培训的职工少于计划')],
    ['the goal says how many are missing', told('参加培训的职工另有 20 人改在下年结业')],
    [
      'the next sentence tells how it came about',
      told('参加培训的职工480人次。新区的厂子搬走以后，来上课的少了'),
    ],
    ['a bracket behind its value has it', told('培训480人次（有一家厂子搬走了）')],
    ['money that did not come is the cause', told('因3万元未到账，参加培训的职工少了一批')],
    ['another row has it', cells(2, { reason: '参加培训的职工有一期停课' })],
    ['it stands beside the value', cells(1, { actual: '480人次（因停课少一期）' })],
  ])('%s: nothing is asked', (_title, edit) => {
    expect(lost(edit)).toBe('');
  });

  test.each([
    ['the goal only says what was reached', told('参加培训的职工480人次，反映良好')],
    ['the goal says why of something else', told('受疫情影响，场馆闭馆 62 天')],
    ['a bracket behind another value', told('培训480人次，办班12期（含夜间班次）')],
    ['the value alone', cells(1, { actual: '480人次' })],
    ['the goal says what became of money', told('参加培训的职工480人次，尚未支付的6万元是租金')],
  ])('%s: it is asked', (_title, edit) => {
    expect(lost(edit)).not.toBe('');
  });

  test.each([
    ['a wish of the goal', told('按“应助尽助”原则，不让一名参加培训的职工因家庭困难失学')],
    ['what training takes off', told('参加培训的职工按标准领取补贴，减轻家庭负担')],
    [
      'a number of the goal that is by chance what is missing',
      (form: Parameters<Edit>[0]) => {
        cells(1, { reason: '' })(form);
        form.goal.expected = '组织参加培训的职工500人次，每期至少20人次。';
      },
    ],
  ])('%s is no reason', (_title, edit) => expect(lost(edit)).toContain('第 1 行'));

  test('names of documents beside a row are no reason of it', () => {
    const said = linesOf(lostPointsWithoutReason, cells(1, { reason: '' }), {
      printed: (form) => {
        form.layout = withEvidence(layoutOf(form));
        Object.assign(form.indicators?.[0] ?? {}, { evidence: '采购合同、入库单' });
      },
    });
    expect(said).toContain('第 1 行');
  });

  test('同上 is no reason, also below a row that has one, and is quoted', () => {
    const said = linesOf(lostPointsWithoutReason, (form) => {
      cells(1, { reason: '疫情停课一期' })(form);
      cells(2, { actual: '90%', score: '9.47', reason: '同上' })(form);
    });
    expect(said).toMatch(/^2 .*“偏差原因分析及改进措施”栏只写“同上”，没有写明原因。/);
    expect(linesOf(lostPointsWithoutReason, cells(1, { reason: '同上' }))).toContain('第 1 行');
  });

  test('a text on problems says what lacks by a word that is the row’s alone', () => {
    const { project, score } = sampleSubject(cells(1, { reason: '' }));
    const [row] = score.rows;
    const says = (text: string, label = '存在问题') =>
      row !== undefined &&
      hasRowReason(row, { ...project, texts: [{ path: 'texts/x', label, text }] }, 'less');
    expect(says('企业忙，职工难请假')).toBe(true);
    expect(says('职工流动性较大')).toBe(false);
    expect(says('学员结构不合理')).toBe(false);
    expect(says('企业忙，职工难请假', '评价结论')).toBe(false);
  });

  test('where no row has a cell for reasons, the text for them may be of any row', () => {
    const { project, score } = sampleSubject(cells(1, { reason: '' }));
    const [row] = score.rows;
    const says = (text: string, label = '偏差大或目标未完成原因分析') => {
      if (row === undefined) throw new Error('no row');
      const indicator = { ...row.indicator, reason: undefined };
      const texts = [{ path: 'texts/reason', label, text }];
      return hasRowReason({ ...row, indicator }, { ...project, texts }, 'less');
    };
    expect(says('因企业合并，应到的人数比计划少')).toBe(true);
    expect(says('无')).toBe(false);
    expect(says('因企业合并，应到的人数比计划少', '存在问题及原因')).toBe(false);
    expect(says('得分偏低的主要原因是停课', '备注')).toBe(true);
    expect(says('未支付的原因是质保期未满', '备注')).toBe(false);
    // when money is paid says nothing of work; that it was lacking may
    expect(says('预算执行率偏低，主要是设备质保金69万元按合同约定于次年支付。')).toBe(false);
    for (const text of [
      '质保金69万元次年支付，场地搬迁。',
      '资金未到位，尾款次年支付。',
      '经费不足，质保金次年支付。',
      '尾款次年支付，受疫情影响停课一期。',
      '预算资金调减，质保金次年支付。',
      '预算资金次年下达。',
    ])
      expect(says(text), text).toBe(true);
    // the text is on another row
    expect(says(`${project.indicators[1]?.name}因停课减少`)).toBe(false);
  });

  test('why far more was done may stand in the goal too', () => {
    const far = cells(1, { actual: '900人次', score: '20', reason: '' });
    const why: Edit = (form) => {
      far(form);
      told('省级追加补助，参加培训的职工相应增加')(form);
    };
    const howMany: Edit = (form) => {
      far(form);
      told('参加培训的职工里有开发区的 400 人次')(form);
    };
    expect(linesOf(farAboveTarget, howMany)).toBe('');
    expect(linesOf(farAboveTarget, far)).not.toBe('');
    expect(linesOf(farAboveTarget, why)).toBe('');
  });
});

/** A layout with a column of documents beside its indicators. */
function withEvidence(layout: Layout): Layout {
  const blocks = layout.blocks.map((block) => {
    if (block.kind !== 'indicators') return block;
    const evidence = { key: 'evidence', label: '佐证资料', width: 10 } as const;
    return { ...block, columns: [...block.columns, evidence] };
  });
  return { ...layout, id: 'own', blocks };
}
