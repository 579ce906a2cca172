import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, runBuild } from '../buildSite.ts';
import { listFiles } from '../folderHashes.ts';
import { jijing } from '../jijing.ts';
import { pageFaults, pageIds } from '../pageFaults.ts';
import { pageTags } from '../pageTags.ts';
import { plainLines } from '../plainLines.ts';
import { ROOT } from '../root.ts';

const YEAR = '2022/zonggonghui';
const folder = mkdtempSync(join(tmpdir(), 'jijing-'));
const [data, preview, out] = ['data', 'preview', 'site'].map((name) => join(folder, name));
const at = (file: string) => join(data ?? '', 'zonggonghui/2022', file);
const read = (file: string, root = out) => readFileSync(join(root ?? '', file), 'utf8');
/** A page as it was written, without where its lines may break. */
const readPage = (path: string, root = out) => plainLines(read(`${path}/index.html`, root));
const own = () => ['--data', data ?? ''];

function edit(file: string, from: string, to: string): void {
  writeFileSync(at(file), readFileSync(at(file), 'utf8').replace(from, to));
}

/** A report on two projects, without a table of scores and without a grade. */
const SHARED = {
  schemaVersion: 1,
  title: '某市总工会 2022 年度项目绩效评价报告',
  year: 2022,
  projects: ['gonghui-zhuanxiang', 'songwennuan-ankangbei'],
  sections: [{ heading: '一、项目概况', paragraphs: ['两个项目都已完成。'] }],
  figures: [],
};

