import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readText } from '../../src/intake/text/readText.ts';
import { useCounts } from '../../src/intake/useCounts.ts';
import type { Form } from '../../src/model/form.ts';
import { type Accuracy, accuracyOf } from './accuracy.ts';

/** An excerpt of a published form as a page gave it, and the form as a person entered it from it. */
interface Excerpt {
  readonly name: string;
  readonly form: string;
  /** Cells that the person restored or left out: not as the excerpt prints them. */
  readonly restored?: readonly string[];
}

const EXCERPTS: readonly Excerpt[] = [
  { name: 'sichuan', form: 'sichuan/2023/gongzixing-zhichu' },
  { name: 'yunnan', form: 'yunnan/2022/yingyang-gaishan' },
  // the page lost the name before (50分); the person restored it
  { name: 'anhui-2021', form: 'anhui-2021/2021/jindu-jingfei', restored: ['indicators/0/level1'] },
  { name: 'yunnan-2020', form: 'yunnan-2020/2020/weipian-zhifa' },
  { name: 'rural-anhui', form: 'rural-anhui/2019/linshi-jiuzhu' },
  { name: 'older-yunnan', form: 'older-yunnan/2022/yeshengjun' },
  { name: 'hainan', form: 'hainan/2023/xuesheng-shiwu' },
  { name: 'special-bond', form: 'special-bond/2022/pinggaiguan' },
  { name: 'yunnan-2023', form: 'yunnan-2023/2023/dongwu-shourongsuo' },
  // the date of filling in was not entered
  { name: 'hubei', form: 'hubei/2022/gongxiang-gongcheng', restored: ['head/filledOn'] },
  {
    name: 'hainan-commerce',
    form: 'hainan-commerce/2022/fuwu-maoyi',
    // the page prints what was spent once, as the sum; the person wrote it to the province too
    restored: ['funds/province/executed'],
  },
  {
    name: 'jilin-web',
    form: 'jilin-web/2015/changjitu',
    restored: [
      // the names of three columns are in doubt; in a row without doubt a blank cell stands under another key
      ...['data1', 'data2', 'actual', 'x1', 'x2', 'target'].map((key) => `indicators/0/${key}`),
      'texts/note', // how to fill in, which only a known layout prints
      'total/score', // the line of the sums ends with the word 得分
    ],
  },
  // a line break tears 质量指标 in the excerpt
  { name: 'tibet-blank', form: 'tibet-blank/2019/shuangchuang', restored: ['indicators/6/level2'] },
];

describe('importDocument(an excerpt of a published page)', () => {
  const measured = EXCERPTS.map((excerpt) => ({ excerpt, ...measure(excerpt) }));

  test.each(measured)(
    '$excerpt.name: nothing wrong that is not in doubt',
    ({ excerpt, accuracy }) => {
      const { restored = [] } = excerpt;
      const isOf = (line: string, cell: string) => line.startsWith(`${cell}:`);
      const { wrong } = accuracy;
      expect(wrong.filter((line) => !restored.some((cell) => isOf(line, cell)))).toEqual([]);
      // what is right by now needs no exception
      expect(restored.filter((cell) => !wrong.some((line) => isOf(line, cell)))).toEqual([]);
    },
  );

  test.each(measured)('$excerpt.name: every cell has one fate', ({ counts }) => {
    expect(counts.used + counts.setAside + counts.inDoubt).toBe(counts.all);
  });

  test('as a table: cells right, in doubt and restored by the person', () => {
    const rows = measured.map(
      ({ excerpt: { name }, accuracy: { right, inDoubt, wrong } }) =>
        `${name.padEnd(16)} ${right} ${inDoubt} ${wrong.length}`,
    );
    expect(rows.join('\n')).toMatchInlineSnapshot(`
      "sichuan          0 69 0
      yunnan           4 133 0
      anhui-2021       0 55 1
      yunnan-2020      54 29 0
      rural-anhui      0 95 0
      older-yunnan     67 22 0
      hainan           0 81 0
      special-bond     46 11 0
      yunnan-2023      65 19 0
      hubei            78 13 1
      hainan-commerce  27 100 1
      jilin-web        53 178 8
      tibet-blank      0 107 1"
    `);
  });
});

function measure({ name, form }: Excerpt): {
  accuracy: Accuracy;
  counts: ReturnType<typeof useCounts>;
} {
  const imported = importDocument(readText(fixture(`excerpts/${name}.txt`)));
  const entered: Form = JSON.parse(fixture(`forms/${form}.json`));
  const document = imported.documents.findIndex(
    (one) =>
      one.kind === 'form' &&
      one.form.head.name.replace(/\s/g, '') === entered.head.name.replace(/\s/g, ''),
  );
  return {
    accuracy: accuracyOf(imported, Math.max(document, 0), entered),
    counts: useCounts(imported.uses),
  };
}

function fixture(path: string): string {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');
}
