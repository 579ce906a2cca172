import { describe, expect, test } from 'vitest';
import type { SvgNode } from '../../src/charts/draw/svgNode.ts';
import { type ChartChoice, chartChoice } from '../../src/explorer/console/chart/chartChoice.ts';
import { quickChart } from '../../src/explorer/console/chart/quickChart.ts';
import { completionKeys } from '../../src/explorer/console/completionKeys.ts';
import { completions } from '../../src/explorer/console/completions.ts';
import { errorSpan } from '../../src/explorer/console/errorSpan.ts';
import { cellWords, failureWords, resultSentence } from '../../src/explorer/console/resultWords.ts';
import { sqlTokens } from '../../src/explorer/console/sqlTokens.ts';
import { statementRunner } from '../../src/explorer/console/statementRunner.ts';
import { statementWords } from '../../src/explorer/console/statementWords.ts';
import type { Cell, CellType, Engine, QueryResult } from '../../src/explorer/engine/engine.ts';
import { TABLE_SCHEMAS } from '../../src/publish/explorer/explorerTables.ts';

/** The words offered where `|` stands. */
function offered(text: string, isAsked = false): readonly string[] {
  const caret = text.indexOf('|');
  const sql = text.replace('|', '');
  return completions(sql, caret, TABLE_SCHEMAS, isAsked).suggestions.map((one) => one.text);
}

describe('completions', () => {
  test.each([
    ['SELECT adj|', ['adjusted_budget', 'adjusted']],
    ['SELECT adj| FROM funds', ['adjusted', 'adjusted_budget']],
    [
      'SELECT 年初| FROM projects',
      ['initial_budget', 'execution_rate_initial', 'initial', 'has_initial_budget'],
    ],
    ['SELECT * FROM proj|', ['projects', 'project_id', 'project_name']],
    ['SELECT p.adj| FROM projects AS p', ['adjusted_budget']],
    ['SELECT p.adj| FROM projects p JOIN funds f USING (project_id)', ['adjusted_budget']],
    ['SELECT f.adj| FROM projects p JOIN funds f USING (project_id)', ['adjusted']],
    ['SELECT x.adj| FROM projects', []],
    ['SELECT med|', ['median']],
    ['SEL|', ['SELECT']],
    ['EXPL|', []],
  ])('%s', (text, words) => {
    expect(offered(text)).toEqual(words);
  });

  test.each(["SELECT 'adj|", '-- adj|', '/* adj|', 'SELECT 12|', 'SELECT |', 'SELECT median|'])(
    'offers nothing at %s',
    (text) => {
      expect(offered(text)).toEqual([]);
    },
  );

  test('offers all there is where it is asked', () => {
    expect(offered('SELECT | FROM fits', true).slice(0, 3)).toEqual([
      'project_id',
      'year',
      'subject',
    ]);
    expect(offered('SELECT fits.| FROM fits')).toHaveLength(8);
  });
});

describe('completionKeys: with an open list', () => {
  /** What a key does to a list that is open, with one suggestion that nobody moved to. */
  function pressed(key: string, more: Partial<KeyboardEvent> = {}) {
    const told: string[] = [];
    let isOpen = true;
    const suggestion = { text: 'executed', kind: '列', title: '' } as const;
    const press = completionKeys({
      list: {
        root: {} as HTMLElement,
        isOpen: () => isOpen,
        show: () => told.push('show'),
        hide: () => {
          isOpen = false;
          told.push('hide');
        },
        move: (step) => told.push(`move ${step}`),
        active: () => undefined,
        first: () => suggestion,
      },
      suggest: () => told.push('suggest'),
      accept: ({ text }) => told.push(`accept ${text}`),
      onRun: () => told.push('run'),
    });
    const event = { key, preventDefault: () => told.push('taken'), ...more };
    press(event as unknown as KeyboardEvent);
    return told;
  }

  test.each([
    ['ArrowLeft', {}, ['hide']],
    ['ArrowRight', {}, ['hide']],
    ['ArrowRight', { ctrlKey: true }, ['hide']],
    ['ArrowLeft', { metaKey: true }, ['hide']],
    ['Home', {}, ['hide']],
    ['End', { shiftKey: true }, ['hide']],
    ['PageDown', {}, ['hide']],
    ['ArrowDown', {}, ['move 1', 'taken']],
    ['Escape', {}, ['hide', 'taken']],
    ['Tab', {}, ['accept executed', 'taken']],
    ['Tab', { shiftKey: true }, []],
    ['Enter', {}, []],
    ['Enter', { ctrlKey: true }, ['hide', 'run', 'taken']],
    ['a', {}, []],
  ])('%s %j: %j', (key, more, told) => {
    expect(pressed(key, more)).toEqual(told);
  });
});

