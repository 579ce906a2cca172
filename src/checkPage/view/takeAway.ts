import { button, element } from '../../explorer/dom/element.ts';
import type { FileFormat } from '../messages.ts';

type Files = readonly (readonly [FileFormat, string])[];

/** Files of one form. */
export const FORM_FILES: Files = [
  ['xlsx', '自评表（Excel）'],
  ['docx', '自评表（Word）'],
  ['json', '数据（JSON）'],
  ['remarksDocx', '检查意见（Word）'],
  ['remarksXlsx', '检查意见（Excel）'],
];

/** Files of all forms. */
export const ALL_FILES: Files = [
  ['remarksDocx', '全部检查意见（Word，每张表一页起）'],
  ['remarksXlsx', '全部检查意见（Excel）'],
  ['zip', '全部自评表（zip，可用 import 导入）'],
];

/** Buttons that each have a file made and saved. */
export function takeAway(files: Files, make: (format: FileFormat) => void): HTMLElement {
  const buttons = files.map(([format, name]) =>
    button({ class: 'check-button' }, name, () => make(format)),
  );
  const made = element('p', { class: 'check-taken small' });
  return element('div', { class: 'check-files screen-only' }, ...buttons, made);
}
