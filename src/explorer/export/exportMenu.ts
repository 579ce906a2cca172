import { formatCount } from '../../model/format.ts';
import { button, element } from '../dom/element.ts';
import { copyText } from './copyText.ts';
import type { ExportContent } from './exportContent.ts';
import { requestFile } from './requestFile.ts';
import { resultCsv } from './resultCsv.ts';
import { resultJson } from './resultJson.ts';
import { resultMarkdown } from './resultMarkdown.ts';
import { saveFile } from './saveFile.ts';

/** Where the rows come from when one of the buttons is pressed. */
export interface ExportMenuOptions {
  readonly content: () => Promise<ExportContent>;
  /** Address of the bundle of `fileWorker.ts`. */
  readonly fileWorker: string;
}

type Format = 'csv' | 'json' | 'xlsx' | 'parquet';

const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
};

const SAVES: readonly (readonly [Format, string])[] = [
  ['csv', '导出 CSV'],
  ['xlsx', '导出 Excel'],
  ['json', '导出 JSON'],
  ['parquet', '导出 Parquet'],
];

const FAILED = '没有导出成功。请再试一次，或换一种格式。';

/** Buttons that copy and save rows as they are shown, with a line that says how it went. */
export function exportMenu(options: ExportMenuOptions): HTMLElement {
  const status = element('p', { class: 'export-status', role: 'status' });
  const attempt = (task: (content: ExportContent) => Promise<string>) => () => {
    status.textContent = '正在准备……';
    options
      .content()
      .then(task)
      .catch(() => FAILED)
      .then((words) => {
        status.textContent = words;
      });
  };
  const buttons = [
    button({ class: 'copy-csv' }, '复制为 CSV', attempt(copy(resultCsv))),
    button({ class: 'copy-markdown' }, '复制为 Markdown', attempt(copy(resultMarkdown))),
    ...SAVES.map(([format, words]) =>
      button({ class: `save-${format}` }, words, attempt(save(format, options.fileWorker))),
    ),
  ];
  const group = { class: 'export-buttons', role: 'group', 'aria-label': '复制和导出' };
  return element('div', { class: 'export-menu' }, element('div', group, ...buttons), status);
}

function copy(write: (content: ExportContent) => string) {
  return async (content: ExportContent) => {
    // on the clipboard a mark of the encoding is a stray character
    const isCopied = await copyText(write(content).replace(/^\ufeff/, ''));
    return isCopied
      ? `已复制 ${formatCount(content.rows.length)} 行。`
      : '浏览器不允许复制。请改用导出。';
  };
}

function save(format: Format, fileWorker: string) {
  return async (content: ExportContent) => {
    const name = `${content.stem}.${format}`;
    saveFile(name, TYPES[format], await fileContent(format, content, fileWorker));
    return `已导出 ${formatCount(content.rows.length)} 行到 ${name}。`;
  };
}

function fileContent(format: Format, content: ExportContent, fileWorker: string) {
  if (format === 'csv') return resultCsv(content);
  if (format === 'json') return resultJson(content);
  return requestFile(fileWorker, format, content);
}
