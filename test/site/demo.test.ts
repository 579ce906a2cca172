import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDemoData } from '../../src/commands/writeDemoData.ts';
import { DEMO_OPTIONS } from '../../src/demo/options.ts';
import { SYNTHETIC_MARK } from '../../src/model/settings.ts';
import { launchBrowser } from '../browser.ts';
import { buildSite } from '../buildSite.ts';
import { answersEnd, FIRST_SCREENS, firstChart } from '../firstScreen.ts';
import { listFiles } from '../folderHashes.ts';
import { publishedCounts, saidCounts } from '../outcomeCounts.ts';
import { pageFaults, pageIds } from '../pageFaults.ts';
import { answersOn, publishedAnswers, type Question } from '../pageQuestions.ts';
import { pageTags } from '../pageTags.ts';
import { plainLines } from '../plainLines.ts';
import { serveFolder } from '../staticServer.ts';

const folder = mkdtempSync(join(tmpdir(), 'jijing-demo-'));
const out = join(folder, 'site');
let pages: { readonly page: string; readonly html: string }[];

beforeAll(async () => {
  const data = join(folder, 'data');
  writeDemoData(data, { ...DEMO_OPTIONS, departments: 4, years: 3, projects: 5 });
  await buildSite({ data, out });
  pages = listFiles(out)
    .filter((file) => file.endsWith('.html'))
    .map((page) => ({ page, html: readFileSync(join(out, page), 'utf8') }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function htmlOf(name: string): string {
  return pages.find(({ page }) => page === name)?.html ?? '';
}

/** How often pages answer each question at least, so that none is missed unseen. */
const LEAST_ANSWERS: Readonly<Record<Question, number>> = {
  projects: 40,
  indicators: 30,
  undecided: 25,
  adjusted: 20,
  executed: 20,
  rate: 20,
  errors: 20,
  warnings: 10,
  metShare: 10,
  budgets: 10,
  returned: 10,
  rescored: 5,
  explained: 20,
  revised: 20,
};

/** The pages in which something is wrong, with what it is. */
function faultsOn(fault: (page: string, html: string) => readonly string[]): string[] {
  return pages.flatMap(({ page, html }) => fault(page, html).map((words) => `${page}: ${words}`));
}

describe('the site of an invented city of several departments and years', () => {
  test('keeps the rules on every page, and every link resolves', () => {
    const site = {
      files: new Set(listFiles(out)),
      ids: new Map(pages.map(({ page, html }) => [page, new Set(pageIds(pageTags(html)))])),
      sources: new Set<string>(),
    };
    expect(faultsOn((page, html) => pageFaults(page, html, site))).toEqual([]);
  });

  test('says on every page and in every chart that the data are invented', () => {
    const charts = pages.flatMap(
      ({ html }) => html.match(/<svg[^>]*class="chart\b[^>]*>.*?<\/svg>/gs) ?? [],
    );
    expect(charts.length).toBeGreaterThan(500);
    expect(charts.filter((svg) => !svg.includes(SYNTHETIC_MARK))).toEqual([]);
    expect(pages.filter(({ html }) => !html.includes(SYNTHETIC_MARK))).toEqual([]);
  });

  test('says so in the files that describe the data', () => {
    const text = readFileSync(join(out, 'data/datapackage.json'), 'utf8');
    expect(text).toContain(SYNTHETIC_MARK);
    expect(readFileSync(join(out, 'data/projects.csv'), 'utf8')).toContain(SYNTHETIC_MARK);
  });

  test('counts met, missed and undecided alike in rows, charts, answers, lists and explorer', () => {
    const countsOf = publishedCounts(out);
    const start = /^(?:compare\/)?(\d{4}\/(?:(?!brief\/)[^/]+\/){0,2})(?:brief\/)?index\.html$/;
    let sentences = 0;
    for (const { page, html } of pages) {
      const own = /^(compare\/)?index\.html$/.test(page) ? '2025/' : start.exec(page)?.[1];
      if (own === undefined || /\/(projects|stability|decisions)\/$/.test(own)) continue;
      const counts = countsOf(own);
      for (const said of saidCounts(html)) {
        expect({ ...counts, ...said }, page).toEqual(counts);
        sentences += 1;
      }
      const list = /^\d{4}\/(missed|unassessable)\/$/.exec(own)?.[1];
      if (list === undefined) continue;
      const all = countsOf(own.slice(0, 5));
      const [, heading = ''] = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
      const printed = /^(\d+)项指标/.exec(heading.replace(/<[^>]+>|\s/g, ''))?.[1];
      expect(Number(printed), page).toBe(list === 'missed' ? all.missed : all.open);
    }
    expect(sentences).toBeGreaterThan(100);
    const all = countsOf('');
    const explorer = htmlOf('explore/index.html');
    const [, choices = ''] = /<summary>目标结论<\/summary>(.*?)<\/ul>/s.exec(explorer) ?? [];
    const facet = (word: string) =>
      Number(new RegExp(`>${word}</span><span class="choice-count">([\\d,]+)<`).exec(choices)?.[1]);
    expect([facet('未达成'), facet('无法判定')]).toEqual([all.missed, all.open]);
    const [, heading = ''] = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(explorer) ?? [];
    expect(saidCounts(heading)).toEqual([all]);
  });

  test('answers questions of projects, money, rates, findings and decisions alike on every page', () => {
    const lists = 'brief|decisions|projects|stability|missed|unassessable';
    const place = new RegExp(
      `^(?:compare/|(\\d{4})/(?!(?:${lists})/)(?:([^/]+/))?(?:brief/)?|(\\d{4})/(?:(?:${lists})/)?)?index\\.html$`,
    );
    const answersOf = publishedAnswers(out);
    const said = pages.flatMap(({ page, html }) => {
      const found = place.exec(page);
      if (found === null) return [];
      const [, year, department = '', other] = found;
      return answersOn(html, year ?? other ?? '2025').map((one) => ({
        ...one,
        page,
        start: `${one.year}/${department}`,
      }));
    });
    const questions = Map.groupBy(said, ({ question }) => question);
    for (const [question, least] of Object.entries(LEAST_ANSWERS)) {
      expect(questions.get(question as Question)?.length, question).toBeGreaterThan(least);
    }
    for (const [start, own] of Map.groupBy(said, (one) => one.start)) {
      const published = answersOf(start);
      for (const [question, all] of Map.groupBy(own, (one) => one.question)) {
        const [first] = all;
        const answer = published[question] ?? first?.answer;
        expect(all.filter((one) => one.answer !== answer)).toEqual([]);
      }
    }
    const forms = /检查用于\s([\d,]+)\s张自评表/.exec(
      plainLines(htmlOf('quality/index.html')),
    )?.[1];
    const inExplorer = /项指标、([\d,]+) 个项目/.exec(
      plainLines(htmlOf('explore/index.html')),
    )?.[1];
    expect([forms, inExplorer]).toEqual([answersOf('').projects, answersOf('').projects]);
    const [, heading = ''] = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(htmlOf('data/index.html')) ?? [];
    const [, ...inData] =
      /^([\d,]+)张自评表、([\d,]+)项指标、/.exec(heading.replace(/<[^>]+>|\s/g, '')) ?? [];
    const { projects, indicators } = answersOf('');
    expect(inData.map((one) => one.replaceAll(',', ''))).toEqual([projects, indicators]);
  });

  test('has a page for each pair of neighbouring years, and the history of a project', () => {
    const names = pages.map(({ page }) => page);
    expect(names.filter((page) => page.startsWith('compare/')).sort()).toEqual([
      'compare/2024/index.html',
      'compare/2025/index.html',
      'compare/index.html',
    ]);
    const projects = pages.filter(({ page }) => /^2025\/[^/]+\/[^/]+\/index\.html$/.test(page));
    const withHistory = projects.filter(({ html }) => html.includes('id="history"'));
    expect(withHistory.length).toBeGreaterThan(10);
  });

  test('shows all rows of the first chart and all answers in the first screen of a desk and of a phone', async () => {
    const [browser, server] = await Promise.all([launchBrowser(), serveFolder(out)]);
    const briefs = pages.flatMap(({ page }) => /^(2025\/[^/]+\/)brief\//.exec(page)?.[1] ?? []);
    expect(briefs.length).toBe(4);
    const [first = ''] = briefs;
    const projects = pages.flatMap(({ page }) =>
      page.startsWith(first) && /^[^/]+\/[^/]+\/[^/]+\/index\.html$/.test(page)
        ? page.replace('index.html', '')
        : [],
    );
    const others = /\/(brief|targets|whole)\/$/;
    const [project = ''] = projects.filter((path) => !others.test(path));
    const paths = ['', '2025/', '2024/', '2023/', ...briefs, project, 'compare/', 'compare/2024/'];
    const late: string[] = [];
    for (const viewport of FIRST_SCREENS) {
      const page = await browser.newPage({ viewport });
      for (const path of paths) {
        await page.goto(server.url + path);
        const { bottom: end } = await firstChart(page);
        const bottom = Math.max(end, await answersEnd(page));
        if (bottom > viewport.height) late.push(`${path} at ${viewport.width}: ${bottom}`);
      }
    }
    await browser.close();
    await server.close();
    expect(late).toEqual([]);
  });
});
