import { describe, expect, test } from 'vitest';
import { ledger } from '../../src/analysis/ledger.ts';
import { projectResult } from '../../src/analysis/projectResult.ts';
import { projectSentence } from '../../src/analysis/sentences.ts';
import { summarise } from '../../src/analysis/summary.ts';
import type { Cells, Form } from '../../src/model/form.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import type { Block, Layout } from '../../src/model/layouts/layout.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { layouts } from '../../src/model/layouts/layouts.ts';
import { migrateForm } from '../../src/model/migrateForm.ts';
import { toProject } from '../../src/model/toProject.ts';
import { filledForm } from '../intake/filledForm.ts';
import { rulebook } from '../scoring/samples.ts';
import { sampleForm } from './sampleForm.ts';

/** A form with a fault in every column: each column that goes must take its findings with it. */
const whole = migrateForm(
  sampleForm((form) => {
    const [first, second] = form.indicators;
    Object.assign(first?.groups[0]?.rows[0] ?? {}, { actual: '', score: '25', reason: '' });
    Object.assign(first?.groups[1]?.rows[0] ?? {}, { target: '', score: '', reason: '' });
    Object.assign(second?.groups[0]?.rows[0] ?? {}, { target: '无', actual: '≥80%', reason: '' });
    Object.assign(form.indicators[2]?.groups[0]?.rows[0] ?? {}, {
      actual: '80%',
      score: '8.89',
      reason: '',
    });
    Object.assign(form.funds.total, { rate: '50%', score: '', executed: '70' });
    Object.assign(form.goal, { expected: '', actual: '' });
    Object.assign(form.total, { points: '120', score: '150' });
  }),
);

