import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import { draftGrid } from '../../src/intake/readers/pdf/draftGrid.ts';
import { readPdf } from '../../src/intake/readers/pdf/readPdf.ts';
import { READ_LIMITS } from '../../src/intake/readLimits.ts';
import { showDocument } from './showDocument.ts';
import { writePdf } from './writePdf.ts';

async function read(bytes: Uint8Array, limits = READ_LIMITS): Promise<string> {
  const reading = await readPdf(bytes, limits);
  if ('refused' in reading) return `refused: ${reading.refused}`;
  // the first notice is the same for every PDF
  expect(reading.document.notices[0]?.message).toMatch(/^PDF 里只有文字和线条的位置/);
  return showDocument({ ...reading.document, notices: reading.document.notices.slice(1) });
}

describe('readPdf', () => {
  test('reads the bytes of a file as Node hands them over, and leaves them whole', async () => {
    const bytes = Buffer.from(writePdf([[[40, 720, '项目名称']]]));
    expect(await read(bytes)).toBe('第1段: 项目名称');
    expect(bytes.length).toBeGreaterThan(0);
  });

  test('drafts a table by where the texts stand', async () => {
    const pages = [
      [
        [250, 750, '项目支出绩效自评表'],
        [40, 720, '项目名称'],
        [200, 720, '办案'],
        [222, 720, '经费'],
        [40, 700, '年度资金'],
        [200, 701, '全年预算数'],
        [300, 700, '全年执行数'],
        [400, 700, '得分'],
        [40, 680, '总额'],
        [205, 680, '1,234.50'],
        [310, 680, '100'],
        [405, 680, '9.5'],
        [205, 660, '其中：本年财政拨款和上年结转资金'],
        [40, 640, '合计'],
        [405, 640, '86.2'],
        [40, 600, '填表说明'],
      ],
      [],
    ] as const;
    expect(await read(writePdf(pages))).toMatchInlineSnapshot(`
      "第1段: 项目支出绩效自评表
      表1 5×4
        @0 项目名称 | @1 办案 经费
        @0 年度资金 | @1 全年预算数 | @2 全年执行数 | @3 得分
        @0 总额 | @1 1,234.50 | @2 100 | @3 9.5
        @1→2 其中：本年财政拨款和上年结转资金
        @0 合计 | @3 86.2
      第2段: 填表说明
      ! leftOut 第2页: 这一页没有文字，可能是扫描的图片，没有读"
    `);
  });

  test('reads ruled tables box by box, with what stands around them', async () => {
    const texts = [
      [40, 760, '单位：万元'],
      [45, 735, '项目名称'],
      [145, 735, '办案经费'],
      [45, 710, '资金'],
      [145, 715, '全年预'],
      [145, 704, '算数'],
      [245, 710, '得分'],
      [145, 685, '1,234.50'],
      [245, 685, '9.5'],
      [40, 640, '填表人'],
      [40, 580, '另一张表'],
      [45, 545, '甲'],
      [145, 545, '乙'],
    ] as const;
    const drawings = [
      // stroked lines, of which one does not pass through the cell that is merged down
      '40 750 m 340 750 l S 40 725 m 340 725 l S 140 700 m 340 700 l S 40 675 m 340 675 l S',
      '40 750 m 40 675 l S 140 750 m 140 675 l S 240 725 m 240 675 l S 340 750 m 340 675 l S',
      // boxes as Word fills them, moved to their place, and a shade that is no rule
      'q 1 0 0 1 40 540 cm 0 0 200 0.5 re f 0 20 200 0.5 re f 0 0 0.5 20 re f 100 0 0.5 20 re f 200 0 0.5 20 re f 0 0 90 15 re f Q',
    ].join('\n');
    expect(await read(writePdf([texts], [drawings]))).toMatchInlineSnapshot(`
      "第1段: 单位：万元
      表1 3×3
        @0 项目名称 | @1→2 办案经费
        @0↓2 资金 | @1 全年预⏎算数 | @2 得分
        @1 1,234.50 | @2 9.5
      第2段: 填表人
      第3段: 另一张表
      表2 1×2
        @0 甲 | @1 乙"
    `);
  });

  test('leaves all of a table without rules in doubt whose cells go over several lines', async () => {
    const texts = [
      [40, 720, '2023年度项目自评清单'],
      [40, 700, '序号'],
      [140, 700, '项目名称'],
      [300, 700, '备注'],
      [140, 680, '水肥一体化'],
      [40, 668, '1'],
      [140, 668, '示范'],
      [300, 668, '跨年'],
    ] as const;
    const reading = await readPdf(writePdf([texts]), READ_LIMITS);
    if ('refused' in reading) throw new Error(reading.refused);
    const { documents, uses } = importDocument(reading.document);
    expect(documents).toMatchObject([{ list: { entries: [{ seq: '1', name: '示范' }] } }]);
    const fates = uses.filter(({ part }) => part === '表1').map(({ fate }) => fate.kind);
    expect(new Set(fates)).toEqual(new Set(['inDoubt']));
  });

  test('keeps the blanks that were typed, and none that an office program set', async () => {
    const texts = [
      [40, 700, '于12 月完成'],
      [40, 680, '于'],
      [52.6, 680, '12'],
      [75.2, 680, '月完成'],
    ] as const;
    expect(await read(writePdf([texts]))).toBe('第1段: 于12 月完成\n第2段: 于12月完成');
  });

  test.each([
    ['节能改造老旧路灯', '3960盏', '节能改造老旧路灯3960盏'],
    ['节能改造老旧路灯', '另有新装', '节能改造老旧路灯\n另有新装'],
    ['按功率计分，乘数', '×0.6加', '按功率计分，乘数×0.6加'],
    ['节能改造老旧路灯3 ', '个街区', '节能改造老旧路灯3 个街区'],
    ['改造老旧路3.1', '万盏次', '改造老旧路3.1万盏次'],
  ])(
    'goes on in the next line where its first word had no room: %s%s',
    async (line, next, text) => {
      const texts = [
        [43, 730, line],
        [43, 716, next],
        [145, 730, '备注'],
      ] as const;
      const box = [
        '40 750 m 240 750 l S 40 700 m 240 700 l S',
        '40 750 m 40 700 l S 140 750 m 140 700 l S 240 750 m 240 700 l S',
      ].join(' ');
      const read = await readPdf(writePdf([texts], [box]), READ_LIMITS);
      expect(read).toMatchObject({ document: { parts: [{ cells: [{ text }, {}] }] } });
    },
  );

  test('leaves what is drawn in one go in its box, and says that it reaches out of it', async () => {
    const texts = [
      [43, 730, '供餐学校数量（含教学点'],
      [143, 730, '≥86所'],
      [243, 730, '86所'],
    ] as const;
    const box = [
      '40 750 m 340 750 l S 40 700 m 340 700 l S',
      ...[40, 140, 240, 340].map((x) => `${x} 750 m ${x} 700 l S`),
    ].join(' ');
    expect(await read(writePdf([texts], [box]))).toMatchInlineSnapshot(`
      "表1 1×3
        @0 供餐学校数量（含教学点 | @1 ≥86所 | @2 86所
      ! uncertain 表1 第1行第1格: 文字写到了格子外面，后面的可能没有印出来，请与原件核对"
    `);
  });

  test('takes a page with very many lines for a drawing', async () => {
    const lines = Array.from({ length: 30_000 }, (_, at) => `${at % 500} 10 m ${at % 500} 700 l S`);
    expect(await read(writePdf([[[40, 700, '图']]], [lines.join('\n')]))).toBe('第1段: 图');
  });

  test('reads no more pages than the limit and says so', async () => {
    const pages = Array.from({ length: 4 }, (_, at) => [[40, 700, `第${at + 1}页`]] as const);
    expect(await read(writePdf(pages), { ...READ_LIMITS, pages: 2 })).toMatchInlineSnapshot(`
      "第1段: 第1页
      第2段: 第2页
      ! leftOut: 只读了前 2 页；请把需要的页另存为一个文件"
    `);
  });

  test('refuses a file cut off or broken', async () => {
    expect(await read(new TextEncoder().encode('%PDF-1.4\nnothing'))).toMatch(
      /^refused: PDF 不完整/,
    );
  });
});

