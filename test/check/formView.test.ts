import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { officialForm } from '../../src/analysis/form/officialForm.ts';
import { changedCells, deskForm, withChange } from '../../src/check/deskForm.ts';
import { findingPlace } from '../../src/check/findingCell.ts';
import { formView } from '../../src/check/formView.ts';
import { judgeForms } from '../../src/check/judgeForms.ts';
import { newForm } from '../../src/check/newForm.ts';
import { printedCells } from '../../src/check/printedCell.ts';
import { readForms } from '../../src/check/readForms.ts';
import { remarksOf } from '../../src/check/remarks.ts';
import { remarksDocument } from '../../src/check/remarksDocument.ts';
import { WHOLE_JUDGING } from '../../src/check/wholeJudging.ts';
import { makeFile } from '../../src/checkPage/worker/makeFile.ts';
import { builtInRulebooks } from '../../src/load/builtInRulebooks.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { cpuTime } from '../cpuTime.ts';
import { ROOT } from '../root.ts';

/** Some 20 to 50, and 1500 or more where all cells are gone through each time. */
const MILLISECONDS = 500;

const path = join(ROOT, 'data/zonggonghui/2022/kunnan-laomo-bangfu.json');
const form = formFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const rulebooks = builtInRulebooks().filter(({ id }) => id === 'national-2020');
const terms = {
  settings: { earlierRulebooks: [] },
  rulebooks,
  year: undefined,
  ...WHOLE_JUDGING,
};

describe('printedCells', () => {
  const cellOf = printedCells(officialForm(form));

  test.each([
    ['indicators/0/target', 'indicators/0/target'],
    ['indicators/1/level2', 'indicators/0/level2'],
    ['indicators/3/', 'indicators/3/indicator'],
    ['funds/total/executed', 'funds/total/executed'],
    ['funds/total/none', 'funds/total/initial'],
    ['indicators/99/target', 'indicators/8/target'],
    ['texts/none', undefined],
  ])('shows %s in %s', (path, cell) => {
    expect(cellOf(path)).toBe(cell);
  });

  test('finds the cells of thousands of rows without going through them for each', () => {
    const [row = {}] = form.indicators ?? [];
    const indicators = Array.from({ length: 5000 }, () => row);
    const cellOfMany = printedCells(officialForm({ ...form, indicators }));
    const taken = cpuTime(() => {
      for (const index of indicators.keys()) cellOfMany(`indicators/${index}/none`);
    });
    expect(taken).toBeLessThan(MILLISECONDS);
  });
});

describe('findingPlace', () => {
  const read = (part: string, name: string, score: string) => [
    { path: 'indicators/0/indicator', part, address: name },
    { path: 'indicators/0/score', part, address: score },
  ];
  const inWord = read('表1', '第12行第1格', '第12行第5格');
  const inExcel = read('自评表', 'C12', 'G12');

  test.each([
    ['indicators/0/score', inWord, '表1 第12行第5格'],
    ['indicators/0/score', inExcel, '自评表 G12'],
    // blank in the file, so that the reader has no place of it
    ['indicators/0/reason', inWord, '表1 第12行'],
    ['indicators/0/reason', inExcel, '自评表 第12行'],
    ['indicators/0/reason', read('正文', '第3段', '第4段'), '正文 第3段'],
    ['indicators/1/reason', inWord, undefined],
  ])('says of %s where it stands', (path, cells, place) => {
    expect(findingPlace({ cells: [path], seq: 1, about: undefined }, cells)).toBe(place);
  });

  test('says of two cells where each stands, of more where the first does', () => {
    const paths = ['indicators/0/score', 'indicators/0/indicator', 'indicators/0/reason'];
    const placeOf = (count: number) => {
      return findingPlace({ cells: paths.slice(0, count), seq: 1, about: undefined }, inExcel);
    };
    expect([placeOf(2), placeOf(3)]).toEqual(['自评表 G12、自评表 C12', '自评表 G12']);
  });

  test('finds the places of thousands of findings without going through all cells for each', () => {
    const cells = Array.from({ length: 20_000 }, (_, index) => {
      return { path: `indicators/${index}/score`, part: '自评表', address: `G${index + 5}` };
    });
    const taken = cpuTime(() => {
      for (const { path } of cells) {
        findingPlace({ cells: [path], seq: 1, about: undefined }, cells);
      }
    });
    expect(taken).toBeLessThan(MILLISECONDS);
  });
});

describe('readForms', () => {
  test('counts among the doubts of a form how its file was read', () => {
    const cell = { part: '表1', address: '第1行第1格', text: '' };
    const imported = {
      documents: [{ kind: 'form' as const, form }],
      uses: [{ ...cell, fate: { kind: 'used' as const, document: 0, path: 'title' } }],
      doubts: [],
      notices: [
        { kind: 'uncertain' as const, message: '旧格式' },
        { kind: 'uncertain' as const, message: '按格的先后读', address: '表1 第2行' },
        { kind: 'leftOut' as const, message: '图片没有读' },
      ],
    };
    const none = { reading: '', otherReading: '' };
    expect(readForms('a.doc', imported)[0]?.doubts).toEqual([
      { part: '', address: '', ...none, why: '旧格式' },
      { part: '表1', address: '第2行', ...none, why: '按格的先后读' },
    ]);
  });
});