/** What each code speaks of; it must be silent on a form that has no such column. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  target: /^(?:targetMissing|noneCarriesPoints|vagueTargets|missedTarget|textualActual|noChecka)/,
  actual: /^(?:actualMissing|boundAsActual|missedTarget|textualActual|actualsCopied|noChecka)/,
  points:
    /^(?:weight|totalPoints|pointsOutOf|scoreAbove(?!$)|rowScore|fullMarks|uniform|lostPoints|targetMissing|noneCarries|noChecka|scoreMissing$)/,
  score: /^(?:rowScore|fullMarks|uniform|lostPoints|totalScore|scoreMissing)/,
  reason: /^(?:lostPoints|missedTarget|farAbove|reasonsAllBlank|costAbove)/,
};

describe.each(Object.entries(NEEDS))('a form without the column %s', (key, needs) => {
  const result = resultOf(without(whole, 'indicators', key));
  const rows = result.findings.filter(({ seq }) => seq !== undefined);

  test('has no finding about a row that needs it', () => {
    expect(rows.map(({ code }) => code).filter((code) => needs.test(code))).toEqual([]);
  });

  test('never says that its cells are blank', () => {
    const said = rows.map(({ message, evidence }) => `${message}${evidence}`).join();
    expect(said).not.toContain(`${TERMS[key]}空白`);
  });
});

test('a form without a column for reasons is asked for none in it, and told what no text explains', () => {
  const told = (form: Form) =>
    resultOf(form).findings.filter(({ code }) => code === 'shortfallUntold');
  const unasked = without(whole, 'indicators', 'reason');
  expect(told(unasked).map(({ message }) => message)).toEqual([
    '第 7 行“学员满意度”（80% ÷ 90% = 88.9%）没有达到年度指标值。自评表没有填写原因的栏目，各栏也没有提到原因。',
  ]);
  const actual = '学员满意度80%，因场地搬迁，部分学员路程变远。';
  expect(told({ ...unasked, goals: [{ expected: '', actual }] })).toEqual([]);
  expect(told(whole)).toEqual([]);
});

test('a form without points says where it lost some, or is told that nobody can see it', () => {
  const told = (edit: (form: ReturnType<typeof sampleForm>) => void = () => {}) => {
    const form = sampleForm((sound) => {
      Object.assign(sound.indicators[0]?.groups[0]?.rows[0] ?? {}, { actual: '500人次' });
      Object.assign(sound.funds.total, { executed: '100', rate: '100%', score: '10' });
      Object.assign(sound.funds.carryover, { executed: '20' });
      Object.assign(sound.total, { score: '99.2' });
      edit(sound);
    });
    return resultOf(without(migrateForm(form), 'indicators', 'points'))
      .findings.filter(({ code }) => code === 'lossUnseen')
      .map(({ message }) => message);
  };
  expect(told()).toEqual([
    '总分栏的得分是 99.2 分，与各项得分之和相符；所列指标都达到了目标，资金全部执行，自评表没有分值栏，少得的 0.8 分可能扣在第 1 行“参加培训的职工”（得 19.2 分，其余各行都是整数），没有写明为什么。',
  ]);
  const inTwo = told((form) => {
    Object.assign(form.indicators[0]?.groups[1]?.rows[0] ?? {}, { score: '9.5' });
    Object.assign(form.total, { score: '98.7' });
  });
  expect(inTwo).toEqual([
    '总分栏的得分是 98.7 分，与各项得分之和相符；所列指标都达到了目标，资金全部执行，自评表没有分值栏，看不出少得的 1.3 分扣在哪里、为什么。',
  ]);
  const missed = told((form) => {
    Object.assign(form.indicators[0]?.groups[0]?.rows[0] ?? {}, { actual: '480人次' });
  });
  expect(missed).toEqual([]);
  const off = told((form) => {
    Object.assign(form.total, { score: '98.2' });
  });
  expect(off).toEqual([]);
});

const TERMS: Readonly<Record<string, string>> = {
  target: '年度指标值',
  actual: '实际完成值',
  points: '分值 ',
  score: '得分 ',
  reason: '偏差原因分析及改进措施',
};

test.each([
  ['reason', ['lostPointsWithoutReason', 'missedTargetWithoutReason', 'reasonsAllBlank']],
  ['score', ['rowScoreOutside', 'uniformFullMarks', 'totalScoreMismatch', 'resultsAboveMoney']],
  ['points', ['weightSumMismatch', 'totalPointsMismatch', 'pointsOutOfTotal', 'weightDeviation']],
  ['actual', ['actualMissing', 'boundAsActual', 'actualsCopied']],
  ['target', ['targetMissing', 'vagueTargets']],
])('the ledger counts a form without the column %s among none that passed', (key, codes) => {
  const entered = (form: Form) => ledger([resultOf(form)]).map(({ code }) => code);
  expect(entered(whole)).toEqual(expect.arrayContaining(codes));
  const left = entered(without(whole, 'indicators', key));
  expect(left.filter((code) => codes.includes(code))).toEqual([]);
});

test.each([
  [
    'funds',
    [
      ...['fundsSumMismatch', 'budgetZeroWithSpending', 'executedAboveBudget', 'budgetAdjusted'],
      ...['executionBaseMissing', 'executionRateMismatch', 'executionRateBlank', 'moneyUnitSlip'],
      ...['executionScoreOutside', 'lowExecutionWithoutReason', 'unspentAbove20', 'unitCostUp'],
      ...['resultsAboveMoney', 'pointsOutOfTotal'],
    ],
  ],
  [
    'goals',
    [
      'goalMissing',
      'goalUnstated',
      'goalCopied',
      'goalFigureMismatch',
      'goalRateMismatch',
      'goalSumMismatch',
    ],
  ],
  ['total', ['totalPointsMismatch', 'totalScoreMismatch', 'statedScoreMismatch']],
] as const)(
  'the ledger counts a form without the block %s among none that passed',
  (kind, codes) => {
    const entered = (form: Form) => ledger([resultOf(form)]).map(({ code }) => code);
    expect(entered(whole)).toEqual(expect.arrayContaining([...codes]));
    expect(entered(without(whole, kind)).filter((code) => codes.includes(code as never))).toEqual(
      [],
    );
  },
);

test('the ledger counts nowhere what no form has: a report, an exception, 其中 rows, a grade', () => {
  const entered = ledger([resultOf(whole)]).map(({ code }) => code);
  expect(entered).not.toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^report|^staleException$|^subRow|^reviewTotal|^grade/),
    ]),
  );
});

test('the whole form does speak of every column', () => {
  const codes = resultOf(whole).findings.map(({ code }) => code);
  const silent = Object.entries(NEEDS).filter(
    ([, needs]) => !codes.some((code) => needs.test(code)),
  );
  expect(silent.map(([key]) => key)).toEqual([]);
});

describe('a form without points', () => {
  const { score, project, findings, ...rest } = resultOf(without(whole, 'indicators', 'points'));

  test('is asked for an actual that it leaves blank, and for no points', () => {
    expect(findings.find(({ code }) => code === 'actualMissing')?.message).toBe(
      '第 1 行“参加培训的职工”有目标，实际完成值栏没有填写。',
    );
  });

  test('is not recomputed, and says so once in words', () => {
    expect([score.interval, score.gradeLow, score.checkablePoints]).toEqual(
      Array(3).fill(undefined),
    );
    expect(score.verdict).toBe('notAssessable');
    const sentence = projectSentence({ score, project, findings, ...rest });
    expect(sentence.split('本表的指标没有分值栏，得分不能复核')).toHaveLength(2);
    expect(sentence).not.toMatch(/ 0(?:\.00)? 分/);
  });

  test('sums nothing: no finding about sums, no share of nothing', () => {
    expect(
      findings.filter(({ code }) => /^weight|^totalPoints|^pointsOut|^resultsAbove/.test(code)),
    ).toEqual([]);
    const summary = summarise([{ score, project, findings, ...rest }]);
    expect([summary.checkableShare, summary.metShare]).toEqual([undefined, undefined]);
  });
});

test.each(['funds', 'goals', 'total'] as const)(
  'a form without the block %s has no finding on it',
  (kind) => {
    const { findings } = resultOf(without(whole, kind));
    const about = { funds: /xecut|budget|funds|money|unspent/, goals: /goal/, total: /^total/ }[
      kind
    ];
    expect(findings.map(({ code }) => code).filter((code) => about.test(code))).toEqual([]);
  },
);

/** What each code says of the money and the goal; silent where the form has no such column. */
const FUND_NEEDS: Readonly<Record<string, RegExp>> = {
  initial: /^budgetAdjusted/,
  adjusted: /^(?:budgetAdjusted|executedAboveBudget)/,
  executed:
    /^(?:execution(?:Rate|ScoreOut)|executedAbove|lowExecution|unspent|budgetZero|moneyUnit|costRows)/,
  rate: /^executionRate/,
  score: /^(?:executionScoreOutside|resultsAboveMoney)/,
};
const FUND_WORDS: Readonly<Record<string, string>> = {
  initial: '年初预算数',
  adjusted: '全年预算数',
  executed: '全年执行数',
  rate: '执行率“',
};

