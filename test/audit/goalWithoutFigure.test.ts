import { describe, expect, test } from 'vitest';
import { foreignYear } from '../../src/audit/checks/foreignYear.ts';
import { goalWithoutFigure } from '../../src/audit/checks/goalWithoutFigure.ts';
import { type Edit, linesOf } from './sampleForm.ts';

const goal =
  (expected: string): Edit =>
  (form) => {
    form.goal.expected = expected;
  };

describe('goalWithoutFigure', () => {
  test.each([
    '做好水库日常管护，进一步提升防洪能力，改善灌区用水条件。',
    '1.推进老旧小区改造；2.整治背街小巷；3.促进社区融合发展。',
    '举办各类文体活动，丰富群众文化生活，促进全民健身。',
    '完成省级下达的各项目标任务，促进经济社会发展。',
    '目标1：提高基层干部业务水平。目标2：保障机关正常运转。',
  ])('fires for %s', (text) =>
    expect(linesOf(goalWithoutFigure, goal(text))).toContain('没有写数量、时限或程度'),
  );

  test.each([
    '全年培训职工500人次，提高就业能力。',
    '新建三座泵站，改善灌溉条件，提升防洪能力。',
    '年底前完成两个村的道路硬化，改善出行条件。',
    '实现困难群众应保尽保，按时足额发放救助金。',
    '对所有在册学校开展校车安全检查，不发生安全事故。',
    '做好保障工作。',
    '水质达到Ⅲ类标准，改善水环境质量，保护生物多样性。',
    '治理河道水环境，使出境断面水质达到国家标准。',
    '完成国土空间总体规划编制，指导全市国土空间开发保护。',
    '举办全市运动会，丰富群众文化生活，促进全民健身。',
    '在今年汛期前完成水库除险加固，保障下游群众安全。',
    '于年底前完成全部老旧管网的改造，改善居民用水。',
    '加强安全生产监管，实现安全生产零事故、生态零污染。',
    '建成市级电子档案系统并通过专家验收，提高管理水平。',
    '完成综合服务中心主体工程建设并投入使用，改善办事条件。',
    '巩固脱贫攻坚成果，群众满意程度不低于上年水平。',
    '落实监督检查，确保资金使用过程中不出现违规问题。',
    '做好村级运转保障，村干部报酬无拖欠，提高基层服务能力。',
    '保障离退休人员经费及时足额发放到位。',
    '保障辅警工资按月发放，提高接处警效率。',
    '开展公益诉讼，主要评价指标居全市前列。',
    '',
  ])('is silent for %s', (text) => expect(linesOf(goalWithoutFigure, goal(text))).toBe(''));
});

describe('foreignYear, of a project named after its year', () => {
  const told = (actual: string, name = '2022年农村饮水工程维修养护') =>
    linesOf(foreignYear, (form) => {
      form.name = name;
      form.goal.actual = actual;
    });

  test('fires where the goal names it after another', () => {
    expect(told('完成2021年农村饮水工程维修养护22处。')).toContain('写的是 2021 年');
  });

  test('is silent for its own year, for another project and for both years', () => {
    expect(told('完成2022年农村饮水工程维修养护22处。')).toBe('');
    expect(told('完成2021年农村公路养护22处。')).toBe('');
    // what is left of the earlier project
    expect(told('支付2021年农村饮水工程维修养护尾款。')).toBe('');
    expect(told('兑付2021年农村饮水工程维修养护质量保证金，保障饮水。')).toBe('');
    expect(told('继2021年农村饮水工程维修养护后，2022年完成22处。')).toBe('');
    expect(told('完成2021年农村饮水工程维修养护22处。', '农村饮水工程维修养护')).toBe('');
    expect(told('完成2021年农村饮水工程维修养护22处。', '2021年农村饮水工程维修养护')).toBe('');
  });
});

describe('foreignYear, of a goal that is due in a year before', () => {
  test.each([
    '2021年12月底前，改造泵站3座。',
    '2021年11月30日前完成改造泵站3座。',
    '在2021年底前改造泵站3座。',
    '2021年在全区茶园推广绿色防控12000亩，采购诱虫板24万张。',
    '2021年在河口镇开展义诊12场。',
  ])('fires for %s', (text) =>
    expect(linesOf(foreignYear, goal(text))).toContain('写的是 2021 年'),
  );

  test.each([
    '2022年12月底前，改造泵站3座。',
    '2021年12月底前完成前期工作，2022年改造泵站3座。',
    '2021年在全区茶园推广绿色防控12000亩，2022年推广15000亩。',
    '2021年在全区推广的良种面积3000亩得到管护。',
    '2021年在建项目3个全部完成竣工验收。',
    '2021年在校学生培训补助发放36人。',
    '2021年在全区实施的3个项目完成审计。',
    '2021年在全区新建泵站3座后续管护到位。',
    '2021年在全区新建泵站3座，本年完成验收。',
    '2021年在全区发放补助资金36万元的尾款。',
    '2022年在全区推广良种3000亩。',
    '2021年12月底前开工，本年改造泵站3座。',
    '2021年底前下达资金120万元，改造泵站3座。',
    '2023年6月底前，改造泵站3座。',
    '2021年改造的老旧小区12个，做好后续管护。',
    '2021年种植的果树500亩，全部成活。',
    '2021年采购设备维护12台。',
    '2021年改造小区后续管护12个。',
    '2021年新增耕地管护300亩，落实管护责任。',
    '2021年购置车辆运行维护5辆。',
    '2021年种植苗木补植500株。',
    '2021年组织部确定的选调生5人，发放补助。',
    '2021年度秋季学期至次年春季学期，资助300人。',
  ])('is silent for %s', (text) => expect(linesOf(foreignYear, goal(text))).toBe(''));
});
