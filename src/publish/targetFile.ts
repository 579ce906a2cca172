import type { ListedTargets } from '../model/dataset.ts';
import { formDocument } from './docx/formDocument.ts';
import type { Imprint } from './imprint.ts';
import { prettyJson } from './json.ts';
import { formSheet } from './xlsx/formSheet.ts';
import { workbookBytes } from './xlsx/workbookBytes.ts';

/** The files beside the page of a target form, by suffix, with what each holds. */
export const TARGET_FORMATS = {
  xlsx: { name: 'Excel 工作簿', content: '绩效目标表（按原表版式，可打印）' },
  docx: { name: 'Word 文档', content: '绩效目标表（按原表版式，可打印）' },
  json: { name: 'JSON', content: '绩效目标表原文和来源' },
} as const;

export type TargetFormat = keyof typeof TARGET_FORMATS;

/** One of these files. */
export async function targetFile(
  listed: ListedTargets,
  format: TargetFormat,
  imprint: Imprint,
): Promise<Uint8Array<ArrayBuffer>> {
  const { name, targets } = listed;
  switch (format) {
    case 'xlsx': {
      const title = `${name}（${targets.form.year} 年度绩效目标表）`;
      const sheet = { ...formSheet(targets, imprint), name: '绩效目标表' };
      return workbookBytes(title, [sheet], imprint, { stringMode: 'inline' });
    }
    case 'docx':
      return formDocument(targets, imprint);
    case 'json':
      return new TextEncoder().encode(targetJson(listed, imprint));
    default:
      return format satisfies never;
  }
}

function targetJson({ id, targets }: ListedTargets, { owner, mark }: Imprint): string {
  const { $schema: _, ...printed } = targets.form;
  return prettyJson({
    schemaVersion: 1,
    ...(mark === undefined ? {} : { mark }),
    id,
    publisher: owner,
    source: targets.source,
    form: printed,
  });
}