describe.each(Object.entries(FUND_NEEDS))('a form whose money has no column %s', (key, needs) => {
  const { findings } = resultOf(without(whole, 'funds', key));

  test('has no finding that needs it', () => {
    expect(findings.map(({ code }) => code).filter((code) => needs.test(code))).toEqual([]);
  });

  test('quotes no cell of it', () => {
    const said = findings.map(({ evidence }) => evidence).join();
    const word = FUND_WORDS[key];
    if (word !== undefined) expect(said).not.toContain(word);
    expect(said).not.toContain('无此栏');
  });
});

test.each([
  ['expected', '预期目标'],
  ['actual', '实际完成情况'],
])('a form whose goals have no column %s is not blamed for it', (key, term) => {
  const { findings } = resultOf(without(whole, 'goals', key));
  const goals = findings.filter(({ code }) => code.startsWith('goal'));
  expect(goals.map(({ evidence }) => evidence).join()).not.toContain(term);
});

describe.each(layouts.map((layout) => [layout.id, layout] as const))(
  'a form in %s',
  (_id, layout) => {
    const filled = filledForm(layout);

    test.each([
      ['filled in', filled],
      ['left blank', blanked(filled)],
    ])('%s, says nothing of a column that goes, whichever it is', (_title, form) => {
      const said = layout.blocks.flatMap((block, at) =>
        keysOf(block).flatMap((key) => {
          const { findings } = resultOf(dropped(form, layout, at, key));
          const odd = findings.filter(
            ({ about, cells = [], message, evidence }) =>
              isAbout(about, block.kind, key) ||
              cells.some((path) => isIn(path, block) && path.endsWith(`/${key}`)) ||
              /NaN|undefined|无此栏/.test(message + evidence),
          );
          return odd.map(({ code, message }) => `${block.kind}/${key}: ${code} ${message}`);
        }),
      );
      expect(said).toEqual([]);
    });
  },
);