/** The record with a report on two projects published; a form corrected and another given a new id, previewed and then published too. */
beforeAll(async () => {
  cpSync(join(ROOT, 'data'), data ?? '', { recursive: true });
  writeFileSync(at('gonghui-zhuanxiang.report.json'), JSON.stringify(SHARED));
  await jijing('publish-log', ...own(), '--date', '2023-09-01');
  edit('songwennuan-bangfu.json', '"actual": "1350"', '"actual": "1320"');
  renameSync(at('zhigong-shebao.json'), at('shebao.json'));
  edit('list.json', '"id": "zhigong-shebao"', '"id": "shebao", "formerIds": ["zhigong-shebao"]');
  await buildSite({ data, out: preview ?? '', args: ['--preview'] });
  await jijing('publish-log', ...own(), '--date', '2023-10-01', '--reason', '复核后更正');
  await buildSite({ data, out: out ?? '' });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('build --preview', () => {
  test('marks every page, and every file that can say so', () => {
    const files = listFiles(preview ?? '');
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.filter((page) => !read(page, preview).includes('未公开的更正预览'))).toEqual([]);
    expect(read('data/projects.json', preview)).toContain('未公开的更正预览');
    expect(read('data/datapackage.json', preview)).not.toContain('不是任何单位的真实数据');
  });

  test('shows what is not on record yet', () => {
    const html = readPage('corrections', preview);
    expect(html).toContain('尚未登记的改动');
    expect(html).toContain('1320');
    expect(read(`${YEAR}/songwennuan-bangfu/index.html`, preview)).toContain('1320');
  });
});

describe('a site with a public record', () => {
  test('is marked on no page, and keeps the rules on the pages of the record', () => {
    const files = listFiles(out ?? '');
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.filter((page) => read(page).includes('未公开的更正预览'))).toEqual([]);
    const ids = new Map(pages.map((page) => [page, new Set(pageIds(pageTags(read(page))))]));
    const facts = { files: new Set(files), ids, sources: new Set<string>() };
    const ofRecord = ['corrections/index.html', `${YEAR}/zhigong-shebao/index.html`];
    expect(ofRecord.flatMap((page) => pageFaults(page, read(page), facts))).toEqual([]);
  });

  test('tells all corrections on one page with the head of the record', () => {
    const html = readPage('corrections');
    const { headHash: head } = JSON.parse(read('data/publications.json'));
    for (const said of [head, '复核后更正', '1350', '1320', '改用新标识', '曾用标识']) {
      expect(html).toContain(said);
    }
    for (const page of ['index.html', 'data/index.html', `${YEAR}/index.html`]) {
      expect(read(page)).toMatch(/href="[./]*corrections\/"/);
    }
  });

  test('prints a report on several projects once, with its record, and leads there from each', () => {
    const report = readPage(`${YEAR}/gonghui-zhuanxiang/report`);
    expect(report).toContain('没有印总分，没有写等级。');
    expect(report).toContain('两个项目都已完成。');
    expect(report).toContain('href="../../songwennuan-ankangbei/"');
    expect(report).toContain('2023-09-01</time>　首次公开绩效评价报告');
    for (const id of SHARED.projects) {
      const page = readPage(`${YEAR}/${id}`);
      expect(page).toMatch(/href="(?:\.\.\/gonghui-zhuanxiang\/|)report\/"/);
      expect(page).toContain('2 个项目合写，没有本项目的得分');
    }
    expect(listFiles(out ?? '')).not.toContain(`${YEAR}/songwennuan-ankangbei/report/index.html`);
  });

  test('publishes the record, its head and all corrections as data', () => {
    const log = JSON.parse(read('data/publications.json'));
    expect(log).toEqual(JSON.parse(readFileSync(join(data ?? '', 'publications.json'), 'utf8')));
    expect(JSON.parse(read('data/manifest.json')).publicationsHead).toBe(log.headHash);
    expect(JSON.parse(read('data/datapackage.json')).publicationsHead).toBe(log.headHash);
    const { rows } = JSON.parse(read('data/corrections.json'));
    expect(rows).toContainEqual(
      expect.objectContaining({
        event: 'corrected',
        file: 'zonggonghui/2022/songwennuan-bangfu.json',
        from: '1350',
        to: '1320',
        sha256: log.headHash,
      }),
    );
  });

  test('keeps the old address of a project with a sentence, a link and no script of its own', () => {
    const html = readPage(`${YEAR}/zhigong-shebao`);
    expect(html).toContain('网址已改变');
    expect(html).toContain('href="../shebao/"');
    expect(html).not.toMatch(
      /http-equiv="refresh"|<script(?! type="application\/ld| type="module" src="[^"]*\/pageScript-)/,
    );
    expect(readPage(`${YEAR}/zhigong-shebao/versions/2023-09-01`)).toContain('已撤回的版本');
    expect(readPage(`${YEAR}/shebao`)).toContain('改用新标识');
  });

  test('verify finds the whole record in it, and what was changed since', async () => {
    expect((await jijing('verify', ...own(), '--against', out ?? '')).status).toBe(0);
    expect((await jijing('publish-log', ...own(), '--undo', '--against', out ?? '')).status).toBe(
      2,
    );
    const forged = join(folder, 'forged');
    cpSync(data ?? '', forged, { recursive: true });
    for (const file of ['zonggonghui/2022/versions', 'rulebooks/versions', 'versions']) {
      rmSync(join(forged, file), { recursive: true });
    }
    rmSync(join(forged, 'publications.json'));
    await jijing('publish-log', '--data', forged, '--date', '2023-09-01');
    const { status, stdout } = await jijing('verify', '--data', forged, '--against', out ?? '');
    expect(status).toBe(1);
    expect(stdout).toContain('没有了 2023-10-01 的公开');
  });
});

test('a change that is not on record is not built for the public, and the site stays', async () => {
  edit('songwennuan-bangfu.json', '"actual": "1320"', '"actual": "1500"');
  const before = read('data/SHA256SUMS');
  const { status, output } = await runBuild({ data, out: out ?? '' });
  expect(status).toBe(2);
  expect(output).toContain('与 2023-10-01 公开的版本相同');
  expect(output).toContain(`publish-log zonggonghui/2022 --data ${data} --reason`);
  expect(read('data/SHA256SUMS')).toBe(before);
});
