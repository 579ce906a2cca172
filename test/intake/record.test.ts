import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readText } from '../../src/intake/text/readText.ts';
import { useCounts } from '../../src/intake/useCounts.ts';
import type { Form } from '../../src/model/form.ts';
import { accuracyOf } from './accuracy.ts';

const RECORD = readFileSync(new URL('../fixtures/anqing-2022.txt', import.meta.url), 'utf8');
const IDS = [
  'songwennuan-bangfu',
  'kunnan-laomo-bangfu',
  'zhigong-shebao',
  'songwennuan-ankangbei',
  'gonghui-zhuanxiang',
];

/** A document of the record as a person entered it. */
function enteredJson(name: string) {
  const file = new URL(`../../data/zonggonghui/2022/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('importDocument(the text of the record)', () => {
  const imported = importDocument(readText(RECORD));
  const forms = imported.documents.flatMap((one, index) => (one.kind === 'form' ? [index] : []));

  test('finds the five forms in their order', () => {
    expect(forms).toHaveLength(5);
  });

  test.each(IDS.map((id, at) => ({ id, at })))('$id comes in as it was entered', ({ id, at }) => {
    const form: Form = enteredJson(id);
    const document = forms[at] ?? -1;
    const { wrong, inDoubt } = accuracyOf(imported, document, form);
    expect({ wrong, inDoubt }).toEqual({ wrong: [], inDoubt: 0 });
    expect(imported.documents[document]).toMatchObject({ form: { layout: form.layout } });
  });

  test('reads the list as it was entered, but for what only a person can add', () => {
    const { title, entries } = enteredJson('list');
    expect(imported.documents.find(({ kind }) => kind === 'list')).toEqual({
      kind: 'list',
      list: {
        title,
        entries: entries.map(({ seq, name, note }: Record<string, string>) => ({
          seq,
          name,
          note,
        })),
      },
    });
  });

  test('reads the report as it was entered, paragraphs joined that a page had cut', () => {
    const { title, year, sections, scoreTable, grade } = enteredJson('kunnan-laomo-bangfu.report');
    expect(imported.documents.find(({ kind }) => kind === 'report')).toEqual({
      kind: 'report',
      report: { title, year, sections, scoreTable, grade },
    });
  });

  test('leaves nothing unread, and says what it had to decide', () => {
    const { uses, doubts } = imported;
    const { all, used, setAside, inDoubt } = useCounts(uses);
    expect(used + setAside + inDoubt).toBe(all);
    expect(Object.groupBy(doubts, ({ reading }) => reading)).not.toHaveProperty('没有读入');
    const kinds = doubts.map(({ why }) => why);
    expect(kinds.filter((why, at) => kinds.indexOf(why) === at)).toMatchInlineSnapshot(`
      [
        "文字中没有合并单元格，这一行的格数与表头不一致",
        "只有分值，没有名称：可能是换页时断开的一格",
        "上一段没有写完一句，可能是换页时断开的",
      ]
    `);
  });
});
