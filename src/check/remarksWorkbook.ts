import { largest } from '../model/extremes.ts';
import { digitWidth } from '../publish/digitWidth.ts';
import type { Imprint } from '../publish/imprint.ts';
import { HEAD_STYLE, NOTE_STYLE } from '../publish/xlsx/cellStyles.ts';
import { sheetText } from '../publish/xlsx/sheetText.ts';
import { workbookBytes } from '../publish/xlsx/workbookBytes.ts';
import type { Sheet } from '../publish/xlsx/writeWorkbook.ts';
import type { FormView } from './formView.ts';
import { remarksOf } from './remarks.ts';

const TITLE = '检查意见';
const COLUMNS = [
  { name: '主管部门', width: 12 },
  { name: '项目', width: 14 },
  { name: '年度', width: 6 },
  { name: '程度', width: 7 },
  { name: '检查', width: 18 },
  { name: '位置', width: 24 },
  { name: '内容', width: 64 },
  { name: '建议', width: 32 },
  { name: '依据', width: 38 },
];
/** The height of a line and what stands above and below all of them, in points; no row may be higher than 409. */
const [LINE, PADDING, HIGHEST] = [13, 3, 400];

/** The same list as a workbook: one line a remark, of all forms, to be filtered and sent on. */
export function remarksWorkbook(
  forms: readonly FormView[],
  imprint: Imprint,
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = forms.flatMap((form) =>
    remarksOf(form).map(({ weight, title, place, message, advice, basis }) => [
      ...[form.department, form.name, `${form.year}`],
      ...[weight, title, place, message, advice, basis],
    ]),
  );
  const sheet: Sheet = {
    name: TITLE,
    rows: [COLUMNS.map(({ name }) => name), ...rows.map((row) => row.map(sheetText))],
    columns: COLUMNS.map(({ width }) => ({ width, style: NOTE_STYLE })),
    rowDefs: new Map(rows.map((row, index) => [index + 1, { height: neededHeight(row) }])),
    cells: new Map(COLUMNS.map((_, index) => [`0,${index}`, { style: HEAD_STYLE }])),
    freezePane: { rows: 1 },
    // as wide as the paper, however many sheets long
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  };
  return workbookBytes(TITLE, [sheet], imprint);
}

/** So that nothing is cut off: what opens a workbook may fit no height to texts that are broken into lines. */
function neededHeight(row: readonly string[]): number {
  const lines = COLUMNS.map(({ width }, index) =>
    Math.ceil(digitWidth(row[index] ?? '') / (width - 1)),
  );
  return Math.min(HIGHEST, largest([1, ...lines]) * LINE + PADDING);
}
