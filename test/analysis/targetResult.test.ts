import { describe, expect, test } from 'vitest';
import { ledger } from '../../src/analysis/ledger.ts';
import { targetResult } from '../../src/analysis/targets/targetResult.ts';
import { wholeResult } from '../../src/analysis/wholeResults.ts';
import { toProject } from '../../src/model/toProject.ts';
import { rulebook } from '../scoring/samples.ts';
import { type PaperBlock, paperForm } from '../variety/paper.ts';

const FIELDS: PaperBlock = ['fields', 'name=项目名称=渔港清淤'];
const RULES = [rulebook('national-2020')];

/** What is said of a target form of these blocks, by code: the messages. */
function said(...paper: readonly PaperBlock[]): Readonly<Record<string, readonly string[]>> {
  const { findings } = judged(...paper);
  const byCode = Map.groupBy(findings, ({ code }) => code);
  return Object.fromEntries(
    [...byCode].map(([code, own]) => [code, own.map(({ message }) => message)]),
  );
}

function judged(...paper: readonly PaperBlock[]) {
  const form = paperForm([FIELDS, ...paper], { kind: 'targets', title: '项目支出绩效目标表' });
  const project = toProject(form, {
    departmentId: 'shuiwu',
    departmentName: '江口市水务局',
    listEntry: { id: 'qingyu', seq: '1', name: '渔港清淤', note: '' },
    source: { publisher: '江口市水务局', title: form.title },
    report: undefined,
  });
  return targetResult(project, RULES);
}

const BANDS = 'level1|level2|indicator|description|band1|band2|band3|band4|lastActual';
const banded = (...rows: readonly string[]): PaperBlock => ['indicators', BANDS, ...rows];
const band = (name: string, bands: string, last = '', what = '') =>
  said(banded(`产出指标|数量指标|${name}|${what}|${bands}|${last}`));

describe('targetResult(bands 优良中差)', () => {
  test('two that are the same, a gap, an overlap and an order upside down are told', () => {
    expect(band('清淤长度', '≥60|≥50|≥50|<40').bandsOutOfOrder).toEqual([
      '第 1 行“清淤长度”的评价标准各档不衔接：“良”和“中”同为“≥50”；“中”“≥50”和“差”“<40”之间，40至50没有归入哪一档。',
    ]);
    expect(band('清淤长度', '≥95%|≥95%|≥85%|<85%').bandsOutOfOrder).toHaveLength(1);
    expect(band('清淤长度', '≥60|≥80|≥50|<50').bandsOutOfOrder?.[0]).toContain(
      '“良”“≥80”的要求高于“优”“≥60”',
    );
    expect(band('清淤长度', '≥60|≥50|≥40|<45').bandsOutOfOrder?.[0]).toContain('重叠，40至45');
    expect(band('单位造价', '≤380元|≤400元|≤390元|＞390元').bandsOutOfOrder?.[0]).toContain(
      '“中”“≤390元”的要求高于“良”“≤400元”',
    );
  });

  test.each([
    '95%以上|90%-95%|80%-90%|80%以下',
    '30人以上|25-29人|20-24人|20人以下',
    '0.19元以下|0.19-0.21元|0.21-0.25元|0.25元以上',
    '按时完成|延期15天以内|延期15-30天|延期30天以上',
    '好|较好|一般|差',
    '≥60|≥50|≥40|<40',
    '≤380元|≤400元|≤420元|＞420元',
    '100%|≥95%|≥90%|<90%',
    '60-80|50-60|40-50|<40',
    '3000户以上|2500户以上|2000户以上|2000户以下',
    '≥60人|≥50人|≥40人|≤39人',
    '≥60人|≥50人|>39人|<40人',
    '>95%|≥95%|≥60%|<60%',
    '280|250|220|<220',
    '健全|较健全|一般|不健全',
    '2024年10月底|2024年11月底|2024年12月底|2025年1月以后',
    '≥60|≥50||',
    '|||',
    '≥95%|≥90件|≥80%|<80%',
  ])('silent on %s', (bands) => {
    expect(band('清淤长度', bands).bandsOutOfOrder).toBeUndefined();
  });

  test('ranges that leave a gap or overlap are told, and words in the wrong order', () => {
    const told = (bands: string) => band('清淤长度', bands).bandsOutOfOrder?.[0];
    expect(told('100%|80%-100%|60%-80%|<50%')).toBe(
      '第 1 行“清淤长度”的评价标准各档不衔接：“中”“60%-80%”和“差”“<50%”之间，50至60%没有归入哪一档。',
    );
    expect(told('95%以上|85%-95%|80%-90%|80%以下')).toContain('重叠，85至90%两档都归入');
    expect(told('8天以下|8-10天|13-15天|15天以上')).toContain('10至13天没有归入哪一档');
    expect(told('较好|好|一般|差')).toContain('“良”“好”的程度高于“优”“较好”');
    expect(told('比较满意|满意|一般|差')).toContain('“良”“满意”的程度高于“优”“比较满意”');
  });

  test('the first of them is the target: against its name, last year and the goal', () => {
    expect(band('管网漏损率', '≥12%|≥10%|≥8%|<8%').wrongDirection).toHaveLength(1);
    expect(band('管网漏损率', '≤8%|≤10%|≤12%|＞12%').wrongDirection).toBeUndefined();
    const last = (first: string, actual: string) =>
      band('封填机井数量', `≥${first}|≥50|≥40|<40`, actual).targetBelowPrintedActual;
    expect(last('60', '72')).toEqual([
      '第 1 行“封填机井数量”的优档“≥60”，低于表上所印的上年完成值“72”。',
    ]);
    expect(last('70', '72')).toBeUndefined();
    expect(last('80', '72')).toBeUndefined();
    const goal = (amount: string) =>
      said(
        ['goals', 'expected', `压减地下水开采量${amount}万立方米。`],
        banded('效益指标|生态效益|压减地下水开采量|当年压减量（万立方米）|≥280|≥260|≥240|<240|'),
      ).goalFigureMismatch;
    expect(goal('300')?.[0]).toContain('“压减地下水开采量300万立方米”');
    expect(goal('280')).toBeUndefined();
  });
});

