import { button, element } from '../dom/element.ts';
import type { ConsoleTables } from './consoleContext.ts';

type Column = ConsoleTables[number]['columns'][number];

const TYPE_WORDS = { string: '文字', integer: '整数', decimal: '小数', boolean: '是否' } as const;

/** Every table with its columns: name, official term, type, unit and what it means; a name goes into the editor. */
export function schemaBrowser(tables: ConsoleTables, onPick: (name: string) => void): HTMLElement {
  const parts = tables.map(({ name, title, columns }) =>
    element(
      'details',
      { class: 'schema-table' },
      element(
        'summary',
        {},
        element('code', {}, name),
        ` ${title} `,
        element('span', { class: 'small soft' }, `${columns.length} 列`),
      ),
      element('ul', {}, ...columns.map((column) => columnItem(column, onPick))),
    ),
  );
  return element(
    'details',
    { class: 'console-schema' },
    element('summary', {}, `数据表和列（${tables.length} 张表）`),
    element('p', { class: 'small soft' }, '按列名就写进语句。空表示没有或无法判定，不是零。'),
    ...parts,
  );
}

function columnItem(
  { name, title, description, type, unit }: Column,
  onPick: (name: string) => void,
): HTMLElement {
  const insert = button({ class: 'column-name' }, '', () => onPick(name));
  insert.append(element('code', {}, name));
  insert.setAttribute('aria-label', `写入 ${name}（${title}）`);
  const kind =
    unit === undefined || unit === '1' ? TYPE_WORDS[type] : `${TYPE_WORDS[type]}，${unit}`;
  return element(
    'li',
    {},
    insert,
    ` ${title} `,
    element('span', { class: 'small soft' }, `${kind}。${description}`),
  );
}
