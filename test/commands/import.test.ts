import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formDifferences } from '../../src/commands/import/differences.ts';
import type { SourceUse } from '../../src/intake/imported.ts';
import { folderHashes, listFiles } from '../folderHashes.ts';
import { jijing } from '../jijing.ts';
import { ImportFolder, recordForms, recordList, writers } from './importFolder.ts';

let folder: ImportFolder;
beforeEach(() => {
  folder = new ImportFolder();
});
afterEach(() => folder.remove());

const ID = 'kunnan-laomo-bangfu';
const PLACE = `zonggonghui/2022/${ID}.json`;
const formOf = (id: string) => {
  const form = recordForms.get(id);
  if (form === undefined) throw new Error(`no ${id}`);
  return form;
};

/** The five forms of the record, as one kind of file or as several in turn. */
async function putRecord(...kinds: readonly string[]): Promise<void> {
  for (const [index, [id, form]] of [...recordForms].entries()) {
    const kind = kinds[index % kinds.length] ?? '';
    const ending = kind === 'template' ? 'xlsx' : kind;
    folder.put(`${id}.${ending}`, (await writers[kind]?.(form)) ?? '');
  }
}

/** What stands in the data folder but for the reports of imports. */
function written(): Record<string, string> {
  const hashes = Object.entries(folderHashes(folder.data));
  return Object.fromEntries(hashes.filter(([path]) => !path.startsWith('imports/')));
}

describe('import', () => {
  test.each([[['xlsx']], [['docx']], [['template']], [['xlsx', 'docx']]])(
    'builds the data of the record from its forms as %j',
    async (kinds) => {
      await putRecord(...kinds);
      const { status, stdout } = await folder.run(folder.files, '--strict');
      expect([status, stdout]).toEqual([0, expect.stringContaining('存疑 0。')]);
      for (const [id, form] of recordForms) {
        expect(formDifferences(form, folder.form(id))).toEqual([]);
      }
      expect(folder.json('zonggonghui/2022/list.json')).toMatchObject({
        department: '安庆市总工会',
        year: 2022,
      });
      const validated = await jijing('validate', '--data', folder.data);
      expect(validated.stdout).toContain('5 个项目，62 项指标');
    },
  );

  test('reads list, forms and report of a copied text, with ids by pinyin', async () => {
    const { status, stdout } = await folder.run('test/fixtures/anqing-2022.txt');
    expect([status, stdout]).toEqual([0, expect.stringContaining('存疑　')]);
    const printed = recordList.entries.map(({ seq, name, note }) => ({ seq, name, note }));
    expect(folder.json('zonggonghui/2022/list.json').entries).toMatchObject(printed);
    const id = 'kun-nan-lao-mo-bang-fu-zhuan-xiang';
    expect(folder.form(id).head.name).toBe('困难劳模帮扶专项');
    expect(folder.json(`zonggonghui/2022/${id}.report.json`).grade).toBe('优');
    const { stdout: validated } = await jijing('validate', '--data', folder.data);
    expect(validated).toContain('5 个项目，62 项指标');
  });

  test('leaves projects without a form out of a list, and says so', async () => {
    const form = formOf(ID);
    folder.put('1.docx', (await writers.docx?.(form)) ?? '');
    const title = '安庆市总工会2022年度自评项目清单';
    folder.put('2.txt', `${title}\n序号\t项目名称\n1\t没有表的项目\n2\t${form.head.name}\n`);
    const { status, stdout } = await folder.run(folder.files);
    expect([status, stdout]).toEqual([0, expect.stringContaining('没有列入：没有表的项目')]);
    expect(folder.json('zonggonghui/2022/list.json')).toMatchObject({
      title,
      entries: [{ seq: '2', name: form.head.name }],
    });
    expect((await jijing('validate', '--data', folder.data)).status).toBe(0);
    const { files } = folder.json('imports/files.json');
    const list = files.find(({ file }: { file: string }) => file.endsWith('2.txt'));
    const fates = list.cells.map(({ text, fate }: SourceUse) => [text, fate]);
    const aside = { kind: 'setAside', reason: '没有自评表的项目' };
    expect(fates.slice(3)).toEqual([
      ['1', aside],
      ['没有表的项目', aside],
      ['2', { kind: 'used', document: 0, path: 'entries/0/seq' }],
      [form.head.name, { kind: 'used', document: 0, path: 'entries/0/name' }],
    ]);
    expect(list.counts).toEqual({ all: 7, used: 3, setAside: 4, inDoubt: 0 });
  });

  test('leaves a list that was edited, and takes what is chosen of it', async () => {
    const source = 'test/fixtures/anqing-2022.txt';
    await folder.run(source);
    expect(folder.json('zonggonghui/2022/list.json').source.title).toBe('anqing-2022.txt');
    const list = join(folder.data, 'zonggonghui/2022/list.json');
    const edited = readFileSync(list, 'utf8').replace('"note": ""', '"note": "手写"');
    writeFileSync(list, edited);
    const { status, stdout } = await folder.run(source);
    expect([status, stdout]).toEqual([1, expect.stringContaining('备注：现有“手写”，文件中“”')]);
    expect(readFileSync(list, 'utf8')).toBe(edited);
    expect((await folder.run(source, '--update', 'list')).status).toBe(0);
    expect(readFileSync(list, 'utf8')).not.toContain('手写');
  });

  test('changes nothing where the same files come again', async () => {
    await putRecord('xlsx');
    await folder.run(folder.files);
    const before = written();
    const { status, stdout } = await folder.run(folder.files);
    expect([status, stdout.match(/不变/g)?.length]).toEqual([0, 5]);
    expect(written()).toEqual(before);
  });

  test('writes nothing in a dry run', async () => {
    await putRecord('docx');
    const { status, stdout } = await folder.run(folder.files, '--dry-run');
    expect([status, stdout]).toEqual([0, expect.stringContaining('没有写任何文件')]);
    expect(listFiles(folder.root).filter((name) => name.startsWith('data'))).toEqual([]);
  });

  test('adds to a list that is there and keeps ids over the years', async () => {
    await putRecord('xlsx');
    await folder.run(folder.files);
    rmSync(folder.files, { recursive: true });
    const next = { ...formOf(ID), year: 2023 };
    folder.put('随便叫什么.xlsx', (await writers.xlsx?.(next)) ?? '');
    expect((await folder.run(folder.files)).status).toBe(0);
    expect(folder.json('zonggonghui/2023/list.json').entries).toEqual([
      { id: ID, seq: '1', name: '困难劳模帮扶专项', note: '' },
    ]);
  });
});

