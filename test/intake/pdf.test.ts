import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/intake/readers/pdf/readPdf.ts';
import { READ_LIMITS } from '../../src/intake/readLimits.ts';
import { showDocument } from './showDocument.ts';
import { writePdf } from './writePdf.ts';

async function read(bytes: Uint8Array, limits = READ_LIMITS): Promise<string> {
  const reading = await readPdf(bytes, limits);
  if ('refused' in reading) return `refused: ${reading.refused}`;
  // the first notice is the same for every PDF
  expect(reading.document.notices[0]?.message).toMatch(/^PDF 里只有文字的位置/);
  return showDocument({ ...reading.document, notices: reading.document.notices.slice(1) });
}

describe('readPdf', () => {
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