describe('sqlTokens', () => {
  test('colours what it knows and leaves out nothing', () => {
    const sql = `-- 说明\nSELECT sum(x), 'it''s', "a""b", 1.5 FROM t /* 未完`;
    const tokens = sqlTokens(sql);
    expect(tokens.map(({ text }) => text).join('')).toBe(sql);
    expect(
      tokens.filter(({ kind }) => kind !== 'other').map(({ kind, text }) => [kind, text]),
    ).toEqual([
      ['comment', '-- 说明'],
      ['keyword', 'SELECT'],
      ['function', 'sum'],
      ['name', 'x'],
      ['string', "'it''s'"],
      ['name', '"a""b"'],
      ['number', '1.5'],
      ['keyword', 'FROM'],
      ['name', 't'],
      ['comment', '/* 未完'],
    ]);
  });

  test('takes a long hostile text in one pass', () => {
    const sql = `'${"''".repeat(50_000)}${'"'.repeat(50_001)}${'/*'.repeat(50_000)}`;
    expect(
      sqlTokens(sql)
        .map(({ text }) => text)
        .join(''),
    ).toBe(sql);
  });
});

describe('errorSpan', () => {
  test.each([
    ['SELECT nope FROM t', { line: 1, column: 8 }, 'nope'],
    ['SELECT *\n  FROM 表格', { line: 2, column: 8 }, '表格'],
    ['SELECT 😀, nope', { line: 1, column: 11 }, 'nope'],
    ['SELECT )', { line: 1, column: 8 }, ')'],
    ['SELECT a FROM', { line: 1, column: 14 }, 'M'],
    ['SELECT', { line: 9, column: 1 }, 'T'],
  ])('%j at %j is %s', (sql, place, text) => {
    const { start, end } = errorSpan(sql, place);
    expect(sql.slice(start, end)).toBe(text);
  });
});

function result(
  columns: Record<string, CellType>,
  rows: readonly (readonly Cell[])[],
): QueryResult {
  const named = Object.entries(columns).map(([name, type]) => ({ name, type }));
  return { columns: named, rows, capped: false, milliseconds: 1 };
}

describe('chartChoice', () => {
  const names = (choice: ChartChoice | undefined) =>
    choice === undefined || choice.kind === 'dots'
      ? choice?.kind
      : [choice.kind, ...choice.measures.map(({ name }) => name)];

  test.each<[string, Record<string, CellType>, readonly (readonly Cell[])[], unknown]>([
    ['one row', { name: 'text', n: 'integer' }, [['a', 1]], undefined],
    ['no number', { name: 'text' }, [['a'], ['b']], undefined],
    ['one number alone', { n: 'integer' }, [[1], [2]], undefined],
    [
      'text and numbers',
      { name: 'text', n: 'integer', m: 'decimal' },
      [
        ['a', 1, '2'],
        ['b', 3, '1.5'],
      ],
      ['bars', 'm', 'n'],
    ],
    [
      'numbers sorted by their size',
      { name: 'text', n: 'integer', m: 'integer' },
      [
        ['a', 1, -9],
        ['b', 2, 8],
      ],
      ['bars', 'm', 'n'],
    ],
    [
      'year and a number',
      { year: 'integer', n: 'decimal' },
      [
        [2022, '1'],
        [2021, '2'],
      ],
      ['line', 'n'],
    ],
    [
      'one year alone, a text',
      { year: 'integer', name: 'text', n: 'integer' },
      [
        [2022, 'a', 1],
        [2022, 'b', 2],
      ],
      ['bars', 'n'],
    ],
    [
      'the same year twice',
      { year: 'integer', n: 'integer', m: 'integer' },
      [
        [2022, 1, 2],
        [2022, 3, 4],
      ],
      'dots',
    ],
    [
      'two numbers',
      { n: 'integer', m: 'real' },
      [
        [1, 0.5],
        [2, 0.6],
      ],
      'dots',
    ],
    [
      'two numbers that are never there together',
      { n: 'integer', m: 'integer' },
      [
        [1, null],
        [null, 2],
      ],
      undefined,
    ],
    [
      'numbers that are all absent',
      { name: 'text', n: 'integer' },
      [
        ['a', null],
        ['b', null],
      ],
      ['bars'],
    ],
  ])('of %s', (_, columns, rows, expected) => {
    expect(names(chartChoice(result(columns, rows)))).toEqual(expected);
  });

  test('leaves out what is absent, and tells how many rows there were', () => {
    const choice = chartChoice(
      result({ name: 'text', n: 'decimal' }, [
        ['a', '1.5'],
        ['b', null],
        [null, '-2'],
      ]),
    );
    expect(choice).toMatchObject({
      kind: 'bars',
      measures: [
        {
          rows: 3,
          points: [
            { label: 'a', value: 1.5, text: '1.5' },
            { label: '（空）', value: -2, text: '-2' },
          ],
        },
      ],
    });
  });
});