describe('targetResult(one amount a source)', () => {
  const money = (...rows: readonly string[]) =>
    said(['money', 'amount=金额', ...rows]).fundsSumMismatch;

  test('sources that no total comes of are told', () => {
    expect(money('total=预算数|560', 'fiscal=其中：财政资金|500', 'other=其他资金|50')).toEqual([
      '预算数 560.00 万元，所列各来源合计 550.00 万元。',
    ]);
    expect(
      money('total=总额|560.5', 'fiscal=财政资金|500.12', 'other=其他资金|60.22'),
    ).toHaveLength(1);
    expect(money('total=总额|560', 'fiscal=财政资金|500', 'other=其他资金|59')).toHaveLength(1);
  });

  test.each([
    ['that add up', ['total=总额|560', 'fiscal=财政资金|500', 'other=其他资金|60']],
    [
      'of which some are parts of another',
      [
        'total=总额|560',
        'fiscal=财政资金|500',
        'central=其中：中央|300',
        'province=省级|100',
        'other=其他资金|50',
      ],
    ],
    [
      'without the rest of them',
      ['total=总额|560', 'fiscal=财政资金|500', 'carryover=上年结转|30'],
    ],
    ['one alone', ['total=总额|560', 'fiscal=财政资金|500', 'other=其他资金|']],
    ['rounded', ['total=总额|100', 'fiscal=财政资金|66.67', 'other=其他资金|33.34']],
    ['of a rounded total', ['total=总额|100.5', 'fiscal=财政资金|66.67', 'other=其他资金|33.86']],
    ['of a whole total', ['total=总额|100', 'fiscal=财政资金|66.6', 'other=其他资金|33.8']],
    ['with a text', ['total=总额|560', 'fiscal=财政资金|500', 'other=其他资金|约50']],
  ])('silent on sources %s', (_, rows) => {
    expect(money(...rows)).toBeUndefined();
  });
});