/** What a form owes by law of its structure cannot go: what it is called, and what its rows are. */
const NEEDED = new Set(['name', 'indicator', 'item']);

/** The columns of a block that may go. */
function keysOf(block: Block): string[] {
  const keys =
    block.kind === 'fields'
      ? block.lines.flatMap((line) => line.map(({ key }) => key))
      : 'columns' in block
        ? block.columns.flatMap((column) => ('key' in column ? [column.key] : []))
        : [block.key];
  return keys.filter((key) => !NEEDED.has(key));
}

const SUBJECTS: Readonly<Record<string, Block['kind']>> = {
  ...{ cell: 'indicators', funds: 'funds', goal: 'goals', total: 'total' },
};

function isAbout(about: object | undefined, kind: Block['kind'], key: string): boolean {
  const { kind: own = '', column } = (about ?? {}) as { kind?: string; column?: string };
  return SUBJECTS[own] === kind && column === key;
}

function isIn(path: string, block: Block): boolean {
  const place = { fields: 'head', rows: 'tables', text: 'texts' } as const;
  return path.startsWith(`${place[block.kind as keyof typeof place] ?? block.kind}/`);
}

/** The form with every cell blank that a person fills in, but for its name and the names of its rows. */
function blanked(form: Form): Form {
  const blank = (cells: Cells) =>
    Object.fromEntries(
      Object.entries(cells).map(([key, text]) => [
        key,
        NEEDED.has(key) || typeof text !== 'string' ? text : '',
      ]),
    );
  const rows = (all: readonly Cells[] | undefined) => all?.map(blank);
  const each = (all: Readonly<Record<string, Cells>> = {}) =>
    Object.fromEntries(Object.entries(all).map(([key, cells]) => [key, blank(cells)]));
  return JSON.parse(
    JSON.stringify({
      ...form,
      ...{ head: { ...blank(form.head), name: form.head.name }, goals: rows(form.goals) },
      ...{ indicators: rows(form.indicators as Cells[]), total: form.total && blank(form.total) },
      ...(form.funds && { funds: each(form.funds) }),
    }),
  );
}

/** The same form on paper whose block of that place has no such column. */
function dropped(form: Form, layout: Layout, at: number, key: string): Form {
  const { [key]: _head, ...head } = form.head;
  const block = layout.blocks[at] ?? expect.fail('no block');
  const less = ({ [key]: _gone, ...cells }: Cells) => cells;
  const blocks = layout.blocks.flatMap((one) => (one === block ? narrowed(one, key) : one));
  const isGone = blocks.length < layout.blocks.length;
  const own = {
    ...form,
    layout: { ...layout, id: 'own', blocks, ...sidesWithout(layout, isGone ? at : -1) },
  };
  if (isGone) return withoutPart(own, block);
  switch (block.kind) {
    case 'fields':
      return { ...own, head: head as Form['head'] };
    case 'funds':
      return {
        ...own,
        funds: Object.fromEntries(
          Object.entries(form.funds ?? {}).map(([row, c]) => [row, less(c)]),
        ),
      };
    case 'goals':
      return { ...own, goals: (form.goals ?? []).map(less) };
    case 'indicators':
      return { ...own, indicators: (form.indicators as Cells[]).map(less) as Form['indicators'] };
    case 'rows':
      return {
        ...own,
        tables: { ...form.tables, [block.key]: (form.tables?.[block.key] ?? []).map(less) },
      };
    case 'total':
      return { ...own, total: less(form.total ?? {}) };
    default:
      return own;
  }
}