test('makeFile: names a form that was corrected otherwise than the form as it came', async () => {
  const [judged] = judgeForms([{ file: 'a.json', form, cells: [], doubts: [] }], terms).judged;
  if (judged === undefined) expect.fail('not judged');
  const names = [false, true].map(async (isChanged) => {
    return (await makeFile([{ judged, view: formView(judged), isChanged }], 'json')).name;
  });
  expect(await Promise.all(names)).toEqual([
    '困难劳模帮扶专项.json',
    '困难劳模帮扶专项（改后）.json',
  ]);
});

test('remarksDocument: says what of a form was not entered', () => {
  const broken = { ...form, cut: '公开文本在满意度指标一行中断' };
  const { judged } = judgeForms([{ file: 'a.json', form: broken, cells: [], doubts: [] }], terms);
  const bytes = remarksDocument(judged.map((one) => formView(one)));
  const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? bytes);
  expect(text).toContain('>原表没有录全：公开文本在满意度指标一行中断。<');
});

test('remarksDocument: says of a file as a whole what there is to say, and no more', () => {
  const doubt = { part: '', address: '', reading: '', otherReading: '', why: '旧格式' };
  const { judged } = judgeForms([{ file: 'a.doc', form, cells: [], doubts: [doubt] }], terms);
  const bytes = remarksDocument(judged.map((one) => formView(one)));
  expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? bytes)).toContain('>旧格式<');
});

test('remarksOf: ends with the cells that were corrected, as they were and are', () => {
  const read = { file: 'a.json', form, cells: [], doubts: [] };
  const typed = withChange(deskForm(read), { kind: 'cell', path: 'total/score', text: '93' });
  const desk = withChange(typed, { kind: 'cell', path: 'indicators/0/reason', text: '据实' });
  const [judged] = judgeForms([desk.now], terms).judged;
  const view = formView(judged ?? expect.fail('not judged'), changedCells(desk));
  const last = remarksOf(view).slice(-2);
  expect(last.map(({ weight, place, message }) => `${weight} ${place}：${message}`)).toEqual([
    `已改 总分 › 得分：原为“${form.total?.score}”，改为“93”`,
    '已改 绩效指标第 1 项 › 偏差原因分析及改进措施：原为空白，改为“据实”',
  ]);
});

describe('formView', () => {
  const { judged } = judgeForms([{ file: 'a.json', form, cells: [], doubts: [] }], terms);
  const view = formView(judged[0] ?? expect.fail('not judged'));

  test('says the score, the interval and what can be checked, and can be sent as a message', () => {
    expect(view).toMatchObject({
      name: '困难劳模帮扶专项',
      department: '安庆市总工会',
      reported: '94',
      verdict: 'within',
      pointsWord: '分值',
    });
    expect(structuredClone(view)).toEqual(view);
  });

  test('calls points what the form calls them', () => {
    const start = { kind: 'blank', layout: 'chongqing', year: 2023, name: '培训' } as const;
    const { judged } = judgeForms([newForm({ ...start, department: '', unit: '' })], terms);
    expect(judged.map((one) => formView(one).pointsWord)).toEqual(['权重']);
  });

  test('leads to each part of the goal that is blank', () => {
    const goals = form.goals?.map(() => ({ expected: '', actual: '' }));
    const read = { file: 'a.json', form: { ...form, goals }, cells: [], doubts: [] };
    const [blank] = judgeForms([read], terms).judged;
    const { findings } = formView(blank ?? expect.fail('not judged'));
    expect(findings.find(({ code }) => code === 'goalMissing')).toMatchObject({
      cells: ['goals/0/expected', 'goals/0/actual'],
      where: [
        { cell: 'goals/0/expected', words: '年度总体目标第 1 项 › 预期目标' },
        { cell: 'goals/0/actual', words: '年度总体目标第 1 项 › 实际完成情况' },
      ],
    });
  });

  test('names every cell of the form that a finding is about, in its order', () => {
    const cells = view.findings.map(({ code, cells: own }) => `${code} ${own.join(' ')}`);
    expect(cells).toMatchInlineSnapshot(`
      [
        "executionScoreOutside funds/total/score",
        "rowScoreOutside indicators/0/score",
        "rowScoreOutside indicators/8/score",
        "farAboveTarget indicators/1/actual indicators/1/target",
        "budgetAdjusted funds/total/adjusted",
        "resultsAboveMoney funds/total/score",
        "costIsNoCost indicators/4/indicator",
        "reasonsAllBlank indicators/0/reason indicators/1/reason indicators/2/reason indicators/3/reason indicators/4/reason indicators/5/reason indicators/6/reason indicators/7/reason indicators/8/reason",
        "vagueTargets indicators/2/target indicators/4/target indicators/5/target indicators/6/target indicators/7/target indicators/8/target",
        "deadlineUnstated indicators/3/actual",
        "actualsCopied indicators/2/actual indicators/5/actual indicators/6/actual indicators/7/actual",
      ]
    `);
  });
});

test('formView: names of columns and levels break between words alone, as on the page of the form', () => {
  const { judged } = judgeForms([{ file: '表', form, cells: [], doubts: [] }], terms);
  const { nameWords, sheet } = formView(judged[0] ?? expect.fail('not judged'));
  const printed = sheet.parts.flatMap(({ head, lines }) =>
    [...head, ...lines].flatMap(({ cells }) =>
      cells.flatMap(({ scope, prose, text }) =>
        scope === undefined || prose === true ? [] : [text],
      ),
    ),
  );
  expect(new Set(nameWords.keys())).toEqual(new Set(printed));
  expect(nameWords.get('实际完成值')).toEqual(['实际', '完成值']);
  for (const [name, words] of nameWords) expect(words.join('')).toBe(name);
});
