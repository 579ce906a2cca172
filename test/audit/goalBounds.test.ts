import { describe, expect, test } from 'vitest';
import { goalFigureMismatch } from '../../src/audit/checks/goalFigureMismatch.ts';
import { linesOf } from './sampleForm.ts';

type Row = readonly [name: string, target: string];

/** What is said of the only counting row, beside the goal that was set. */
function told([indicator, target]: Row, expected: string): string {
  return linesOf(goalFigureMismatch, (form) => {
    const row = form.indicators[0]?.groups[0]?.rows[0] ?? {};
    Object.assign(row, { indicator, target, actual: '见说明' });
    Object.assign(form.goal, { expected, actual: '' });
  });
}

describe('goalFigureMismatch, of the goal that was set beside the targets', () => {
  test.each<readonly [Row, string, string]>([
    [['接待游客人次', '≥280万人次'], '全年接待游客300万人次以上。', '接待游客300万人次以上'],
    [['人工增雨（雪）作业次数', '≥120次'], '开展人工增雨（雪）作业不少于130次。', '不少于130次'],
    [['人工增雨（雪）作业次数', '≥120次'], '开展人工增雨（雪）作业130次。', '作业130次'],
    [['群众满意度', '≥85%'], '群众满意度不低于90%。', '群众满意度不低于90%'],
    [['设备故障次数', '≤12次'], '全年设备故障次数不超过8次。', '不超过8次'],
    [['培训人次', '200人次'], '培训基层水文人员300人次。', '培训基层水文人员300人次'],
    [['救助人数', '≥80人'], '救助困难群众100人以上。', '救助困难群众100人以上'],
    [['栽植行道树', '≥800株'], '2021年栽植行道树900株。', '栽植行道树900株'],
  ])('fires for %j beside %j', (row, expected, quoted) => {
    expect(told(row, expected)).toContain(quoted);
  });

  test.each<readonly [Row, string]>([
    // more is asked of the row than the goal asks at least
    [['接待游客人次', '≥320万人次'], '全年接待游客300万人次以上。'],
    [['设备故障次数', '≤6次'], '全年设备故障次数不超过8次。'],
    [['接待游客人次', '≥280万人次'], '全年接待游客约300万人次。'],
    [['接待游客人次', '≥280万人次'], '三年接待游客累计900万人次以上。'],
    // a part is less than the whole
    [['培训人次', '≥500人次'], '培训基层水文人员300人次。'],
    [['培训人次', '200人次'], '培训基层人员120人次，培训村干部80人次。'],
    [['培训合格人数', '≥200人'], '培训基层水文人员300人。'],
    [['培训人次', '200人次'], '宣传覆盖群众3000人次，组织培训。'],
    [['巡查次数', '≥12次'], '巡查河道60次。'],
    [['栽植行道树', '≥800株'], '2021年栽植行道树900株，2022年栽植行道树800株。'],
  ])('is silent on %j beside %j', (row, expected) => {
    expect(told(row, expected)).toBe('');
  });
});
