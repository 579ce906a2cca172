import type { Cells, Form } from '../../src/model/form.ts';
import { columnTerms, isColumnKey } from '../../src/model/layouts/columnTerms.ts';
import type { Block, Column, DocumentKind } from '../../src/model/layouts/layout.ts';

/*
 * A form in a few lines of text, with a layout of its own. A block is a list of lines: what it is, then its columns, then
 * its rows, cells between bars. `key=label` names a column, a field or a row of money; a key alone is printed as its
 * official term. `^` is a cell merged with the one above, `>` before a row says that it is a 其中 row, `+` before a row of
 * money that it is no part of the sum, `under/label` that a column stands below a label that it shares.
 */

/** One block: `['goals', 'expected|actual', '…|…']`; see above. */
export type PaperBlock = readonly [what: string, ...lines: string[]];

/** What a form is beside its blocks; 万元 and a project's where nothing is said. */
export interface PaperFacts {
  readonly title?: string;
  readonly kind?: DocumentKind;
  readonly moneyUnit?: Form['moneyUnit'];
}

const WIDTH = 120;
const SIDE = 20;

/** The form that these blocks make, from top to bottom. */
export function paperForm(blocks: readonly PaperBlock[], facts: PaperFacts = {}): Form {
  const { title = '项目支出绩效自评表', kind = 'project', moneyUnit = '万元' } = facts;
  const read = blocks.map(blockOf);
  const head: Record<string, string> = {};
  const tables: Record<string, Cells[]> = {};
  const texts: Record<string, string> = {};
  let whole: Partial<Form> = {};
  for (const { values } of read) {
    const { head: fields, tables: rows, texts: own, ...rest } = values;
    Object.assign(head, fields);
    Object.assign(tables, rows);
    Object.assign(texts, own);
    whole = { ...whole, ...rest };
  }
  return {
    schemaVersion: 2,
    title,
    year: 2022,
    layout: { id: 'own', name: title, kind, seen: '', blocks: read.map(({ block }) => block) },
    moneyUnit,
    head: { name: title, ...head },
    ...whole,
    ...(Object.keys(tables).length === 0 ? {} : { tables }),
    ...(Object.keys(texts).length === 0 ? {} : { texts }),
  };
}

interface ReadBlock {
  readonly block: Block;
  readonly values: Partial<Form>;
}

function blockOf([what, ...lines]: PaperBlock): ReadBlock {
  const [kind = '', key = '', label = ''] = what.split(' ');
  const [names = '', ...rows] = lines;
  switch (kind) {
    case 'fields':
      return fieldsOf(lines);
    case 'money':
      return moneyOf(names, rows, key);
    case 'goals':
      return {
        block: {
          kind,
          ...(key && { side: { label: key, width: SIDE } }),
          columns: columnsOf(names, WIDTH - ((key && SIDE) || 0)),
        },
        values: { goals: rowsOf(names, rows) },
      };
    case 'indicators':
      return {
        block: { kind, columns: columnsOf(names, WIDTH) },
        values: { indicators: rowsOf(names, rows) as Form['indicators'] },
      };
    case 'table':
      return {
        block: { kind: 'rows', key, label, columns: columnsOf(names, WIDTH) },
        values: { tables: { [key]: rowsOf(names, rows) } },
      };
    case 'total':
      return {
        block: { kind, label: key, labelWidth: SIDE, columns: columnsOf(names, WIDTH - SIDE) },
        values: { total: rowsOf(names, rows)[0] ?? {} },
      };
    case 'text':
      return {
        block: {
          kind,
          key,
          label,
          labelWidth: label === '' ? 0 : SIDE,
          width: WIDTH - (label === '' ? 0 : SIDE),
        },
        values: { texts: { [key]: names } },
      };
    default:
      throw new RangeError(`no block ${what}`);
  }
}

function fieldsOf(lines: readonly string[]): ReadBlock {
  const fields = lines.map((line) =>
    line.split('|').map((one) => {
      const [key = '', label = '', value = ''] = one.split('=');
      return { key, label, value };
    }),
  );
  const values = fields.flat().map(({ key, value }) => [key, value] as const);
  return {
    block: {
      kind: 'fields',
      lines: fields.map((line) => {
        const width = WIDTH / line.length - SIDE;
        return line.map(({ key, label }) => ({ key, label, labelWidth: SIDE, width }));
      }),
    },
    values: { head: Object.fromEntries(values) as Form['head'] },
  };
}

function moneyOf(names: string, rows: readonly string[], side: string): ReadBlock {
  const read = rows.map((row) => {
    const [name = '', ...cells] = row.split('|');
    const [key = '', label = ''] = name.replace('+', '').split('=');
    return { key, label, isMemo: name.startsWith('+'), cells };
  });
  const columns = columnsOf(names, WIDTH - 2 * SIDE);
  return {
    block: {
      kind: 'funds',
      side: { label: side || '项目资金（{moneyUnit}）', width: SIDE },
      source: { label: '', width: SIDE },
      rows: read.map(({ key, label, isMemo }, at) => {
        return { key, label, role: at === 0 ? 'total' : isMemo ? 'memo' : 'part' };
      }),
      columns,
    },
    values: {
      funds: Object.fromEntries(read.map(({ key, cells }) => [key, named(columns, cells)])),
    },
  };
}

/** Columns that share a width as evenly as whole digits allow. */
function columnsOf(names: string, whole: number): Column[] {
  const all = names.split('|');
  const width = Math.floor(whole / all.length);
  return all.map((name, at) => {
    const [key = '', printed] = name.split('=');
    const [label = '', under] = (printed ?? (isColumnKey(key) ? columnTerms[key].term : ''))
      .split('/')
      .reverse();
    return {
      key,
      label,
      width: at === all.length - 1 ? whole - width * at : width,
      ...(under === undefined ? {} : { under }),
    };
  });
}

function rowsOf(names: string, rows: readonly string[]): Cells[] {
  const columns = columnsOf(names, WIDTH);
  return rows.map((row) => {
    const cells = named(columns, row.replace('>', '').split('|'));
    return row.startsWith('>') ? (Object.assign({ sub: true }, cells) as unknown as Cells) : cells;
  });
}

function named(columns: readonly Column[], cells: readonly string[]): Cells {
  if (columns.length !== cells.length)
    throw new RangeError(`${columns.length} columns, ${cells.length} cells: ${cells.join('|')}`);
  return Object.fromEntries(
    columns.map(({ key }, at) => [key, cells[at] === '^' ? null : (cells[at] ?? '')]),
  );
}