describe('import over a person’s work', () => {
  const cell = `${ID}:indicators/0/actual`;
  beforeEach(async () => {
    folder.put(`${ID}.docx`, (await writers.docx?.(formOf(ID))) ?? '');
    await folder.run(folder.files);
    const form = folder.json(PLACE);
    form.indicators[0].actual = '手工改过';
    form.total.score = '99';
    form.source = { publisher: '甲', title: '乙' };
    writeFileSync(join(folder.data, PLACE), JSON.stringify(form));
  });

  test('shows every cell that differs and changes none', async () => {
    const before = written();
    const { status, stdout } = await folder.run(folder.files);
    expect(status).toBe(1);
    expect(stdout).toContain('与现有的不同 2 处，没有改动');
    const own = formOf(ID).indicators?.[0]?.actual;
    expect(stdout).toContain(`实际完成值：现有“手工改过”，文件中“${own}”　［${cell}］`);
    expect(written()).toEqual(before);
  });

  test('takes one cell, one project or all as --update says, and keeps what a person added', async () => {
    const one = await folder.run(folder.files, '--update', cell);
    expect([one.status, one.stdout]).toEqual([
      1,
      expect.stringContaining('改了 1 处；另有 1 处不同，没有改动'),
    ]);
    expect(one.stdout).toContain('没有改动的：\n');
    const again = await folder.run(folder.files, '--update', cell);
    expect(again.stdout).toContain(`没有“${cell}”这处不同：已经一样，或写错了`);
    expect(folder.form(ID).indicators?.[0]).toEqual(formOf(ID).indicators?.[0]);
    expect(folder.form(ID).total?.score).toBe('99');
    expect((await folder.run(folder.files, '--update', ID)).status).toBe(0);
    expect(formDifferences(formOf(ID), folder.form(ID))).toEqual([]);
    expect(folder.form(ID).source).toEqual({ publisher: '甲', title: '乙' });
  });

  test('says where the data are those that come with the program', async () => {
    const path = folder.put('a.docx', (await writers.docx?.(formOf(ID))) ?? '');
    expect((await jijing('import', path, '--dry-run')).stderr).toContain(
      '软件自带的样例数据“data”',
    );
    expect((await folder.run(path, '--dry-run')).stderr).toBe('');
  });

  test('says which project was meant where --update names none of the files', async () => {
    const { status, stderr } = await folder.run(folder.files, '--update', 'kunan-laomo-bangfu');
    expect([status, stderr]).toEqual([2, expect.stringContaining(ID)]);
  });

  test('takes a form that comes twice once, and neither of two that differ', async () => {
    folder.put('again.docx', (await writers.docx?.(formOf(ID))) ?? '');
    const other = { ...formOf(ID), total: { points: '100', score: '1' } };
    folder.put('zuihou.docx', (await writers.docx?.(other)) ?? '');
    rmSync(folder.data, { recursive: true });
    const { status, stdout } = await folder.run(folder.files);
    expect([status, stdout]).toEqual([2, expect.stringContaining('同一个项目，不同 1 处')]);
    expect(stdout).toContain('中的是同一张');
    expect(folder.json('zonggonghui/2022/list.json').entries).toHaveLength(1);
  });
});

