import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newForm } from '../../src/check/newForm.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { layouts } from '../../src/model/layouts/layouts.ts';
import { ROOT } from '../root.ts';

const path = join(ROOT, 'data/zonggonghui/2022/kunnan-laomo-bangfu.json');
const form = JSON.parse(readFileSync(path, 'utf8'));
const targetLayouts = layouts.filter(({ kind }) => kind === 'targets').map(({ id }) => id);

describe('newForm', () => {
  test.each(layouts.map(({ id }) => id))('begins a form in %s that is sound data', (layout) => {
    const head = { layout, year: 2027, name: '帮扶', department: '工会', unit: '' };
    const { form: begun, isNew } = newForm({ kind: 'blank', ...head });
    expect(isNew).toBe(true);
    expect(formFileSchema.safeParse(begun).error).toBeUndefined();
  });

  test('keeps rows, targets and names of an earlier form; what was done and scored is blank', () => {
    const { form: next } = newForm({ kind: 'earlier', form, year: 2023, layout: undefined });
    expect(next.head.name).toBe(form.head.name);
    expect(next.indicators?.map(({ target }) => target)).toEqual(
      form.indicators.map(({ target }: { target: string }) => target),
    );
    const left = next.indicators?.flatMap(({ actual, score, reason }) => [actual, score, reason]);
    expect(new Set(left)).toEqual(new Set(['']));
  });

  test.each(targetLayouts)('makes of an earlier form a target form in %s', (layout) => {
    const { form: next } = newForm({ kind: 'earlier', form, year: 2023, layout });
    expect(formFileSchema.safeParse(next).error).toBeUndefined();
    expect(next.indicators?.map(({ indicator }) => indicator)).toEqual(
      form.indicators.map(({ indicator }: { indicator: string }) => indicator),
    );
    expect(JSON.stringify(next.indicators)).not.toContain('"actual"');
  });

  test.each(layouts.filter(({ kind }) => kind === 'project').map(({ id }) => id))(
    'makes of a target form the self-evaluation of its year in %s',
    (layout) => {
      const [targets] = targetLayouts;
      const { form: before } = newForm({ kind: 'earlier', form, year: 2023, layout: targets });
      const { form: begun } = newForm({ kind: 'earlier', form: before, year: 2023, layout });
      expect(formFileSchema.safeParse(begun).error).toBeUndefined();
      expect(begun.head.name).toBe(form.head.name);
      for (const { indicator } of form.indicators) {
        expect(JSON.stringify(begun.indicators)).toContain(indicator);
      }
    },
  );

  test('takes no form that is none', () => {
    expect(() =>
      newForm({ kind: 'earlier', form: { title: '表' }, year: 2023, layout: undefined }),
    ).toThrow();
  });
});
