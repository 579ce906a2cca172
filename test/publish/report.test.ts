import { describe, expect, test } from 'vitest';
import { draftMarkdown } from '../../src/publish/report/draftMarkdown.ts';
import { reportDraft } from '../../src/publish/report/reportDraft.ts';
import type { Edit } from '../audit/sampleForm.ts';
import { hostile, IMPRINT, MARKED, sampleResult } from './sampleResult.ts';

const draft = (edit?: Edit) => reportDraft(sampleResult(edit), IMPRINT);
const markdown = (edit?: Edit) => draftMarkdown(draft(edit));
const gaps = (edit?: Edit) =>
  draft(edit).blocks.flatMap((block) => (block.kind === 'gap' ? block.text : []));

describe('reportDraft', () => {
  test('follows the official outline', () => {
    const heads = draft().blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? block.text : [],
    );
    expect(heads).toEqual([
      '一、项目基本情况',
      '二、综合评价情况及评价结论',
      '三、绩效评价指标分析',
      '四、主要经验及做法、存在的问题及原因分析',
      '五、有关建议',
      '六、其他需要说明的问题',
    ]);
  });

  test('leaves everything open that the data of a sound form do not say', () => {
    expect(gaps()).toEqual([
      '【待填写：立项背景和政策依据】',
      '【待填写：主要内容、组织实施和完成情况】',
      '【待填写：资金管理情况】',
      '【待填写：评价的目的、对象和范围，评价方法，评价工作过程】',
      '【待填写：评价结论】',
      '【待填写：主要经验及做法】',
      '【待填写：其他问题】',
      '【待填写：上述问题的原因】',
      '【待填写：改进措施和建议】',
      '【待填写：其他需要说明的问题；没有的，删去本行】',
    ]);
  });

  test('quotes the reason of a lost point, or asks for it where the form gives none', () => {
    expect(markdown()).toContain('未达到年度指标值，扣 0.8 分。自评表写明：疫情停课一期');
    const blank: Edit = (form) => {
      const row = form.indicators[0]?.groups[0]?.rows[0];
      if (row !== undefined) row.reason = '';
    };
    expect(gaps(blank)).toContain(
      '【待填写：第 1 项“参加培训的职工”未达到年度指标值，扣 0.8 分的原因和改进措施】',
    );
  });

  test('asks for the reason of a change of budget and of an execution rate below 90 %, not at 90 %', () => {
    const executed = (adjusted: string, spent: string): Edit => {
      return ({ funds: { total } }) => Object.assign(total, { adjusted, executed: spent });
    };
    const asked = (edit: Edit) => gaps(edit).filter((gap) => /原因和批准|执行率/.test(gap));
    expect(asked(executed('90', '81'))).toEqual([
      '【待填写：年中调减 10.00 万元的原因和批准情况】',
    ]);
    expect(asked(executed('100', '89.9'))).toEqual(['【待填写：预算执行率 89.9% 的原因】']);
  });

  test('says the mark of invented data in its title and at the head of its pages', () => {
    const { title, header } = reportDraft(sampleResult(), MARKED);
    expect([title, header].every((text) => text.includes('合成演示数据'))).toBe(true);
  });
});

describe('draftMarkdown', () => {
  test('has the reported score and the interval of every part in one table', () => {
    expect(markdown()).toContain(
      [
        '| 项目 | 标准分值 | 自评得分 | 复核区间 |',
        '| --- | --- | --- | --- |',
        '| 产出指标（50分） | 50 | 49.2 | 49.2 分 |',
        '| 效益指标（30分） | 30 | 30 | 30 分 |',
        '| 满意度指标（10分） | 10 | 10 | 10 分 |',
        '| 预算执行率 | 10 | 9.8 | 9.8 分 |',
        '| 得分合计 | 100 | 99 | 99 分 |',
      ].join('\n'),
    );
  });

  test('takes no text of a form for markup', () => {
    const text = markdown(hostile);
    expect(text).not.toMatch(/(?<!\\)<script/);
    expect(text).toContain('\\<script\\>');
    const lines = markdown((form) => {
      form.goal.expected = '- 一\n# 二\n| 三 |';
      form.goal.actual = '';
    });
    expect(lines).toContain('预期目标：- 一 \\# 二 \\| 三 \\|');
    expect(lines).toContain('【待填写：实际完成情况（自评表空白）】');
  });

  test('escapes what begins a list, not the number at the start of a cell', () => {
    const one = (text: string) =>
      draftMarkdown({ title: '', header: '', footer: '', blocks: [{ kind: 'paragraph', text }] });
    expect(one('1. 一')).toBe('1\\. 一\n');
    expect(one('- 一')).toBe('\\- 一\n');
    expect(one('140.4')).toBe('140.4\n');
    expect(one('-0.1')).toBe('-0.1\n');
  });
});
