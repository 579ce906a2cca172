import { describe, expect, test } from 'vitest';
import { formSchema } from '../../../src/model/form.ts';
import { formStructure } from '../../../src/model/formStructure.ts';
import { columnTerms } from '../../../src/model/layouts/columnTerms.ts';
import { layoutFaults } from '../../../src/model/layouts/layoutFaults.ts';
import { layoutSchema } from '../../../src/model/layouts/layoutSchema.ts';
import { findLayout, layouts } from '../../../src/model/layouts/layouts.ts';
import { blankForm } from '../../../src/starter/blankForm.ts';

describe.each(layouts.map((layout) => [layout.id, layout] as const))('%s', (id, layout) => {
  test('is a record that a form could carry, its lines equally wide', () => {
    expect(layoutSchema.parse(layout)).toEqual(layout);
    expect(layoutFaults(layout)).toEqual([]);
  });

  test('says where it was seen', () => expect(layout.seen).not.toBe(''));

  test('fits its own blank form, and the form fits the schema', () => {
    const blank = blankForm({ layout: id, year: 2022, name: '项目', department: '', unit: '' });
    expect(formSchema.parse(blank)).toEqual(blank);
    expect(formStructure(blank)).toEqual([]);
  });
});

test('layouts: each id once, found by it', () => {
  expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
  for (const layout of layouts) expect(findLayout(layout.id)).toBe(layout);
  expect(findLayout('nobody-has-it')).toBeUndefined();
});

test('columnTerms: no synonym repeats the official term', () => {
  for (const { term, synonyms } of Object.values(columnTerms)) {
    expect(synonyms as readonly string[]).not.toContain(term);
  }
});

test('layoutFaults: names a column that stands twice and a line of another width', () => {
  const [sound] = layouts;
  const indicators = sound?.blocks.find((block) => block.kind === 'indicators');
  if (sound === undefined || indicators === undefined) throw new Error('no layout');
  const [first, ...others] = indicators.columns;
  if (first === undefined) throw new Error('no column');
  const broken = { ...indicators, columns: [first, { ...first, width: 1 }, ...others] };
  const blocks = sound.blocks.map((block) => (block === indicators ? broken : block));
  expect(layoutFaults({ ...sound, blocks }).map(({ found }) => found)).toEqual(
    expect.arrayContaining([expect.stringContaining('出现两次')]),
  );
  expect(layoutFaults({ ...sound, blocks }).length).toBeGreaterThan(1);
});
