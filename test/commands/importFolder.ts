import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Form } from '../../src/model/form.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { listSchema } from '../../src/model/list.ts';
import { formDocument } from '../../src/publish/docx/formDocument.ts';
import { fillInWorkbook } from '../../src/publish/fillIn/fillInWorkbook.ts';
import { formSheet } from '../../src/publish/xlsx/formSheet.ts';
import { workbookBytes } from '../../src/publish/xlsx/workbookBytes.ts';
import { jijing } from '../jijing.ts';
import { IMPRINT } from '../publish/sampleResult.ts';

const RECORD = 'data/zonggonghui/2022';

/** The list of the real record. */
export const recordList = listSchema.parse(
  JSON.parse(readFileSync(join(RECORD, 'list.json'), 'utf8')),
);

/** The forms of the real record by id, in the order of its list. */
export const recordForms: ReadonlyMap<string, Form> = new Map(
  recordList.entries.map(({ id }) => [
    id,
    formFileSchema.parse(JSON.parse(readFileSync(join(RECORD, `${id}.json`), 'utf8'))),
  ]),
);

/** A form as the office files that are published of it. */
export const writers: Readonly<Record<string, (form: Form) => Promise<Uint8Array>>> = {
  xlsx: (form) => workbookBytes('自评表', [formSheet({ form }, IMPRINT)], IMPRINT),
  docx: async (form) => formDocument({ form, source: { publisher: '甲', title: '乙' } }, IMPRINT),
  template: (form) => fillInWorkbook('自评表', [form], IMPRINT),
};

/** A folder for a test, with the files that offices keep in `files` and the data in `data`. */
export class ImportFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'jijing-import-'));
  readonly files = join(this.root, 'files');
  readonly data = join(this.root, 'data');

  put(name: string, content: string | Uint8Array): string {
    const path = join(this.files, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  json(path: string) {
    return JSON.parse(readFileSync(join(this.data, path), 'utf8'));
  }

  form(id: string): Form {
    return formFileSchema.parse(this.json(`zonggonghui/2022/${id}.json`));
  }

  run(...args: readonly string[]) {
    return jijing('import', ...args, '--data', this.data, '--department', 'zonggonghui');
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
