import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { launchBrowser } from '../browser.ts';
import { overflowAt, rowsAreLive } from '../browserPage.ts';
import { buildSite } from '../buildSite.ts';
import { listFiles } from '../folderHashes.ts';
import { accuracyOf } from '../intake/accuracy.ts';
import { unsaid } from '../intake/filledForm.ts';
import { writeKinds } from '../kinds/kindsFolder.ts';
import { type PublishedForm, writeLayouts } from '../kinds/layoutsFolder.ts';
import { LONG_TEXT, writeLongTexts } from '../kinds/longTexts.ts';
import { pageFaults, pageIds } from '../pageFaults.ts';
import { pageTags } from '../pageTags.ts';
import { plainLines } from '../plainLines.ts';
import { serveFolder } from '../staticServer.ts';

const folder = mkdtempSync(join(tmpdir(), 'jijing-kinds-'));
const out = join(folder, 'site');
let published: readonly PublishedForm[] = [];
beforeAll(async () => {
  const data = join(folder, 'data');
  writeKinds(data);
  writeLongTexts(data);
  published = writeLayouts(data);
  await buildSite({ data, out });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a page says, blanks run together; where a line may break there is none. */
function textOf(path: string): string {
  const html = readFileSync(join(out, path, 'index.html'), 'utf8');
  return plainLines(html)
    .replace(/<(script|style)[\s\S]*?<\/\1>|<wbr>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** The names of blocks of which a line holds one sign. */
function namesInSingleSigns(): string[] {
  const signsOf = (line: Text) => {
    const range = document.createRange();
    return [...line.data].map((_, at) => {
      range.setStart(line, at);
      range.setEnd(line, at + 1);
      return Math.round(range.getBoundingClientRect().top);
    });
  };
  return [...document.querySelectorAll('.form .rank-1')].flatMap((name) => {
    const texts = [...name.childNodes].filter((node): node is Text => node instanceof Text);
    const tops = texts.flatMap(signsOf);
    const isAlone = tops.some((top) => tops.filter((one) => one === top).length === 1);
    return tops.length > 1 && isAlone ? [name.textContent] : [];
  });
}

describe('the site of a folder with every kind of document', () => {
  test('compares the target form on the page of its project', () => {
    const text = textOf('2023/canlian/peixun/');
    expect(text).toContain('绩效目标与自评对照');
    expect(text).toContain('参加培训的职工 ≥600人次 ≥500人次 要求降低');
    expect(textOf('2023/canlian/fuzhu/')).not.toContain('绩效目标与自评对照');
  });

  test('prints the target form on a page of its own, with its files', async () => {
    const text = textOf('2023/canlian/peixun/targets/');
    expect(text).toContain('项目支出绩效目标表');
    expect(text).toContain('编印教材 ≥3种');
    const file = (format: string) => join(out, `2023/canlian/peixun/targets.${format}`);
    const cells = (await readSheet(readFileSync(file('xlsx')))).flat();
    expect(cells).toContain('编印教材');
    expect(JSON.parse(readFileSync(file('json'), 'utf8')).form.layout).toBe('anhui-targets');
    expect(existsSync(file('docx'))).toBe(true);
  });

  test('leads to targets that nobody has evaluated yet, and makes no year of them', () => {
    expect(existsSync(join(out, '2024/index.html'))).toBe(false);
    expect(textOf('2023/canlian/')).toContain('2024 年度绩效目标表');
    expect(textOf('2024/canlian/targets/')).toContain('还没有自评表');
    expect(textOf('data/')).toContain('某市残联（虚构） 2024 年度绩效目标表');
  });

  test('sets the sites below it side by side, leads down, and names the one that was not read', () => {
    const text = textOf('collected/');
    expect(text).toContain('汇总了 2 个下级网站公开的数据，另有 1 个没有读到，不在合计之内。');
    expect(text).toContain('bengbu ：不能读取网址：30 秒内没有应答');
    expect(text).toContain('anqing 的数据标明为“合成演示数据”。');
    expect(text).toContain(
      '乙市残联 项目支出绩效 4 无法合计 无法合计 无法合计 无法计算 4 88–99.5 分 20 2 7',
    );
    expect(text).toContain('2 个网站合计 8 100.00 80.50 40.25 50.0% 5 88–99.5 分 40 4 14');
    const html = readFileSync(join(out, 'collected/index.html'), 'utf8');
    // how many forms are in no sum goes at no width where there are any
    expect(html).toContain('<td class="number more" data-label="金额不在合计（个）">');
    expect(html).toContain('href="https://wuhu.example.gov.cn/jixiao/2023/"');
    // of which a phone shows the first word alone
    expect(textOf('').replaceAll(' ', '')).toContain('下级网站自评质量');
  });

  test('shows the department-wide form, and counts it nowhere', () => {
    const text = textOf('2023/canlian/whole/');
    expect(text).toContain('部门整体支出绩效评价指标评分表');
    expect(text).toContain('每有一项不符合扣1分');
    // Words that no line may end in are held together by elements of their own.
    const words = textOf('2023/canlian/').replaceAll(' ', '');
    expect(words).toContain('2个项目，14项指标');
    const csv = readFileSync(join(out, 'data/projects.csv'), 'utf8').trim();
    const rows = csv.split('\n').filter((row) => row.includes('canlian'));
    expect(rows).toHaveLength(2);
    expect(rows.join()).not.toContain('whole');
  });

  test('prints a form in every layout that comes back from its page as it was', async () => {
    expect(published.length).toBeGreaterThan(28);
    for (const { form, page } of published) {
      const { documents } = await readFile(readFileSync(join(out, page, 'index.html')), page);
      const imported = documents.map(({ document }) => importDocument(document));
      const whole = imported[0] ?? expect.fail(`${page} was not read`);
      expect(accuracyOf(whole, 0, form).wrong).toEqual([]);
      expect(whole.documents).toMatchObject([{ kind: 'form', form: { layout: form.layout } }]);
      expect(whole.doubts.map(({ path, address }) => path ?? address)).toEqual(
        unsaid(layoutOf(form)),
      );
    }
  });

  test('names no block of any layout in lines of one sign, on a desk or a tablet', async () => {
    const [browser, server] = await Promise.all([launchBrowser(), serveFolder(out)]);
    const page = await browser.newPage();
    const faults: string[] = [];
    for (const width of [1440, 768]) {
      await page.setViewportSize({ width, height: 900 });
      for (const { page: path } of published) {
        await page.goto(server.url + path);
        const torn = await page.evaluate(namesInSingleSigns);
        faults.push(...torn.map((name) => `${path} at ${width}: ${name}`));
      }
    }
    await browser.close();
    await server.close();
    expect(faults).toEqual([]);
  });

  test('prints the 简报 of many departments, with long answers, on one sheet', async () => {
    const [browser, server] = await Promise.all([launchBrowser(), serveFolder(out)]);
    const page = await browser.newPage();
    await page.goto(`${server.url}2022/brief/`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await browser.close();
    await server.close();
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });

  test('lets printed lists break between their items, and tables between their groups', async () => {
    const [browser, server] = await Promise.all([launchBrowser(), serveFolder(out)]);
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    const breaks = (selector: string, side: 'breakBefore' | 'breakAfter') =>
      page.evaluate(
        ([own, name]) =>
          [...document.querySelectorAll(own)].map((element) => getComputedStyle(element)[name]),
        [selector, side] as const,
      );
    await page.goto(`${server.url}quality/passed/`);
    const checks = await breaks('.findings .body > p:last-child', 'breakAfter');
    await page.goto(`${server.url}2022/unassessable/`);
    const groups = await breaks(
      'tbody + tbody:not(:last-of-type) > tr:first-child:not(:last-child)',
      'breakBefore',
    );
    await browser.close();
    await server.close();
    for (const found of [checks, groups]) {
      expect(found.length).toBeGreaterThan(1);
      expect(new Set(found)).toEqual(new Set(['auto']));
    }
  });

  test('has no page that texts of a thousand signs make wider than its window', async () => {
    const [browser, server] = await Promise.all([launchBrowser(), serveFolder(out)]);
    const page = await browser.newPage();
    const isLong = (file: string) =>
      LONG_TEXT.test(plainLines(readFileSync(join(out, file), 'utf8')));
    const pages = listFiles(out).filter((file) => file.endsWith('.html') && isLong(file));
    const faults: string[] = [];
    for (const path of pages) {
      await page.goto(server.url + path);
      if (path.startsWith('explore/')) await rowsAreLive(page);
      faults.push(...(await overflowAt(page, [390, 1440])).map((fault) => `${path}: ${fault}`));
    }
    await browser.close();
    await server.close();
    expect(pages.length).toBeGreaterThan(40);
    expect(faults).toEqual([]);
  });

  test('has no page with a fault, and no link to nowhere', () => {
    const files = listFiles(out);
    const pages = files
      .filter((file) => file.endsWith('.html'))
      .map((page) => ({ page, html: readFileSync(join(out, page), 'utf8') }));
    const site = {
      files: new Set(files),
      ids: new Map(pages.map(({ page, html }) => [page, new Set(pageIds(pageTags(html)))])),
      sources: new Set(['https://wuhu.example.gov.cn/jixiao/2023/']),
    };
    const faults = pages.flatMap(({ page, html }) =>
      pageFaults(page, html, site).map((words) => `${page}: ${words}`),
    );
    expect(faults).toEqual([]);
  });
});
