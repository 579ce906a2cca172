import mammoth from 'mammoth';
import { describe, expect, test, vi } from 'vitest';
import { xmlCharacters } from '../../src/model/escapeXml.ts';
import { docxBytes } from '../../src/publish/docx/docxBytes.ts';
import { formDocument } from '../../src/publish/docx/formDocument.ts';
import { withBrokenLabels } from '../../src/publish/form/brokenLabels.ts';
import { formGrid } from '../../src/publish/form/formGrid.ts';
import { CONTROL_SHOWN, HOSTILE, hostile, IMPRINT, MARKED, sampleResult } from './sampleResult.ts';
import { partsOf } from './workbook.ts';

/** The cells of the tables of a document with what they span, read by a library that did not write it. */
async function readTables(bytes: Uint8Array) {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return [...value.matchAll(/<t[dh]([^>]*)>(.*?)<\/t[dh]>/gs)].map(
    ([, spans = '', inner = '']) => ({
      text: decoded(inner.replace(/<br \/>/g, '\n').replace(/<[^>]+>/g, '')),
      columns: Number(/colspan="(\d+)"/.exec(spans)?.[1] ?? 1),
      rows: Number(/rowspan="(\d+)"/.exec(spans)?.[1] ?? 1),
    }),
  );
}

function decoded(html: string): string {
  const marks = [
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&amp;', '&'],
  ] as const;
  return marks.reduce((text, [code, mark]) => text.replaceAll(code, mark), html);
}

describe('formDocument', () => {
  test.each([
    ['a sound form', undefined],
    ['a form of hostile texts', hostile],
  ])('reads back to every cell of the official layout: %s', async (_, edit) => {
    const { project } = sampleResult(edit);
    const expected = withBrokenLabels(formGrid(project.form))
      .rows.flat()
      .map(({ text, columns, rows }) => ({ text: xmlCharacters(text), columns, rows }));
    expect(await readTables(formDocument(project, IMPRINT))).toEqual(expected);
  });

  test('shows what XML cannot hold as U+FFFD, and takes no text for markup', async () => {
    const bytes = formDocument(sampleResult(hostile).project, IMPRINT);
    const texts = (await readTables(bytes)).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([HOSTILE.tag, HOSTILE.formula, CONTROL_SHOWN]));
    expect(partsOf(bytes).get('word/document.xml')).not.toMatch(/<script|<w:p\/>/);
  });

  test('is one table where the form fits on a page, else two with the head repeated', () => {
    const tables = (edit?: Parameters<typeof sampleResult>[0]) => {
      const bytes = formDocument(sampleResult(edit).project, IMPRINT);
      const body = partsOf(bytes).get('word/document.xml') ?? '';
      return [body.match(/<w:tbl>/g)?.length, body.match(/<w:tblHeader\/>/g)?.length ?? 0];
    };
    expect(tables()).toEqual([1, 0]);
    expect(tables(hostile)).toEqual([2, 1]);
  });

  test('has the mark of invented data at the head of every page, real data have none', () => {
    const header = (imprint: typeof IMPRINT) =>
      partsOf(formDocument(sampleResult().project, imprint)).get('word/header1.xml') ?? '';
    expect(header(MARKED)).toContain('合成演示数据');
    expect(header(IMPRINT)).not.toContain('<w:t');
  });

  test('has digits in another language than Chinese, as offices break no number then', () => {
    const styles = partsOf(formDocument(sampleResult().project, IMPRINT)).get('word/styles.xml');
    expect(styles).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
  });

  test('gives the same bytes at another time', () => {
    const { project } = sampleResult();
    const first = formDocument(project, IMPRINT);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const second = formDocument(project, IMPRINT);
    vi.useRealTimers();
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });
});

test('docxBytes: keeps line breaks and outer blanks of a text', async () => {
  const blocks = [{ kind: 'paragraph', text: ' 一\r\n二 ' }] as const;
  const bytes = docxBytes({ title: '', blocks, header: '', footer: '' });
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  expect(value).toBe('<p> 一<br />二 </p>');
});