describe('readPdf: a table over two pages', () => {
  /** Names of columns and rows between rules, upwards from `bottom`; `lines` are rows of four texts. */
  const page = (top: number, lines: readonly (readonly string[])[], spanned = 0) => {
    const xs = [40, 140, 240, 340, 440];
    const bottom = top - lines.length * 20;
    const across = lines.map(
      (_, row) =>
        `${row > 0 && row <= spanned ? 140 : 40} ${top - row * 20} m 440 ${top - row * 20} l S`,
    );
    const down = xs.map((x) => `${x} ${top} m ${x} ${bottom} l S`);
    const texts = lines.flatMap((line, row) =>
      line.flatMap((text, at) =>
        text === '' ? [] : [[(xs[at] ?? 0) + 5, top - row * 20 - 14, text] as const],
      ),
    );
    return { texts, drawing: [...across, `40 ${bottom} m 440 ${bottom} l S`, ...down].join('\n') };
  };
  const HEAD = ['三级指标', '年度指标值', '分值', '原因'];
  const foot = (number: number) => [40, 60, `某局自评表 第 ${number} 页`] as const;
  /** As a browser prints it: smaller than the rest, close to the edge. */
  const head = [40, 786, '绩效自评表_某市', 8] as const;
  const readPages = (first: ReturnType<typeof page>, second: ReturnType<typeof page>) =>
    read(
      writePdf(
        [
          [head, ...first.texts, foot(1)],
          [head, ...second.texts, foot(2)],
        ],
        [first.drawing, second.drawing],
      ),
    );

  test('is one where its head is repeated, and says so; heads and feet of pages part it not', async () => {
    const first = page(700, [HEAD, ['期数', '3', '10', '']]);
    const second = page(780, [HEAD, ['人数', '200', '20', '']]);
    expect(await readPages(first, second)).toMatchInlineSnapshot(`
      "表1 4×4
        @0 三级指标 | @1 年度指标值 | @2 分值 | @3 原因
        @0 期数 | @1 3 | @2 10 | @3 
        @0 三级指标 | @1 年度指标值 | @2 分值 | @3 原因
        @0 人数 | @1 200 | @2 20 | @3 
      第1段: 绩效自评表_某市
      第2段: 某局自评表 第 1 页
      第3段: 绩效自评表_某市
      第4段: 某局自评表 第 2 页
      ! uncertain 表1: 这张表跨页，上下两页接成了一张，请核对翻页处的几行"
    `);
  });

  test('joins a row that was cut in two, and a blank cell at the left with that above', async () => {
    const first = page(700, [HEAD, ['期数', '3', '10', '因疫情整个上半年停']]);
    const cut = page(780, [
      ['', '', '', '推迟'],
      ['人数', '200', '20', ''],
    ]);
    expect(await readPages(first, cut)).toMatchInlineSnapshot(`
      "表1 3×4
        @0 三级指标 | @1 年度指标值 | @2 分值 | @3 原因
        @0 期数 | @1 3 | @2 10 | @3 因疫情整个上半年停推迟
        @0 人数 | @1 200 | @2 20 | @3 
      第1段: 绩效自评表_某市
      第2段: 某局自评表 第 1 页
      第3段: 绩效自评表_某市
      第4段: 某局自评表 第 2 页
      ! uncertain 表1: 这张表跨页，上下两页接成了一张，请核对翻页处的几行
      ! uncertain 表1 第2行第1格起的一行: 在两页之间断开，接成了一行，请核对"
    `);
    const whole = page(780, [['', '4', '20', '']]);
    expect(await readPages(first, whole)).toMatchInlineSnapshot(`
      "表1 3×4
        @0 三级指标 | @1 年度指标值 | @2 分值 | @3 原因
        @0↓2 期数 | @1 3 | @2 10 | @3 因疫情整个上半年停
        @1 4 | @2 20 | @3 
      第1段: 绩效自评表_某市
      第2段: 某局自评表 第 1 页
      第3段: 绩效自评表_某市
      第4段: 某局自评表 第 2 页
      ! uncertain 表1: 这张表跨页，上下两页接成了一张，请核对翻页处的几行"
    `);
  });

  test.each([
    [
      'goes on where its line was full',
      ['期数', '三期', '如期', '因疫情整个上半年停'],
      ['', '', '', '推迟'],
      '停推迟',
    ],
    [
      'is another row where its line had ended',
      ['拨款', '3', '3', ''],
      ['其他', '', '', ''],
      '@0 其他',
    ],
    ['goes on in a new line', ['期数', '3', '10', '因疫情'], ['', '', '', '推迟'], '因疫情⏎推迟'],
  ])('a row of words at the turn of a page %s', async (_, last, next, text) => {
    const rest = ['人数', '200', '20', ''];
    const shown = await readPages(page(700, [HEAD, last]), page(780, [next, rest]));
    expect(shown).toContain(text);
  });
});

test('draftGrid says where a text lies over columns of other lines: two cells may have come as one', () => {
  const line = (...ends: readonly (readonly [number, number])[]) =>
    ends.map(([left, right]) => ({ text: '文', left, right, height: 10, blankAfter: false }));
  const whole = [line([0, 20], [30, 50], [60, 80], [90, 110]), line([0, 20], [30, 50], [60, 80])];
  expect(draftGrid(whole, '表1').isBroken).toBeUndefined();
  expect(draftGrid([...whole, line([0, 20], [30, 80], [90, 110])], '表1').isBroken).toBe(true);
});
