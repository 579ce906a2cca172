import { enteredPart } from '../model/cutWords.ts';
import type { Block } from '../publish/docx/block.ts';
import { docxBytes } from '../publish/docx/docxBytes.ts';
import { plainTable } from '../publish/report/plainTable.ts';
import type { FormView } from './formView.ts';
import { remarksOf, scoreSentence } from './remarks.ts';

const TITLE = '自评表检查意见';
const COLUMNS = [
  { name: '序号', width: 4 },
  { name: '程度', width: 6 },
  { name: '位置', width: 18, isText: true },
  { name: '内容', width: 46, isText: true },
  { name: '建议', width: 26, isText: true },
];
/** So small that the list of a form is one sheet, as it is in print; of one with many findings smaller still. */
const FEW = { halfPoints: 16, line: 220 };
const MANY = { halfPoints: 15, line: 190 };
const MOST_OF_FEW = 13;

/** The list to send back to those who filled in the forms, as a Word document; each form begins a page. */
export function remarksDocument(forms: readonly FormView[]): Uint8Array<ArrayBuffer> {
  const blocks = forms.flatMap((form, index): Block[] => [
    ...(index === 0 ? [] : [{ kind: 'page' } as const]),
    { kind: 'title', text: TITLE },
    { kind: 'subtitle', text: [form.department, form.name, `${form.year} 年度`].join('　') },
    { kind: 'note', text: scoreSentence(form) },
    ...(form.sheet.cut === undefined
      ? []
      : [{ kind: 'note', text: `${form.sheet.cut}。` } as const]),
    remarksTable(form),
    { kind: 'note', text: `来自 ${form.file}；由绩镜按各项检查列出，供填报单位核对，不是结论。` },
  ]);
  return docxBytes({ title: TITLE, blocks, header: '', footer: TITLE });
}

function remarksTable(form: FormView): Block {
  const remarks = remarksOf(form);
  if (remarks.length === 0) {
    const text = `${enteredPart(form.sheet.cut)}各项检查都没有发现需要说明之处。`;
    return { kind: 'paragraph', text };
  }
  const rows = remarks.map(({ weight, place, title, message, advice }, index) => {
    const text = message === '' ? title : `${title}：${message}`;
    return [`${index + 1}`, weight, place, text, advice];
  });
  const look = remarks.length > MOST_OF_FEW ? MANY : FEW;
  return { ...plainTable(`共 ${remarks.length} 条`, COLUMNS, rows), ...look };
}
