import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { layouts } from '../../src/model/layouts/layouts.ts';
import { fillInWorkbook } from '../../src/publish/fillIn/fillInWorkbook.ts';
import { IMPRINT } from '../publish/sampleResult.ts';
import { accuracyOf } from './accuracy.ts';
import { filledForm, unsaid } from './filledForm.ts';
import { WRITERS } from './formWriters.ts';

describe.each(layouts.map((layout) => ({ id: layout.id, layout, form: filledForm(layout) })))(
  'a published form in $id',
  ({ id, layout, form }) => {
    test.each(Object.entries(WRITERS))('comes back from %s as it was', async (kind, write) => {
      const { documents } = await readFile(await write(form), `自评表.${kind}`);
      const [part] = documents;
      if (part === undefined) throw new Error('was not read');
      const imported = importDocument(part.document);
      expect(accuracyOf(imported, 0, form).wrong).toEqual([]);
      expect(imported.doubts.map(({ path, address }) => path ?? address)).toEqual(unsaid(layout));
      expect(imported.documents).toMatchObject([{ kind: 'form', form: { layout: id } }]);
    });

    test('comes back from a workbook to fill in, which says the unit of its money', async () => {
      const { documents } = await readFile(await fillInWorkbook('自评表', [form], IMPRINT), 'a');
      const [part] = documents;
      if (part === undefined) throw new Error('was not read');
      const imported = importDocument(part.document);
      // the sum of scores is computed by the workbook
      const { wrong } = accuracyOf(imported, 0, form);
      expect(wrong.filter((one) => !one.startsWith('total/score'))).toEqual([]);
      expect(imported.doubts.map(({ path }) => path)).toEqual(
        unsaid(layout).filter((path) => path !== 'moneyUnit'),
      );
      expect(imported.documents).toMatchObject([{ kind: 'form', form: { layout: id } }]);
    });

    test('comes back from xlsx with blank columns as it was', async () => {
      const partly = withBlanks(form);
      const { documents } = await readFile(await WRITERS.xlsx(partly), '自评表.xlsx');
      const [part] = documents;
      if (part === undefined) throw new Error('was not read');
      const imported = importDocument(part.document);
      expect(accuracyOf(imported, 0, partly).wrong).toEqual([]);
      expect(imported.doubts.map(({ path, address }) => path ?? address)).toEqual(unsaid(layout));
    });
  },
);

test.each(Object.entries(WRITERS))(
  'what stands below a form, and that it was not entered whole, come back from %s',
  async (kind, write) => {
    const [layout] = layouts;
    if (layout === undefined) throw new Error('no layout');
    const form = {
      ...filledForm(layout),
      moneyUnitLine: '金额单位：{moneyUnit}',
      below: '注：1.本表由项目单位填写。\n2.得分最多保留两位小数。',
      cut: '公开文本在满意度指标一行中断',
    };
    const { documents } = await readFile(await write(form), `自评表.${kind}`);
    const [part] = documents;
    if (part === undefined) throw new Error('was not read');
    expect(importDocument(part.document).documents).toMatchObject([
      {
        kind: 'form',
        form: {
          layout: layout.id,
          moneyUnitLine: form.moneyUnitLine,
          below: form.below,
          cut: form.cut,
        },
      },
    ]);
  },
);

/** A form of which nobody filled in what stands last in each row, nor the second amount of each source. */
function withBlanks(form: ReturnType<typeof filledForm>): ReturnType<typeof filledForm> {
  const without = (at: number) => (row: Readonly<Record<string, unknown>>) => {
    const key = Object.keys(row).at(at);
    return key === undefined ? row : { ...row, [key]: row[key] === null ? null : '' };
  };
  return {
    ...form,
    ...(form.indicators === undefined ? {} : { indicators: form.indicators.map(without(-1)) }),
    ...(form.funds === undefined
      ? {}
      : {
          funds: Object.fromEntries(
            Object.entries(form.funds).map(([key, row]) => [key, without(1)(row)]),
          ),
        }),
  } as ReturnType<typeof filledForm>;
}