/** The names left of several blocks, of which one is gone; -1 for none. */
function sidesWithout({ outerSides = [] }: Layout, at: number): Pick<Layout, 'outerSides'> {
  const left = outerSides.map(({ firstBlock, blockCount, ...side }) => ({
    ...side,
    firstBlock: at !== -1 && at < firstBlock ? firstBlock - 1 : firstBlock,
    blockCount: at >= firstBlock && at < firstBlock + blockCount ? blockCount - 1 : blockCount,
  }));
  return left.length === 0 ? {} : { outerSides: left };
}

/** The form without what stood in a block that is gone. */
function withoutPart(form: Form, block: Block): Form {
  if (block.kind === 'fields') return { ...form, head: { name: form.head.name } };
  const part = block.kind === 'text' ? 'texts' : block.kind === 'rows' ? 'tables' : block.kind;
  const { [part]: own, ...rest } = form;
  if (block.kind !== 'text' && block.kind !== 'rows') return rest;
  const { [block.key]: _gone, ...others } = own as Record<string, never>;
  return Object.keys(others).length === 0 ? rest : { ...rest, [part]: others };
}

/** The block with the room of a column taken by its neighbour, or left empty; none where nothing else is in it. */
function narrowed(block: Block, key: string): Block[] {
  if (block.kind === 'text') return [];
  if (block.kind !== 'fields' && block.kind !== 'total' && block.columns.length === 1) return [];
  if (block.kind === 'fields') {
    const lines = block.lines.map((line) => {
      const gone = line.find((field) => field.key === key);
      if (gone === undefined) return line;
      const left = line.filter((field) => field !== gone);
      return left.map((field) =>
        field === left.at(-1)
          ? { ...field, width: field.width + gone.width + gone.labelWidth }
          : field,
      );
    });
    const printed = lines.filter((line) => line.length > 0);
    return printed.length === 0 ? [] : [{ ...block, lines: printed }];
  }
  if (block.kind === 'total') {
    const columns = block.columns.map((column) =>
      'key' in column && column.key === key ? { gap: column.width } : column,
    );
    return [{ ...block, columns }];
  }
  return [widened(block, key)];
}

/** The same form on paper that has no such block, or no such column in it. */
function without(form: Form, kind: 'funds' | 'goals' | 'indicators' | 'total', key?: string): Form {
  const layout = layoutOf(form);
  const blocks = layout.blocks.flatMap((block): Block[] => {
    if (block.kind !== kind) return [block];
    if (key === undefined || !('columns' in block)) return [];
    return [widened(block, key)];
  });
  const own: Layout = { ...layout, id: 'own', blocks };
  const { [kind]: part, ...others } = form;
  if (key === undefined || part === undefined) return { ...others, layout: own };
  if (!Array.isArray(part)) {
    const money = Object.entries(part as Form['funds'] & object).map(
      ([row, { [key]: _gone, ...cells }]) => [row, cells] as const,
    );
    return { ...others, layout: own, [kind]: Object.fromEntries(money) };
  }
  const rows = part.map(({ [key]: _gone, ...cells }) => cells);
  return { ...others, layout: own, [kind]: rows };
}

/** The neighbour takes the room of the column that goes. */
function widened(block: Block, key: string): Block {
  if (!['indicators', 'funds', 'goals', 'rows'].includes(block.kind) || !('columns' in block))
    return block;
  if (block.kind === 'total') return block;
  const gone = block.columns.find((column) => column.key === key)?.width ?? 0;
  const left = block.columns.filter((column) => column.key !== key);
  // in places of one width, the last of which may be free
  if (block.kind === 'funds' && typeof block.beside === 'number')
    return { ...block, columns: left };
  const columns = left.map((column) =>
    column === left.at(-1) ? { ...column, width: column.width + gone } : column,
  );
  return { ...block, columns };
}

function resultOf(form: Form) {
  const project = toProject(formFileSchema.parse(form), {
    departmentId: 'sample',
    departmentName: '某市总工会',
    listEntry: { id: 'sample', seq: '1', name: '职工技能培训', note: '' },
    source: { publisher: '某市总工会', title: '项目支出绩效自评表' },
    report: undefined,
  });
  return projectResult(project, [rulebook('national-2020')]);
}
