import { importDocument } from '../../src/intake/importDocument.ts';
import type { DraftForm, Imported } from '../../src/intake/imported.ts';
import { readHtml } from '../../src/intake/readers/html/readHtml.ts';
import { READ_LIMITS } from '../../src/intake/readLimits.ts';
import { tableHtml } from './elsewhere/tableHtml.ts';

export const HEAD = '项目名称|智慧水务平台{4}\n主管部门|鹏海市水务局{2}|实施单位|市水务中心';
export const ROWS = '一级指标|三级指标|指标值|完成值|得分\n产出指标|接入监测点|≥200个|210个|90';

/** The only form of a page with one table, and what is in doubt: path or address, and reading. */
export async function readTable(
  lines: string,
  below = '',
): Promise<{ form: DraftForm; doubts: string[] }> {
  const page = `<p>项目支出绩效自评表（2022年度）</p>${tableHtml(lines)}${below}`;
  const { documents, doubts } = await importPage(page);
  const [found] = documents;
  if (found?.kind !== 'form') throw new Error('no form');
  return {
    form: found.form,
    doubts: doubts.map(({ path, address, reading: own }) => `${path ?? address}: ${own}`),
  };
}

export async function importPage(page: string): Promise<Imported> {
  const reading = await readHtml(new TextEncoder().encode(page), READ_LIMITS);
  if ('refused' in reading) throw new Error(reading.refused);
  return importDocument(reading.document);
}
