import { describe, expect, test } from 'vitest';
import { foreignYear } from '../../src/audit/checks/foreignYear.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { cells, linesOf } from './sampleForm.ts';

const told = (goal: { readonly expected?: string; readonly actual?: string }) =>
  linesOf(foreignYear, (form) => {
    Object.assign(form.goal, goal);
  });

describe('foreignYear, of a year within a goal of 2022', () => {
  test.each([
    '确保2021年城乡居民养老金按时足额发放，参保率保持在95%以上。',
    '加强管理，保障2021年机关正常运转。',
    '保障机关2021年度正常运转。',
    '围绕中心工作，圆满完成2021年各项工作任务。',
    '做好2021年日常养护和巡查。',
  ])('fires for %s', (expected) => expect(told({ expected })).toContain('写的是 2021 年'));

  test.each([
    '确保2021年高标准农田建设项目按时完工。',
    '确保2021年考核奖按时足额发放。',
    '确保2021年结转任务按期完成。',
    '保障2022年机关正常运转，巩固2021年各项工作任务成果。',
    '确保2021年改造的12个小区正常运行。',
    '截至2021年底，全区有低保对象5000人，按时发放补助。',
    '截至2021年底已建成车站12座，继续完成收尾。',
  ])('is silent for %s', (expected) => expect(told({ expected })).toBe(''));
});

describe('foreignYear, of the end of a year in an account of 2022', () => {
  test.each([
    '截至2021年12月31日，项目已全部完工并投入使用。',
    '培训扎实开展。截止2021年底，资金全部拨付到位。',
    '截至2021年末，共发放补助600人次。',
    '截至2021年12月31日，本项目共支出89.28万元，聘用巡护员45人。',
  ])('fires for %s', (actual) => expect(told({ actual })).toContain('写的是 2021 年'));

  test.each([
    '截至2022年12月31日，项目已全部完工。',
    '截至2023年3月31日，项目已全部完工。',
    '截至2021年底累计完成12公里，2022年完成8公里。',
    '截至2021年12月31日完工，本年支付质保金。',
    '截至2021年底，工程完工，尾款于当年支付。',
    '截至2021年末，全市完成改造12处。',
    '截至2021年12月31日，累计支出89.28万元。',
    '截至2021年底，共支出60万元，2022年支出29万元。',
    '截至2021年10月，项目完成招标。',
  ])('is silent for %s', (actual) => expect(told({ actual })).toBe(''));
});

test('foreignYear calls a form of targets what it is', () => {
  const told = (kind: 'project' | 'targets') =>
    linesOf(foreignYear, cells(3, { target: '2021年11月底前' }), {
      printed: (form) => {
        form.layout = { ...layoutOf(form), id: 'own', kind };
      },
    });
  expect(told('targets')).toContain('写的年度是 2021 年，绩效目标表是 2022 年度。');
  expect(told('project')).toContain('写的年度是 2021 年，自评表是 2022 年度。');
});