describe('targetResult(signs and kinds of rows)', () => {
  const rows = (columns: string, ...own: readonly string[]) =>
    said(['indicators', columns, ...own]);
  const NAMED = 'level1|level2|indicator|target';

  test('numbers without a sign beside others that have one are told, where less is better among them', () => {
    const told = (...lines: readonly string[]) =>
      rows(NAMED, '产出指标|数量指标|新增护理床位|≥200张', ...lines).signsMissing;
    expect(
      told('产出指标|质量指标|消防检查不合格率|3%', '产出指标|数量指标|培训人次|150人次'),
    ).toEqual([
      '第 2、3 行的年度指标值没有写≥、≤或=，其中第 2 行以低为好，而表上其他行写有，不低于还是不高于须从指标名称去猜。',
    ]);
    expect(told('产出指标|数量指标|培训人次|150人次')).toBeUndefined();
    expect(told('产出指标|质量指标|事故起数|0起')).toBeUndefined();
    expect(told('产出指标|成本指标|培训成本|12万元')).toBeUndefined();
    expect(told('产出指标|质量指标|不合格率|≤3%')).toBeUndefined();
    expect(
      rows(NAMED, '产出指标|质量指标|不合格率|3%', '产出指标|数量指标|培训人次|150人次')
        .signsMissing,
    ).toBeUndefined();
  });

  test('a share above all of it, and a time that should be short, are told', () => {
    const rows = said([
      'indicators',
      'level1|level2|indicator|target',
      '产出指标|时效指标|新书上架周期|≥20个工作日',
      '产出指标|时效指标|设备保修周期|≥12个月',
      '满意度指标|满意度指标|读者满意度|≥110%',
      '效益指标|经济效益指标|产值增长率|≥110%',
    ]);
    expect(rows.wrongDirection).toEqual([
      '第 1 行“新书上架周期”的年度指标值为“≥20个工作日”，这类指标以低为好，目标一般写不高于（≤）。',
    ]);
    expect(rows.impossibleValue).toEqual(['第 3 行“读者满意度”的年度指标值“≥110%”高于 100%。']);
  });

  test('a number without its unit is told', () => {
    const told = (target: string) =>
      rows(NAMED, `产出指标|数量指标|车辆采购数量|${target}`, '产出指标|数量指标|办结案件|70件')
        .unitUnstated;
    expect(told('≤1')).toHaveLength(1);
    expect(told('≤1辆')).toBeUndefined();
  });

  test('a sign that a name has is that of the number beside it', () => {
    const cost = (sign: string) =>
      rows(NAMED, `产出指标|成本指标|项目总投入（${sign}**万元）|6070`).wrongDirection;
    expect(cost('≥')?.[0]).toContain('“≥6070万元”，成本目标一般写不高于（≤）');
    expect(cost('≤')).toBeUndefined();
    expect(rows(NAMED, '效益指标|经济效益|项目总投入|≥6070万元').wrongDirection).toBeUndefined();
    expect(rows(NAMED, '产出指标|数量指标|清淤长度（≥**公里）|12').wrongDirection).toBeUndefined();
  });

  test.each([
    ['定性', '≥95%', true],
    ['定量', '有所提升', true],
    ['定性', '有所提升', false],
    ['定性', '100%', false],
    ['定性与定量结合', '≥95%', false],
    ['定量/定性', '有所提升', false],
    ['定量', '全覆盖', false],
    ['定量', '95%以上', false],
    ['定量', '2024年12月底前', false],
    ['≥', '95%', false],
  ])('%s beside %s: told %s', (kind, target, isTold) => {
    const own = rows(`${NAMED}|kind`, `效益指标|社会效益|群众满意度|${target}|${kind}`);
    expect(own.kindAgainstTarget !== undefined).toBe(isTold);
  });

  test('one phrase for all rows that names no source is told once', () => {
    const noted = (note: string, count = 5, label = '指标值说明') =>
      rows(
        `${NAMED}|note=${label}`,
        ...Array.from(
          { length: count },
          (_, at) => `产出指标|数量指标|清淤段${at}|≥${at + 1}公里|${note}`,
        ),
      ).repeatedBasis;
    expect(noted('该指标值数据合理')).toEqual([
      '5 行指标的“指标值说明”都写“该指标值数据合理”，没有说明各指标值从何而来。',
    ]);
    expect(noted('按2024年预算合理测算')).toBeUndefined();
    expect(noted('该指标值数据合理', 4)).toBeUndefined();
    expect(noted('')).toBeUndefined();
    expect(noted('数据合理', 5, '备注')).toBeUndefined();
  });
});

