import type { Imprint } from '../publish/imprint.ts';
import { BODY_STYLE, HEAD_STYLE, NOTE_STYLE } from '../publish/xlsx/cellStyles.ts';
import { sheetText } from '../publish/xlsx/sheetText.ts';
import { workbookBytes } from '../publish/xlsx/workbookBytes.ts';
import type { Sheet } from '../publish/xlsx/writeWorkbook.ts';
import type { FormView } from './formView.ts';
import { remarksOf } from './remarks.ts';

const TITLE = '检查意见';
const COLUMNS = [
  { name: '主管部门', width: 20 },
  { name: '项目', width: 28 },
  { name: '年度', width: 8 },
  { name: '程度', width: 8 },
  { name: '检查', width: 26 },
  { name: '位置', width: 34 },
  { name: '内容', width: 60 },
  { name: '建议', width: 40 },
  { name: '依据', width: 40 },
];
const LONG = 60;

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
    columns: COLUMNS.map(({ width }) => ({
      width,
      style: width >= LONG ? NOTE_STYLE : BODY_STYLE,
    })),
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
