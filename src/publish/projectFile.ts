import type { ProjectResult } from '../analysis/projectResult.ts';
import { formDocument } from './docx/formDocument.ts';
import { formCsv } from './form/formCsv.ts';
import { type Imprint, markedNotice } from './imprint.ts';
import { projectJson } from './projectJson.ts';
import { projectTables } from './siteTables.ts';
import { projectWorkbook } from './xlsx/projectWorkbook.ts';

/** The files beside the page of a project, by suffix, with what each holds. */
export const PROJECT_FORMATS = {
  xlsx: { name: 'Excel 工作簿', content: '自评表（按原表版式，可打印）和本项目的各张数据表' },
  docx: { name: 'Word 文档', content: '自评表（按原表版式，可打印）' },
  csv: { name: 'CSV', content: '各项指标，列与 indicators.csv 相同' },
  'form.csv': { name: 'CSV 自评表', content: '自评表逐格，可以再导入' },
  json: { name: 'JSON', content: '自评表原文、得分、复核区间、检查发现、规则拟合和来源' },
} as const;

export type ProjectFormat = keyof typeof PROJECT_FORMATS;

/** One of these files. */
export async function projectFile(
  result: ProjectResult,
  format: ProjectFormat,
  imprint: Imprint,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'xlsx':
      return projectWorkbook(result, imprint);
    case 'docx':
      return formDocument(result.project, imprint);
    case 'csv':
      return new TextEncoder().encode(indicatorsCsv(result, imprint));
    case 'form.csv':
      return new TextEncoder().encode(formCsv(result.project.form, formNotes(result, imprint)));
    case 'json':
      return new TextEncoder().encode(projectJson(result, imprint));
    default:
      return format satisfies never;
  }
}

/** What stands below the form: its source, and that its data are invented where they are. */
function formNotes({ project: { source } }: ProjectResult, imprint: Imprint): string[] {
  const notice = markedNotice(imprint);
  return [`来源：${source.publisher}《${source.title}》`, ...(notice === '' ? [] : [notice])];
}

function indicatorsCsv(result: ProjectResult, imprint: Imprint): string {
  const tables = projectTables(imprint, { results: [result] });
  return tables.find(({ name }) => name === 'indicators')?.csv() ?? '';
}