describe('targetResult(the goal)', () => {
  const ROW: PaperBlock = [
    'indicators',
    'level1|level2|indicator|target',
    '产出指标|数量指标|清淤长度|≥12公里',
  ];
  const goal = (text: string, duties = '保障渔港安全，维护航道畅通。') =>
    said(['text duties 部门职能概述', duties], ['goals', 'expected=年度目标', text], ROW);

  test('copied from what the office is there for is told', () => {
    expect(goal('保障渔港安全，维护航道畅通').goalCopiesText).toHaveLength(1);
    expect(goal('保障渔港安全，清淤12公里。').goalCopiesText).toBeUndefined();
    expect(goal('', '').goalCopiesText).toBeUndefined();
  });

  test('of the whole period, left blank where no other is asked for, is told', () => {
    const period = (text: string) => said(['goals 实施期绩效目标', 'longTermExpected=', text], ROW);
    expect(period('').goalMissing).toEqual(['“实施期绩效目标”栏没有填写。']);
    expect(period('三年清淤36公里。').goalMissing).toBeUndefined();
    // the figure of the whole period is none of the year
    expect(period('三年清淤长度36公里。').goalFigureMismatch).toBeUndefined();
  });
});

describe('targetResult(the year beside the whole term)', () => {
  const COLUMNS = 'level1|level2|indicator|longTermTarget|target';
  const row = (name: string, term: string, year: string) =>
    said(['indicators', COLUMNS, `产出指标|数量指标|${name}|${term}|${year}`]).yearAboveTerm;

  test('more work in the year is told', () => {
    expect(row('新建监测站', '90处', '120处')).toEqual([
      '第 1 行“新建监测站”的年度指标值“120处”，多于实施期的“90处”。',
    ]);
    for (const [term, year] of [
      ['≥180次', '≥200次'],
      ['36公里', '40公里'],
      ['3000平方米', '0.5万平方米'],
      ['600人次', '700人次'],
    ] as const)
      expect(row('清淤任务', term, year)).toHaveLength(1);
  });

  test.each([
    ['新建监测站', '90处', '30处'],
    ['新建监测站', '90处', '90处'],
    ['在岗护林员', '400人', '420人'],
    ['设备故障次数', '≤5次', '≤8次'],
    ['设备完好率', '≥95%', '≥98%'],
    ['受益人口', '约320万人', '约330万人'],
    ['新建监测站', '', '30处'],
    ['巡测次数', '12次/年', '15次'],
    ['工期', '10天', '12天'],
    ['剩余隐患点', '12处', '30处'],
  ])('silent on %s %s %s', (...cells) => expect(row(...cells)).toBeUndefined());

  test('signs, values and units in columns of their own are taken together', () => {
    const columns = 'level1|level2|indicator|longTermSign|longTermValue|valueUnit|sign|value';
    const apart = (name: string, ...texts: readonly string[]) =>
      said(['indicators', columns, `产出指标|数量指标|${name}|${texts.join('|')}`]).yearAboveTerm;
    expect(apart('雨水泵站维护数量', '=', '8', '座', '=', '12')).toEqual([
      '第 1 行“雨水泵站维护数量”的年度指标值“=12座”，多于实施期的“=8座”。',
    ]);
    expect(apart('雨水口清掏数量', '≥', '9000', '座', '≥', '3000')).toBeUndefined();
    expect(apart('设施完好率', '≥', '90', '%', '≥', '95')).toBeUndefined();
    expect(apart('设备故障次数', '≤', '5', '次', '≤', '8')).toBeUndefined();
    expect(apart('雨水泵站维护数量', '=', '', '座', '=', '12')).toBeUndefined();
  });

  const money = (...rows: readonly string[]) =>
    said(['money', 'longTermAmount=中期资金总额|amount=年度资金总额', ...rows]).yearAboveTerm;

  test('money of a source of which the term has less is told', () => {
    expect(
      money('total=资金总额|1500|480', 'fiscal=其中：财政拨款|1500|440', 'other=其他资金|0.00|40'),
    ).toEqual(['其他资金年度 40.00 万元，多于实施期的 0.00 万元。']);
    expect(money('total=资金总额|1500|480', 'fiscal=财政拨款|1500|480')).toBeUndefined();
    expect(money('total=资金总额|0|480', 'fiscal=财政拨款|0|480')).toBeUndefined();
    expect(money('total=资金总额||480', 'other=其他资金||40')).toBeUndefined();
  });

  test('a cost of the year above its money is told', () => {
    const cost = (name: string, target: string) =>
      said(
        ['money', 'amount=金额', 'total=年度资金总额|480'],
        ['indicators', 'level1|level2|indicator|target', `成本指标|经济成本指标|${name}|${target}`],
      ).costAboveMoney;
    expect(cost('年度项目成本', '≤520万元')).toEqual([
      '第 1 行“年度项目成本”的年度指标值“≤520万元”，高于年度资金总额 480.00 万元。',
    ]);
    for (const name of ['本年度支出总额', '年度总成本', '当年项目投入'])
      expect(cost(name, '500万元')).toHaveLength(1);
    expect(cost('年度项目成本', '≤480万元')).toBeUndefined();
    expect(cost('年度项目成本', '≤4800000元')).toBeUndefined();
    expect(cost('项目总成本', '≤1500万元')).toBeUndefined();
    expect(cost('年度社会资金投入', '≤520万元')).toBeUndefined();
    expect(cost('年度项目成本', '≤5200000万元')).toBeUndefined();
    expect(cost('年度单站成本', '≤520万元')).toBeUndefined();
  });
});

