import { describe, expect, test } from 'vitest';
import { goalFigureMismatch } from '../../src/audit/checks/goalFigureMismatch.ts';
import { cpuTime } from '../cpuTime.ts';
import { goal, rows, saidOf } from './paperFindings.ts';

describe('goalFigureMismatch(what a text denies)', () => {
  const deaths = '效益指标|社会效益|生产安全事故死亡人数|不超过9人|7人|10|10|';
  const events = '效益指标|社会效益|网络安全事件起数|≤3起|2起|10|10|';
  const told = (text: string, ...lines: readonly string[]) =>
    saidOf(goalFigureMismatch, rows(...lines), goal(text));

  test('fires where a row counts some of it', () => {
    expect(told('全年未发生生产安全亡人事故，各项工作完成。', deaths)).toEqual([
      '年度总体目标的实际完成值写“未发生生产安全亡人事故”，第 1 行“生产安全事故死亡人数”的实际完成值为“7人”，两处数字不同。',
    ]);
    expect(told('系统稳定，未发生网络安全事件。', events)).toHaveLength(1);
    expect(told('项目实施期间未发生网络安全事件。', events)).toHaveLength(1);
  });

  test.each([
    ['未发生重大网络安全事件。', events],
    ['未发生较大以上生产安全亡人事故。', deaths],
    ['未发生火灾事故。', deaths],
    ['未发生生产安全亡人事故。', deaths.replace('7人', '0人')],
    ['未发生生产安全事故。', deaths],
    ['未发生网络安全事件。', events.replace('起数|≤3起|2起', '处置起数|≥3起|5起')],
    ['网络安全事件2起，均已处置。', events],
    // of a time, a place or what is yet to come
    ['春节期间，未发生网络安全事件。', events],
    ['上半年未发生网络安全事件。', events],
    ['整改后未发生网络安全事件。', events],
    ['自6月起无网络安全事件。', events],
    ['学校未发生网络安全事件。', events],
    ['东区未发生网络安全事件。', events],
    ['除2起外，未发生网络安全事件。', events],
    ['及时处置2起，其后未再发生网络安全事件。', events],
    ['2021年未发生网络安全事件。', events],
    ['进一步加强管理，杜绝网络安全事件。', events],
    ['下一步确保无网络安全事件。', events],
    ['有无网络安全事件', events],
  ])('is silent for %s beside %s', (text, line) => expect(told(text, line)).toEqual([]));

  test('many rows and many denials are held against each other by what they are of', () => {
    const many = Array.from({ length: 1500 }, (_, at) => events.replace('网络', `第${at}类`));
    const text = Array.from({ length: 5000 }, (_, at) => `未发生第${'甲乙丙丁'[at % 4]}类安全事件`);
    expect(cpuTime(() => told(text.join('，'), ...many))).toBeLessThan(1500);
  });
});
