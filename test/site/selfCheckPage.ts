import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { largest } from '../../src/model/extremes.ts';
import type { Form } from '../../src/model/form.ts';
import { loadSite } from '../../src/site/loadSite.ts';
import { axeFaults } from '../axe.ts';
import { WITHOUT_COLOURS } from '../axeRules.ts';
import { recordForms } from '../commands/importFolder.ts';
import { tablesWithoutWords } from '../pageAccess.ts';
import { findLooks, type LookBook } from '../textLooks.ts';

/** The record without its evaluation report, which stands in no file of a form. */
function withoutReport(): readonly ProjectResult[] {
  const folder = mkdtempSync(join(tmpdir(), 'jijing-record-'));
  try {
    cpSync('data', folder, { recursive: true });
    rmSync(join(folder, 'zonggonghui/2022/kunnan-laomo-bangfu.report.json'));
    return loadSite(folder).results;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const results = withoutReport();

/** A form of the record with more rows, of all its forms in turn. */
export function longForm(rows: number): Form {
  const form = recordForms.get('kunnan-laomo-bangfu');
  if (form === undefined) throw new Error('no form');
  const own = [...recordForms.values()].flatMap(({ indicators = [] }) => indicators);
  return { ...form, indicators: own.slice(0, rows) };
}

/** What the site says of a form that stands alone, but for what rests on its list. */
export function publishedFindings(slug: string): string[] {
  const result = results.find(({ project }) => project.slug === slug);
  if (result === undefined) throw new Error(`no ${slug}`);
  return result.findings
    .filter(({ code }) => code !== 'listNameMismatch')
    .map(({ title, message }) => `${title}：${message}`);
}

/** The findings that the open page shows of its form; runs within the page. */
export function shownFindings(): string[] {
  return [...document.querySelectorAll('.check-list:first-of-type > .check-item')]
    .filter(({ id }) => id.startsWith('finding-'))
    .map((item) => {
      const title = item.querySelector('h4')?.lastChild?.textContent;
      return `${title}：${item.querySelector('.check-message')?.textContent}`;
    });
}

/** Lets the next copy on a page put there what an office program would, as it is; runs within the page. */
export function copyAs(html: string): void {
  document.addEventListener(
    'copy',
    (event) => {
      event.clipboardData?.setData('text/html', html);
      event.clipboardData?.setData('text/plain', '表');
      event.preventDefault();
    },
    { once: true },
  );
}

/** The scripts of a site that one of a name needs before it runs, itself among them. */
export function scriptsOf(site: string, name: string): string[] {
  const folder = join(site, '_astro');
  const needed = new Set(readdirSync(folder).filter((file) => file.startsWith(`${name}-`)));
  // a set that grows is walked to its end
  for (const file of needed) {
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, other = ''] of code.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) needed.add(other);
  }
  if (needed.size === 0) throw new Error(`no script ${name}`);
  return [...needed];
}

/** The cells in whose middle a finger meets a mark, and the marks that it does not meet. */
export function cellsInTheWay(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const meets = (host: Element, selector: string) => {
      const { left, top, width, height } = host.getBoundingClientRect();
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      return met !== null && met.closest(selector) !== null;
    };
    const isWrong = (cell: Element) => {
      cell.scrollIntoView({ block: 'center', behavior: 'instant' });
      const marks = [...cell.querySelectorAll('.check-mark')];
      return meets(cell, '.check-mark') || !marks.every((mark) => meets(mark, '.check-mark'));
    };
    return [...document.querySelectorAll('.form :is(td, th).check-marked')]
      .filter(isWrong)
      .map(({ id }) => id);
  });
}

/**
 * What axe finds, but in colours, and tables without words, in words. How the texts look goes into `looks`,
 * for one judgement of all their colours.
 */
export async function accessFaults(page: Page, looks: LookBook): Promise<string[]> {
  const violations = await axeFaults(page, { rules: WITHOUT_COLOURS });
  looks.add(page.url(), await page.evaluate(findLooks));
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  return [...found, ...(await tablesWithoutWords(page))];
}

