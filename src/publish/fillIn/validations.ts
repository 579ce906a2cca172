import type { DataValidation } from '../xlsx/writeWorkbook.ts';
import { cellKind } from './cellKind.ts';
import { columnChoices } from './columnChoices.ts';
import { columnHint } from './columnHint.ts';
import type { FillInForm } from './computedCell.ts';
import { type CellRun, columnRuns, type FilledCell, rangeOf } from './formAddresses.ts';

const LONGEST_TEXT = 32_767;
const ANY_TEXT = {
  type: 'textLength',
  operator: 'lessThanOrEqual',
  formula1: String(LONGEST_TEXT),
} as const;
const CHOICE = '这一格可以从列表中选。原表确有别的写法时，照写。';
const NUMBER = '这一格一般只写数字，不带单位。不适用的写“-”。';
const SCORE = '得分一般是 0 到本行分值之间的数字。不适用的写“-”。';

/** What each cell takes and what is said beside it; a value of another kind is asked about, never refused. */
export function validations(fillIn: FillInForm): DataValidation[] {
  return [LEGEND, ...columnRuns(fillIn.addresses.cells).flatMap((run) => ruleAt(fillIn, run))];
}

/** What the colours say (highlights.ts). A spreadsheet shows it as it opens: its first cell is chosen then. */
const LEGEND: DataValidation = {
  ...ANY_TEXT,
  range: 'A1',
  allowBlank: true,
  showInputMessage: true,
  inputMessage:
    '浅黄的格要填，填了就没有颜色；浅蓝的格自动算出，不用填；浅红的格与别的格不符。填好的表打印时没有颜色。',
};

function ruleAt(fillIn: FillInForm, run: CellRun): DataValidation[] {
  const [first] = run;
  const own = { ...ruleOf(fillIn, first), ...besideOf(fillIn, first) };
  const isSilent = own.showErrorMessage === undefined && own.showInputMessage === undefined;
  return isSilent ? [] : [{ ...own, allowBlank: true, range: rangeOf(run) }];
}

function ruleOf(
  { addresses }: FillInForm,
  { path, label = '' }: FilledCell,
): Omit<DataValidation, 'range'> {
  const key = String(path.at(-1));
  const choices = columnChoices(key, label);
  if (choices !== undefined) return { type: 'list', values: [...choices], ...asks(CHOICE) };
  const kind = cellKind(path);
  if (kind === 'text' || kind === 'rate') return ANY_TEXT;
  const most = key === 'score' ? addresses.refBeside(path, 'points') : undefined;
  return most === undefined
    ? { type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0', ...asks(NUMBER) }
    : { type: 'decimal', operator: 'between', formula1: '0', formula2: most, ...asks(SCORE) };
}

/** A warning, which can be answered with yes: nothing that a paper may print is refused. */
function asks(errorMessage: string) {
  return {
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: '请核对',
    errorMessage,
  } as const;
}

function besideOf({ form }: FillInForm, { path }: FilledCell): Partial<DataValidation> {
  const inputMessage = columnHint(path, form.moneyUnit);
  return inputMessage === undefined ? {} : { showInputMessage: true, inputMessage };
}