test('ledger: counts a target form where a check holds for it, beside self-evaluations', () => {
  const result = judged(banded('产出指标|数量指标|清淤长度||≥60|≥50|≥50|<50|'));
  const entries = ledger([], new Map(), [result]);
  const entryOf = (code: string) => entries.find((one) => one.code === code);
  expect(entryOf('bandsOutOfOrder')).toMatchObject({ projects: 1, passed: 0 });
  expect(entryOf('bandsOutOfOrder')?.places).toHaveLength(1);
  expect(entryOf('wrongDirection')).toMatchObject({ projects: 0, passed: 1 });
  expect(entryOf('executionRateMismatch')).toBeUndefined();
  expect(entryOf('kindAgainstTarget')).toBeUndefined();
  expect(ledger([])).toEqual([]);
});

test('wholeResult: a form of a department without results is judged by its targets', () => {
  const form = paperForm(
    [
      ['text duties 部门职能概述', '保障渔港安全，维护航道畅通。'],
      ['goals', 'expected=年度目标', '保障渔港安全，维护航道畅通。'],
      ['indicators', 'level1|level2|indicator|target', '产出指标|数量指标|清淤长度|≥12公里'],
    ],
    { kind: 'department', title: '部门整体绩效目标' },
  );
  const listEntry = { id: 'whole', seq: '', name: '江口市水务局', note: '' };
  const source = { publisher: '江口市水务局', title: form.title };
  const context = { departmentId: 'shuiwu', departmentName: '江口市水务局', listEntry, source };
  const { findings, score } = wholeResult(
    toProject(form, { ...context, report: undefined }),
    RULES,
  );
  expect(findings.map(({ code }) => code)).toContain('goalCopiesText');
  expect(score.notRecomputed).toBe('只看绩效目标，不评分');
});

test('targetResult: words that a band puts in numbers can be checked, others not', () => {
  const columns = 'level1|indicator|target|band1|band2|band3|band4';
  const bands = (...rows: readonly string[]) => said(['indicators', columns, ...rows]).vagueTargets;
  expect(
    bands('成效指标|成本控制|不超预算|不超预算|超过预算的5%|超过预算的10%|超过预算的15%'),
  ).toBeUndefined();
  expect(bands('成效指标|宣传效果|明显|明显|较明显|一般|不明显')).toEqual([
    '1 行指标中有 1 行的指标值只有文字，年底没有数值可以核对。',
  ]);
});