describe('import of several departments', () => {
  const other = (name: string) => {
    const form = formOf('zhigong-shebao');
    return { ...form, head: { ...form.head, department: name } };
  };
  const put = async (name: string) => {
    folder.put(`${ID}.docx`, (await writers.docx?.(formOf(ID))) ?? '');
    return folder.put('shebao.docx', (await writers.docx?.(other(name))) ?? '');
  };

  test('files each under the one that it prints, by pinyin where it is new', async () => {
    await put('101-示例市河灯管理局');
    const args = ['import', folder.files, '--data', folder.data];
    expect((await jijing(...args)).status).toBe(0);
    expect(Object.keys(written())).toEqual(
      expect.arrayContaining([
        'an-qing-shi-zong-gong-hui/2022/kunnan-laomo-bangfu.json',
        'shi-li-shi-he-deng-guan-li-ju/2022/shebao.json',
      ]),
    );
    const again = await jijing(...args);
    expect([again.status, again.stdout.match(/不变/g)?.length]).toEqual([0, 2]);
  });

  test('takes only those of the folder that is asked for, and says of which the others are', async () => {
    await put('示例市河灯管理局');
    const { status, stdout } = await folder.run(folder.files);
    expect([status, stdout]).toEqual([
      2,
      expect.stringContaining(
        '表上的主管部门是“示例市河灯管理局”，不是 zonggonghui 的“安庆市总工会”',
      ),
    ]);
    expect(folder.json('zonggonghui/2022/list.json').entries).toHaveLength(1);
  });

  test('takes one alone all the same, in doubt with the cell that says otherwise', async () => {
    const alone = await put('示例市河灯管理局');
    await folder.run(join(folder.files, `${ID}.docx`));
    const { status, stdout } = await folder.run(alone, '--strict');
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/存疑　表1 第2行第2格：归到 zonggonghui（安庆市总工会）/),
    ]);
    expect(folder.json('zonggonghui/2022/shebao.json').head.department).toBe('示例市河灯管理局');
  });

  test('takes another year than is printed where --year says so, in doubt with the cell that prints it', async () => {
    const file = await put('示例市河灯管理局');
    const { status, stdout } = await jijing(
      ...['import', file, '--data', folder.data, '--department', 'zonggonghui'],
      ...['--year', '2021', '--strict'],
    );
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/存疑　\S+ \S+：2021 年度；--year 写的年度与表上的不同/),
    ]);
    expect(folder.json('zonggonghui/2021/shebao.json').year).toBe(2021);
  });

  test('does not part names of which one holds the other, and says so where nobody did', async () => {
    await put('安庆市总工会本级');
    expect((await folder.run(folder.files, '--strict', '--dry-run')).status).toBe(0);
    const { status, stdout } = await jijing(
      'import',
      folder.files,
      '--data',
      folder.data,
      '--strict',
    );
    expect([status, stdout]).toEqual([1, expect.stringContaining('归到名称相近的')]);
    expect(folder.json('an-qing-shi-zong-gong-hui/2022/list.json').entries).toHaveLength(2);
  });
});

describe('import of findings that were explained in 自查', () => {
  const [row, whole] = [
    { code: 'uniformFullMarks', reason: '各行均有佐证' },
    { code: 'textualActual', seq: 4, reason: '合同条款' },
  ];
  const explained = (...accepted: readonly object[]) =>
    JSON.stringify([
      { name: '困难劳模帮扶专项', department: '安庆市总工会', year: 2022, accepted },
    ]);
  const zip = async (...accepted: readonly object[]) =>
    folder.put(
      '自评表.zip',
      zipSync({
        [`${ID}.xlsx`]: (await writers.xlsx?.(formOf(ID))) ?? new Uint8Array(),
        '已说明的发现.json': new TextEncoder().encode(explained(...accepted)),
      }),
    );
  const acceptedNow = () => folder.json('zonggonghui/2022/list.json').entries[0].accepted;

  test('writes them into the list, once, and keeps what stands there', async () => {
    const first = await folder.run(await zip(row), '--strict');
    expect([first.status, acceptedNow()]).toEqual([0, [row]]);
    const again = await folder.run(await zip({ ...row, reason: '另一个说法' }, whole));
    expect([again.status, acceptedNow()]).toEqual([0, [row, whole]]);
    expect(again.stdout).toContain('1 条在清单上已有别的说明，照旧');
  });

  test('reads the file alone, and says of which project there is no form', async () => {
    await folder.run(await zip());
    const alone = folder.put('已说明的发现.json', explained(row));
    const { status, stdout } = await folder.run(alone);
    expect([status, stdout]).toEqual([0, expect.stringContaining('加入 1 条说明')]);
    expect(acceptedNow()).toEqual([row]);
    writeFileSync(alone, explained(row).replace('困难劳模帮扶专项', '没有的项目'));
    expect((await folder.run(alone)).stdout).toContain('清单上没有 没有的项目');
  });
});

