import { once } from 'node:events';
import { copyFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { targetPages } from '../../src/analysis/targetPages.ts';
import { wholeResults } from '../../src/analysis/wholeResults.ts';
import { isFilePlace } from '../../src/commands/check/isFilePlace.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { projectJson } from '../../src/publish/projectJson.ts';
import { loadSite } from '../../src/site/loadSite.ts';
import { jijing } from '../jijing.ts';
import { writeKinds } from '../kinds/kindsFolder.ts';
import { ImportFolder, recordForms, writers } from './importFolder.ts';

let folder: ImportFolder;
beforeEach(() => {
  folder = new ImportFolder();
});
afterEach(() => folder.remove());

const ID = 'songwennuan-bangfu';
const formOf = (id: string) => recordForms.get(id) ?? expect.fail(`no ${id}`);
const put = async (id: string, kind: string, change = (form = formOf(id)) => form) =>
  folder.put(`${id}.${kind}`, (await writers[kind]?.(change())) ?? '');
const json = async (...args: string[]) => JSON.parse((await jijing(...args, '--json')).stdout);

/** Findings as code, row and words, but for the one that rests on the list, which stands in no file. */
function plain(findings: readonly { code: string; seq?: number; message: string }[]) {
  return findings
    .filter(({ code }) => code !== 'listNameMismatch')
    .map(({ code, seq, message }) => `${code} ${seq ?? ''} ${message}`);
}

describe('check of files', () => {
  test.each(['docx', 'xlsx'])(
    'finds in every form as %s what it finds in the data',
    async (kind) => {
      for (const id of recordForms.keys()) await put(id, kind);
      const { forms, unjudged, unread } = await json('check', folder.files);
      expect([forms.length, unjudged, unread]).toEqual([5, [], []]);
      cpSync('data', folder.data, { recursive: true });
      rmSync(join(folder.data, 'zonggonghui/2022/kunnan-laomo-bangfu.report.json'));
      const scores = await json('score', '--data', folder.data);
      for (const { name, low, high, verdict, findings } of forms) {
        const score = scores.find((one: { name: string }) => one.name === name);
        expect({ low, high, verdict }).toEqual({
          low: score.low,
          high: score.high,
          verdict: score.verdict,
        });
        const id = score.project.split('/').at(-1);
        expect(plain(findings)).toEqual(plain(await json('check', id, '--data', folder.data)));
      }
    },
  );

  test('says of a form what of it was not entered', async () => {
    await put(ID, 'docx', () => ({ ...formOf(ID), cut: '公开文本在满意度指标处中断' }));
    const { stdout } = await jijing('check', folder.files);
    expect(stdout).toContain('\n  原表没有录全：公开文本在满意度指标处中断。\n');
  });

  test('finds in the form of a whole department, in the data and in a file, what its page says', async () => {
    writeKinds(folder.data);
    const page = wholeResults(loadDataset(folder.data)).flatMap(({ findings }) => findings);
    expect(plain(page)).toContainEqual(expect.stringContaining('自评分高于分值'));
    const path = join(folder.data, 'canlian/2023/department.json');
    for (const typed of ['2023/canlian/whole', path]) {
      expect(plain(await json('check', typed, '--data', folder.data))).toEqual(plain(page));
    }
    const copy = folder.put('department.json', readFileSync(path));
    const { forms, unjudged } = await json('check', copy);
    expect(unjudged).toEqual([]);
    expect(plain(forms[0].findings)).toEqual(plain(page));
  });

  test('finds in a target form, in the data and in a file, what its page and the ledger say', async () => {
    writeKinds(folder.data);
    const site = loadSite(folder.data);
    const [page] = targetPages(site).filter(({ findings }) => findings.length > 0);
    if (page === undefined) throw new Error('no target form with findings');
    const said = plain(page.findings);
    const [year, department, project] = page.listed.id.split('/');
    const path = join(folder.data, `${department}/${year}/${project}.targets.json`);
    for (const typed of [`${page.listed.id}/targets`, path]) {
      expect(plain(await json('check', typed, '--data', folder.data))).toEqual(said);
    }
    const { forms } = await json('check', folder.put('x.json', readFileSync(path)));
    expect(plain(forms[0].findings)).toEqual(said);
    const entered = site.ledger.flatMap(({ places }) =>
      places.flatMap(({ result, finding }) =>
        result.project.id === `${page.listed.id}/targets` ? finding : [],
      ),
    );
    expect(plain(entered).toSorted()).toEqual(said.toSorted());
  });

  test('says score, place of each finding and exit code; --severity moves the limit', async () => {
    const path = await put(ID, 'xlsx');
    const { status, stdout } = await jijing('check', path);
    expect(status).toBe(0);
    expect(stdout).toContain('送温暖帮扶专项　2022 年');
    expect(stdout).toContain('自评 98 分，按规则可得 86–98 分（良至优），一致；可核 22.2%');
    expect(stdout).toMatch(/待说明　扣分而未填原因（lostPointsWithoutReason）　［自评表 第\d+行］/);
    expect(stdout).toContain('共评 1 张：矛盾 0，');
    expect((await jijing('check', path, '--severity', 'warning')).status).toBe(1);
  });

  test('judges by the rule book asked for, and as a new site where no data folder is', async () => {
    const path = await put('kunnan-laomo-bangfu', 'docx');
    const asked = await json('check', path, '--rulebook', 'beijing-2016');
    expect(asked.forms).toMatchObject([{ rulebook: 'beijing-2016', low: '82.24', high: '94.23' }]);
    expect(await jijing('check', path, '--data', folder.data)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('site.json'),
    });
  });

  test('--docx writes a list to send back, each form on a page of its own', async () => {
    await put(ID, 'docx');
    await put('kunnan-laomo-bangfu', 'docx');
    const out = join(folder.root, '意见.docx');
    const said = await jijing('check', `${folder.files}/`, '--docx', out);
    expect(said).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(new RegExp(`。\n检查意见已写入：${out}\n$`)),
    });
    const { value } = await mammoth.extractRawText({ path: out });
    for (const { name } of [formOf(ID).head, formOf('kunnan-laomo-bangfu').head]) {
      expect(value).toContain(name);
    }
    expect(value.match(/自评表检查意见/g)).toHaveLength(2);
    expect(value).toContain('扣分而未填原因：');
    expect(await jijing('check', ID, '--docx', out)).toMatchObject({ status: 2 });
  });

  test('--rulebook takes a rule book of one’s own as a file, and says what is wrong in one', async () => {
    const path = await put(ID, 'docx');
    const own = JSON.parse(readFileSync('data/rulebooks/beijing-2016.json', 'utf8'));
    const file = folder.put('own.json', JSON.stringify({ ...own, id: 'own', name: '自定' }));
    expect((await json('check', path, '--rulebook', file)).forms).toMatchObject([
      { rulebook: 'own' },
    ]);
    const bad = folder.put('bad.json', '{}');
    expect(await jijing('check', path, '--rulebook', bad)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('bad.json:1:1'),
    });
  });

  test('judges a form that stands as JSON, and says what is wrong in one that does not', async () => {
    const path = join(folder.root, 'one.json');
    copyFileSync(`data/zonggonghui/2022/${ID}.json`, path);
    expect((await json('check', path)).forms).toMatchObject([{ name: '送温暖帮扶专项' }]);
    const result =
      loadSite('data').results.find(({ project }) => project.slug === ID) ?? expect.fail(ID);
    const imprint = { title: '', owner: '', mark: undefined, saved: new Date(0) };
    const published = folder.put('published.json', projectJson(result, imprint));
    const [given, kept] = [await json('check', published), await json('check', path)];
    expect(given.forms[0].findings).toEqual(kept.forms[0].findings);
    const bad = folder.put('bad.json', '{"schemaVersion": 2}');
    expect(await jijing('check', bad)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('bad.json:1:1'),
    });
  });

  test('asks for a year that the form does not print, and takes --year', async () => {
    const text = '项目支出绩效自评表\n';
    const cells = [
      ['项目名称', '培训'],
      ['主管部门', '人社局', '实施单位', '人社局'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '培训人数', '100人', '90人', '100', '90'],
    ];
    const rows = cells.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`);
    const path = folder.put('a.html', `<p>${text}</p><table>${rows.join('')}</table>`);
    const without = await jijing('check', path);
    expect([without.status, without.stdout]).toEqual([2, expect.stringContaining('没有写年度')]);
    const { forms } = await json('check', path, '--year', '2023');
    expect(forms).toMatchObject([{ year: 2023, name: '培训' }]);
  });

  test('counts one form in two files once, and never holds two drafts against each other', async () => {
    await put(ID, 'docx');
    await put(ID, 'xlsx');
    const single = await json('check', folder.files);
    expect(single).toMatchObject({ forms: [{}], unjudged: [{ sentence: expect.any(String) }] });
    await put(ID, 'xlsx', () => ({ ...formOf(ID), total: { ...formOf(ID).total, score: '97' } }));
    const twice = await json('check', folder.files);
    const codes = twice.forms.map(({ findings }: { findings: { code: string }[] }) =>
      findings.map(({ code }) => code),
    );
    expect(codes).toHaveLength(2);
    expect(codes.flat()).not.toContain('projectListedTwice');
  });

  test('takes the data folder at hand for its projects, and asks for --data where it is another', async () => {
    cpSync('data', folder.data, { recursive: true });
    const all = await json('check', '--data', folder.data);
    expect(await json('check', folder.data, '--data', folder.data)).toEqual(all);
    expect(await jijing('check', `${folder.data}/`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`check --data ${folder.data}/`),
    });
  });

  test('reads the forms of a folder, not the list and the report beside them', async () => {
    cpSync('data/zonggonghui/2022', folder.files, { recursive: true });
    const { forms, unread } = await json('check', folder.files);
    expect([forms.length, unread]).toEqual([5, []]);
  });

  test('says of a socket in a folder that it is no file', async () => {
    await put(ID, 'docx');
    const server = createServer().listen(join(folder.files, '自评表.xlsx'));
    await once(server, 'listening');
    const { forms, unread } = await json('check', folder.files);
    server.close();
    expect([forms.length, unread]).toMatchObject([
      1,
      [{ sentence: expect.stringContaining('不是文件') }],
    ]);
  });

  test.each([
    [['没有.docx'], '没有“没有.docx”'],
    [['package-lock.json', ID], '要分开检查'],
    [[ID, '--year', '2022'], '--year 只用于文件'],
  ])('%j ends with 2 and one sentence', async (args, sentence) => {
    expect(await jijing('check', ...args)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(sentence),
    });
  });

  test('ends with 2 where a file that was named holds no form', async () => {
    const path = folder.put('list.txt', '没有表的文字');
    expect(await jijing('check', path)).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('没有认出自评表'),
    });
  });
});

test.each([
  ['kunnan-laomo-bangfu', false],
  ['zonggonghui/2022/kunnan-laomo-bangfu', false],
  ['data/zonggonghui/2022/kunnan-laomo-bangfu.json', false],
  ['data\\zonggonghui\\2022\\kunnan-laomo-bangfu.json', false],
  ['src', false],
  ['test/', true],
  ['自评表.docx', true],
  ['data/zonggonghui/2022/自评表.docx', true],
  ['package.json', true],
  ['nothing.json', false],
])('isFilePlace: %s is a file: %s', (place, isFile) => {
  expect(isFilePlace(place, 'data')).toBe(isFile);
});