describe('quickChart', () => {
  const draw = (own: QueryResult, width = 720) => {
    const choice = chartChoice(own);
    if (choice === undefined) throw new Error('nothing to draw');
    return quickChart(choice, 0, width);
  };
  const all = (node: SvgNode, name: SvgNode['name']): SvgNode[] => [
    ...(node.name === name ? [node] : []),
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name))),
  ];

  test.each([720, 360])('%i wide: bars as long as their numbers, within the chart', (width) => {
    const own = result({ name: 'text', n: 'integer' }, [
      ['甲'.repeat(60), 40],
      ['乙', 20],
      ['丙', 0],
      ['丁', -20],
    ]);
    const { svg } = draw(own, width);
    const bars = all(svg, 'rect').map(({ attributes }) => attributes);
    const [first = 0, second = 0, third = 0, fourth = 0] = bars.map((bar) => Number(bar.width));
    expect(first / second).toBeCloseTo(2, 2);
    expect(third).toBe(0);
    expect(fourth).toBeCloseTo(second, 1);
    for (const { x, width: length } of bars) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(length)).toBeLessThanOrEqual(width);
    }
    expect(svg.attributes['aria-label']).toContain('乙：20');
  });

  test('draws thirty bars at most and says so', () => {
    const rows = Array.from({ length: 50 }, (_, index) => [`n${index}`, 50 - index]);
    const { svg, note } = draw(result({ name: 'text', n: 'integer' }, rows));
    expect(all(svg, 'rect')).toHaveLength(30);
    expect(note).toBe('共 50 行，画出其中 30 行；空的和靠后的没有画。');
  });

  test('draws years as far apart as they are, in their order', () => {
    const rows = [
      [2024, '3'],
      [2020, '1'],
      [2022, '2'],
    ];
    const { svg } = draw(result({ year: 'integer', n: 'decimal' }, rows));
    const xs = all(svg, 'circle').map(({ attributes }) => Number(attributes.cx));
    const [a = 0, b = 0, c = 0] = xs;
    expect(b - a).toBeCloseTo(c - b, 1);
    expect(all(svg, 'text').map(({ children }) => children[0])).toEqual([
      '1',
      '2',
      '3',
      '2020',
      '2022',
      '2024',
    ]);
  });

  test.each<[string, readonly (readonly Cell[])[]]>([
    [
      'equal numbers',
      [
        [5, 5],
        [5, 5],
      ],
    ],
    [
      'a single dot',
      [
        [5, -5],
        [null, 5],
      ],
    ],
    [
      'numbers beyond 2^53, equal and not',
      [
        ['10000000000000000', '10000000000000000'],
        ['10000000000000000', '10000000000000004'],
      ],
    ],
  ])('draws dots of %s without NaN', (_, rows) => {
    const { svg } = draw(result({ n: 'integer', m: 'integer' }, rows));
    expect(JSON.stringify(svg)).not.toMatch(/null|NaN|Infinity/);
  });

  test('writes the ticks of dots as they are, in groups of three', () => {
    const rows = [
      [0, 0],
      [4000, 0.002],
    ];
    const { svg } = draw(result({ n: 'integer', m: 'real' }, rows));
    const texts = all(svg, 'text').map(({ children }) => children[0]);
    expect(texts).toEqual(expect.arrayContaining(['4,000', '0.0005']));
  });

  test('draws bars that are all zero without NaN', () => {
    const zeros = result({ name: 'text', n: 'integer' }, [
      ['a', 0],
      ['b', 0],
    ]);
    expect(JSON.stringify(draw(zeros).svg)).not.toMatch(/null|NaN|Infinity/);
  });
});