describe('the report of an import', () => {
  test('has every cell of every file, and its counts add up', async () => {
    await putRecord('xlsx', 'docx');
    const text = folder.put('copied.txt', readFileSync('test/fixtures/anqing-2022.txt'));
    const { stdout } = await folder.run(folder.files, '--json', '--dry-run');
    expect(JSON.parse(stdout).counts.all).toBeGreaterThan(1000);
    rmSync(text);
    await folder.run(folder.files);
    const { files, counts } = folder.json('imports/files.json');
    expect(files).toHaveLength(5);
    let all = 0;
    for (const file of files) {
      expect(file.counts.used + file.counts.setAside + file.counts.inDoubt).toBe(file.cells.length);
      all += file.cells.length;
    }
    expect([counts.all, all]).toEqual([all, counts.used + counts.setAside + counts.inDoubt]);
    const markdown = readFileSync(join(folder.data, 'imports/files.md'), 'utf8');
    expect(markdown.match(/^\| \S+ [A-Z]+\d+ \|/gm)?.length).toBeGreaterThan(100);
  });

  test('prints no personal data, wherever they stand in the file', async () => {
    const bytes = (await writers.docx?.(formOf(ID))) ?? new Uint8Array();
    folder.put('a.docx', bytes);
    folder.put(
      'b.txt',
      `${readFileSync('test/fixtures/anqing-2022.txt', 'utf8')}\n填表人：王小明 联系电话：13800001234\n`,
    );
    const { stdout } = await folder.run(folder.files);
    const report = JSON.stringify(folder.json('imports/files.json'));
    const markdown = readFileSync(join(folder.data, 'imports/files.md'), 'utf8');
    for (const text of [stdout, report, markdown]) {
      expect(text).not.toContain('王小明');
      expect(text).not.toContain('13800001234');
    }
    expect(report).toContain('个人信息');
  });

  test('is no department, and is not read as a source itself', async () => {
    folder.put(`${ID}.docx`, (await writers.docx?.(formOf(ID))) ?? '');
    await folder.run(folder.files);
    expect((await jijing('validate', '--data', folder.data)).status).toBe(0);
    const { stdout } = await folder.run(folder.data, '--dry-run');
    expect(stdout).not.toContain('imports');
  });
});

describe('import ends with', () => {
  test('1 on doubts with --strict, else with 0', async () => {
    expect((await folder.run('test/fixtures/anqing-2022.txt')).status).toBe(0);
    expect((await folder.run('test/fixtures/anqing-2022.txt', '--strict')).status).toBe(1);
  });

  test('2 where a file that was asked for cannot be read; the others are', async () => {
    const broken = folder.put('坏的.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 1, 2]));
    const sound = folder.put(`${ID}.docx`, (await writers.docx?.(formOf(ID))) ?? '');
    const { status, stdout } = await folder.run(broken, sound);
    expect([status, stdout]).toEqual([2, expect.stringContaining(`${broken}\n  没有读：`)]);
    expect(folder.form(ID).head.name).toBe('困难劳模帮扶专项');
  });

  test('0 where a folder also holds what is no form', async () => {
    folder.put('说明.txt', '这里放自评表。');
    folder.put('图.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
    folder.put('~$打开着.xlsx', 'x');
    folder.put(`下一层/${ID}.docx`, (await writers.docx?.(formOf(ID))) ?? '');
    expect((await folder.run(folder.files)).status).toBe(0);
  });

  test('2 and a question where neither the paper nor the call says the department', async () => {
    const { department: _, ...head } = formOf(ID).head;
    const blank = { ...formOf(ID), head: { ...head, department: '' } };
    folder.put(`${ID}.docx`, (await writers.docx?.(blank)) ?? '');
    const { status, stdout } = await jijing('import', folder.files, '--data', folder.data);
    expect([status, stdout]).toEqual([2, expect.stringContaining('请加 --department')]);
    expect(Object.keys(written())).toEqual([]);
    const placed = ['--data', folder.data, '--department', 'ju'];
    const named = await jijing('import', folder.files, ...placed);
    expect([named.status, named.stdout]).toEqual([
      0,
      expect.stringContaining('请把其中的“待填写”'),
    ]);
  });

  test.each([
    [['没有这个'], '没有“没有这个”'],
    [['.', '--department', 'imports'], '不能用作名字'],
    [[], 'import 之后要写文件或文件夹'],
  ])('2 on a wrong call: %j', async (args, sentence) => {
    const { status, stderr } = await jijing('import', ...args, '--data', folder.data);
    expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
