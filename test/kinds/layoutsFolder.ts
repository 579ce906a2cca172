import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from '../../src/model/form.ts';
import type { Layout } from '../../src/model/layouts/layout.ts';
import { layouts } from '../../src/model/layouts/layouts.ts';
import { filledForm } from '../intake/filledForm.ts';

const YEAR = 2022;
const ID = 'dengta';

/** What a kind of form is called in the folder of a year, and where its page stands. */
const PLACES = {
  project: { file: `${ID}.json`, page: `${ID}/` },
  department: { file: 'department.json', page: 'whole/' },
  targets: { file: `${ID}.targets.json`, page: `${ID}/targets/` },
} as const satisfies Record<Layout['kind'], { file: string; page: string }>;

/** A form in a layout with something in every cell, and the folder of its page. */
export interface PublishedForm {
  readonly form: Form;
  readonly page: string;
}

/** A department for each layout with one form in it, written into a data folder. */
export function writeLayouts(folder: string): PublishedForm[] {
  return layouts.map((layout, index) => {
    const department = `示例市第${index + 1}河灯管理局`;
    const filled = filledForm(layout);
    const own: Record<string, string> = filled.head.department === undefined ? {} : { department };
    const form = { ...filled, year: YEAR, head: { ...filled.head, ...own } };
    const { file, page } = PLACES[layout.kind];
    const place = `${layout.id}/${YEAR}`;
    const entry = { id: ID, seq: '1', name: form.head.name, note: '' };
    const list = {
      schemaVersion: 1,
      title: '部门绩效自评项目清单',
      department,
      year: YEAR,
      source: { publisher: department, title: '自评公开' },
      entries: layout.kind === 'department' ? [] : [entry],
    };
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, place, 'list.json'), JSON.stringify(list));
    writeFileSync(join(folder, place, file), JSON.stringify(form));
    return { form, page: `${YEAR}/${layout.id}/${page}` };
  });
}
