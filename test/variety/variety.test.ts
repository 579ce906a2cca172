import { describe, expect, test } from 'vitest';
import { officialForm } from '../../src/analysis/form/officialForm.ts';
import { projectResult } from '../../src/analysis/projectResult.ts';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readFile } from '../../src/intake/readFile.ts';
import type { Cells, Form } from '../../src/model/form.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { formStructure } from '../../src/model/formStructure.ts';
import { indicatorColumns } from '../../src/model/layouts/layout.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { toProject } from '../../src/model/toProject.ts';
import { formGrid } from '../../src/publish/form/formGrid.ts';
import { projectJson } from '../../src/publish/projectJson.ts';
import { accuracyOf, cellsOf } from '../intake/accuracy.ts';
import { mergedDocument } from '../intake/formDocument.ts';
import { WRITERS } from '../intake/formWriters.ts';
import { IMPRINT } from '../publish/sampleResult.ts';
import { rulebook } from '../scoring/samples.ts';
import { COUNTY_FORMS } from './countyForms.ts';
import { MINISTRY_FORMS } from './ministryForms.ts';
import { paperForm } from './paper.ts';
import { PRINTED_CELLS } from './printedCells.ts';
import { TARGET_FORMS } from './targetForms.ts';
import { TRANSFER_FORMS } from './transferForms.ts';

const VARIETIES = [
  ...[...MINISTRY_FORMS, ...TRANSFER_FORMS, ...COUNTY_FORMS, ...TARGET_FORMS],
  ...PRINTED_CELLS,
];

/*
 * How published forms differ, one form a difference: each is taken as it stands, printed whole, read back from what is
 * printed, and accused of nothing for being other than others are.
 */
describe.each(VARIETIES)('a form: $cell', ({ paper, told = [], ...facts }) => {
  const form = paperForm(paper, facts);

  test('is valid, and nothing of it is lost', () => {
    expect(formStructure(form)).toEqual([]);
    expect(formFileSchema.parse(structuredClone(form))).toEqual(form);
    expect(projectOf(form).form).toEqual(form);
  });

  test.each([
    [
      'on its page',
      (one: Form) =>
        officialForm(one).parts.flatMap(({ head, lines }) =>
          [...head, ...lines].flatMap(({ cells }) => cells),
        ),
    ],
    ['in its workbook and its Word file', (one: Form) => formGrid(one).rows.flat()],
  ])('is printed whole %s: every label and every cell', (_, cellsIn) => {
    const printed = cellsIn(form).map(({ text }) => text);
    const isShown = (text: string) => printed.some((one) => one.includes(text));
    const meant = [
      ...labelsOf(form),
      ...[...cellsOf(form)].flatMap(([path, text]) =>
        isCell(path, text, form) ? (text ?? []) : [],
      ),
    ];
    expect(meant.filter((text) => text !== '' && !isShown(text))).toEqual([]);
  });

  test('is read back from what is printed', () => {
    expect(accuracyOf(importDocument(mergedDocument(form)), 0, form).wrong).toEqual([]);
  });

  test.each(Object.entries(WRITERS))('comes back from its %s as it was', async (kind, write) => {
    const { documents } = await readFile(await write(form), `自评表.${kind}`);
    const [part] = documents;
    if (part === undefined) throw new Error('was not read');
    expect(accuracyOf(importDocument(part.document), 0, form).wrong).toEqual([]);
  });

  test('is published whole, a row an indicator and a row a source; what it has no column for is never 0', () => {
    const result = projectResult(projectOf(form), [rulebook('national-2020')]);
    const { form: own, indicators, funds, summary } = JSON.parse(projectJson(result, IMPRINT));
    expect(own).toEqual(form);
    expect(indicators).toHaveLength(form.indicators?.length ?? 0);
    const columns = indicatorColumns(layoutOf(form));
    for (const [column, key] of [
      ['points', 'points'],
      ['reported_score', 'score'],
    ] as const) {
      if (columns.has(key)) continue;
      expect(indicators.filter((row: Cells) => Number(row[column] ?? Number.NaN) === 0)).toEqual(
        [],
      );
    }
    if (form.funds === undefined) {
      expect([funds, summary.adjusted_budget, summary.execution_rate_adjusted]).toEqual([
        [],
        null,
        null,
      ]);
    }
  });

  test('is accused of nothing for it', () => {
    const { findings } = projectResult(projectOf(form), [rulebook('national-2020')]);
    const accused = findings.filter(({ severity }) => severity !== 'info');
    expect(accused.filter(({ code }) => !told.includes(code))).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...told]));
    expect(findings.map(({ message }) => message).join()).not.toMatch(/NaN|undefined|无此栏/);
  });
});

/** What stands in a cell of the sheet, and not above it: the title is the name of a form that has no line for it. */
function isCell(path: string, text: string | null, { title }: Form): boolean {
  return !/^(?:title|year|period|moneyUnit)$|\/sub$/.test(path) && text !== title;
}

/** Every label but those of the line of sums, which has none. */
function labelsOf({ layout, moneyUnit }: Form): string[] {
  const blocks = typeof layout === 'string' ? [] : layout.blocks;
  const named = blocks.map((one) => (one.kind === 'total' ? one.label : one));
  const labels = JSON.stringify(named).matchAll(/"(?:label|under)":"((?:[^"\\]|\\.)+)"/g);
  return [...labels].map(([, label]) =>
    JSON.parse(`"${label}"`).replaceAll('{moneyUnit}', moneyUnit),
  );
}

function projectOf(form: Form) {
  return toProject(form, {
    departmentId: 'hedeng',
    departmentName: '示例市河灯管理局',
    listEntry: { id: 'xunhu', seq: '1', name: form.head.name, note: '' },
    source: { publisher: '示例市河灯管理局', title: form.title },
    report: undefined,
  });
}
