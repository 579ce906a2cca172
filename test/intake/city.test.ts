import { describe, expect, test } from 'vitest';
import { demoCity } from '../../src/demo/demoCity.ts';
import { DEMO_OPTIONS } from '../../src/demo/options.ts';
import { importDocument } from '../../src/intake/importDocument.ts';
import type { Form } from '../../src/model/form.ts';
import { RULEBOOKS } from '../demo/cityRulebooks.ts';
import { accuracyOf } from './accuracy.ts';
import { looseDocument, mergedDocument, pageDocument } from './formDocument.ts';

const forms = [...demoCity({ ...DEMO_OPTIONS, years: 1, projects: 1 }, RULEBOOKS)]
  .flatMap(({ files }) => files)
  .flatMap(({ path, json }) => ('layout' in json ? [{ path, form: json as Form }] : []));

describe.each([
  ['workbook', mergedDocument],
  ['page', pageDocument],
  ['text without merged cells', looseDocument],
] as const)('importDocument(the %s of every department of the invented city)', (_, document) => {
  const measured = forms.map(({ path, form }) => {
    const imported = importDocument(document(form));
    return { path, imported, form, accuracy: accuracyOf(imported, 0, form) };
  });

  test('has no cell wrong that is not in doubt', () => {
    // a form without money prints no unit of it
    const isUnit = (line: string) => line.startsWith('moneyUnit');
    expect(
      measured.flatMap(({ path, form, accuracy }) =>
        accuracy.wrong
          .filter((line) => form.funds !== undefined || !isUnit(line))
          .map((line) => `${path} ${line}`),
      ),
    ).toEqual([]);
  });

  test('knows every layout again', () => {
    expect(
      measured.map(({ imported: { documents } }) =>
        documents.map((one) => one.kind === 'form' && one.form.layout),
      ),
    ).toEqual(measured.map(({ form }) => [form.layout]));
  });

  test('leaves no doubt', () => {
    expect(measured.flatMap(({ imported }) => imported.doubts)).toEqual([]);
  });
});