/** How many elements a page makes during some work. */
export async function elementsDrawn(page: Page, work: () => Promise<void>): Promise<number> {
  const made = await page.evaluateHandle(() => {
    const count = { made: 0 };
    const { createElement } = Document.prototype;
    Document.prototype.createElement = function (this: Document, name: string) {
      count.made += 1;
      return createElement.call(this, name);
    };
    return count;
  });
  await work();
  return made.evaluate(({ made: own }) => own);
}

/** How many cells of the form something is put into, or taken out of, during some work. */
export async function cellsFilled(page: Page, work: () => Promise<void>): Promise<number> {
  const cells = await page.evaluateHandle(() => {
    const filled = new Set<Element>();
    const seen = new MutationObserver((records) => {
      for (const { target } of records) {
        const cell = (target as Element).closest('td, th');
        if (cell !== null) filled.add(cell);
      }
    });
    const sheet = document.querySelector('.form-sheet');
    if (sheet !== null) seen.observe(sheet, { childList: true, subtree: true });
    return filled;
  });
  await work();
  return cells.evaluate(({ size }) => size);
}

/** The marks of cells whose number is not that of the finding that they lead to; runs within the page. */
export function misnumberedMarks(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.form .check-mark')]
    .map(({ hash, textContent }) => `${hash} ${textContent}`)
    .filter((words) => !/^#(?:finding-(\d+) \1|doubt-(\d+) 疑\2)$/.test(words));
}

/** The cells of a row or a table whose words reach into the next; runs within the page. */
export function tooNarrow(table: Element): string[] {
  return [...table.querySelectorAll('th, td')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ textContent }) => textContent);
}

/** Files that the mouse drags onto the middle of a page, as the browser itself is told of it. */
export async function draggedFiles(page: Page, files: readonly string[]) {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  return (type: 'dragEnter' | 'dragOver' | 'dragCancel' | 'drop') =>
    client.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of the page's main thread during some work, in milliseconds of processor time. */
export async function longestTask(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  );
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const isMain = ({ name, args }: TraceEvent) =>
    name === 'thread_name' && args.name === 'CrRendererMain';
  const mains = new Set(trace.traceEvents.filter(isMain).map(threadOf));
  // of whatever name: what follows on the reading of a blob is in no task of the scheduler
  const tasks = trace.traceEvents.filter((event) => mains.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('the trace has no tasks');
  return largest(tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/**
 * How long the page and its worker take, together, until what `wanted` selects stands there after some work, in
 * milliseconds of processor time. No other page with a worker is open. Linux alone tells this of threads.
 */
export async function timeUntil(
  browser: Browser,
  page: Page,
  wanted: string,
  work: () => Promise<void>,
): Promise<number> {
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  const times = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(
      ({ id }) =>
        () =>
          threadTimes(id),
    )
    .find((own) => own().has('worker'));
  if (times === undefined) throw new Error('no page has a worker');
  const spent = () => [...times().values()].reduce((sum, time) => sum + time, 0);
  await page.evaluate((selector) => {
    const seen = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      seen.disconnect();
      // once it is painted the page stands still while its threads are asked
      requestAnimationFrame(() => setTimeout(() => alert()));
    });
    seen.observe(document.body, { childList: true, subtree: true });
  }, wanted);
  const found = page.waitForEvent('dialog');
  const before = spent();
  // the page may stand still before the browser has said that a key went up again
  const worked = work();
  const dialog = await found;
  const time = spent() - before;
  await dialog.accept();
  await worked;
  return time;
}

/** The processor time of the main thread of a process, and of its workers, in milliseconds. */
function threadTimes(process: number): ReadonlyMap<'page' | 'worker', number> {
  const folder = `/proc/${process}/task`;
  const times = new Map<'page' | 'worker', number>();
  for (const thread of readdirSync(folder)) {
    const name = readFileSync(join(folder, thread, 'comm'), 'utf8');
    const kind = thread === `${process}` ? 'page' : /^DedicatedWorker/.test(name) ? 'worker' : '';
    if (kind === '') continue;
    const [spent] = readFileSync(join(folder, thread, 'schedstat'), 'utf8').split(' ');
    times.set(kind, (times.get(kind) ?? 0) + Number(spent) / 1e6);
  }
  return times;
}