describe('cellWords', () => {
  test.each<[CellType, Cell, string]>([
    ['integer', 2022, '2022'],
    ['integer', 12345, '12,345'],
    ['integer', '170141183460469231731', '170,141,183,460,469,231,731'],
    ['decimal', '-12345.60', '−12,345.60'],
    ['real', 0.3, '0.3'],
    ['text', '12345', '12345'],
    ['date', '2024-02-29', '2024-02-29'],
    ['boolean', true, '是'],
    ['text', null, '空'],
    ['text', '', ''],
  ])('%s %j is %s', (type, cell, words) => {
    expect(cellWords({ name: 'n', type }, cell)).toBe(words);
  });

  test('of money: two decimals and groups of three, as on the pages', () => {
    const money = { name: '全年执行数（万元）', type: 'decimal' } as const;
    expect(cellWords(money, '2080.7')).toBe('2,080.70');
    expect(cellWords(money, '-612.56')).toBe('−612.56');
    expect(cellWords(money, null)).toBe('空');
  });
});

describe('what a run says', () => {
  test('resultSentence: rows, time, and what to do where there are more', () => {
    const own = result({ n: 'integer' }, [[1], [2]]);
    expect(resultSentence(own)).toBe('共 2 行，用时 0.001 秒。');
    expect(resultSentence({ ...own, rows: [], milliseconds: 1234 })).toBe(
      '没有符合条件的行，用时 1.23 秒。',
    );
    expect(resultSentence({ ...own, capped: true })).toMatch(/^结果超过 2 行.*LIMIT/);
  });

  test('failureWords: nothing where the reader cancelled', () => {
    expect(failureWords(new DOMException('', 'AbortError'))).toBeUndefined();
    expect(
      failureWords({ kind: 'interrupted', sentence: '', place: undefined, cause: '' }),
    ).toBeUndefined();
    expect(failureWords(new TypeError('x'))?.cause).toBe('TypeError: x');
  });

  test('statementWords: the question, else the filters of the view, and the statement without comments', () => {
    const view = { viewSql: () => 'SELECT 1', filters: () => '年度：2022', source: '来源' };
    const question = { id: 'q', title: '问', note: '', sql: '-- 说明\nSELECT\n  2' };
    expect(statementWords(question.sql, [question], view)).toEqual({
      title: '问',
      filters: 'SQL 语句 SELECT 2',
      source: '来源',
    });
    expect(statementWords('SELECT 1', [question], view)).toMatchObject({
      title: '查询结果',
      filters: '年度：2022；SQL 语句 SELECT 1',
    });
  });
});

test('statementRunner: a new run ends the one before, whose answer nobody is told', async () => {
  const told: string[] = [];
  const signals: AbortSignal[] = [];
  const engine = {
    query: (sql: string, { signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return new Promise((resolve) => setTimeout(() => resolve(sql), 5));
    },
  } as unknown as Engine;
  const runner = statementRunner(async () => engine);
  const steps = {
    onStep: () => {},
    onResult: (own: unknown) => told.push(String(own)),
    onFailure: () => told.push('failed'),
    onEnd: () => told.push('end'),
  };
  const first = runner.run('one', steps);
  await Promise.resolve().then(() => {});
  await Promise.all([first, runner.run('two', steps)]);
  expect(told).toEqual(['two', 'end']);
  expect(signals[0]?.aborted ?? true).toBe(true);
});
