import { columnTerms, isColumnKey } from './layouts/columnTerms.ts';
import type { Block } from './layouts/layout.ts';
import { type LayoutFault, layoutFaults } from './layouts/layoutFaults.ts';
import { layoutOf } from './layouts/layoutOf.ts';
import { nearestName } from './nearestName.ts';
import type { ReadableForm } from './readableForm.ts';
import { termOf } from './terms.ts';
import { withoutBrackets } from './withoutBrackets.ts';

/** What a form says against what its layout has a place for; the same shape for both. */
type Place = LayoutFault;
type Path = readonly PropertyKey[];
type Labelled = { readonly key: string; readonly label: string };
type Row = Readonly<Record<string, unknown>> & { readonly sub?: unknown };

/**
 * Where a form and its layout do not fit each other: a cell that the layout has and the form lacks, or
 * the reverse, and a cell merged with nothing above it. Never what a cell prints.
 */
export function formStructure(form: ReadableForm): Place[] {
  const layout = layoutOf(form);
  const own = typeof form.layout === 'string' ? [] : layoutFaults(layout);
  return [
    ...own.map((one) => ({ ...one, path: ['layout', ...one.path] })),
    ...layout.blocks.flatMap((block) => blockPlaces(form, block)),
    ...strangers(form, layout.blocks),
    ...firstRows(form).flatMap(({ path, row }) => mergedWithNothing(path, row)),
  ];
}

function blockPlaces(form: ReadableForm, block: Block): Place[] {
  switch (block.kind) {
    case 'fields':
      return missing(['head'], form.head, block.lines.flat());
    case 'text':
      return missing(['texts'], form.texts ?? {}, [block]);
    case 'total': {
      const columns = block.columns.filter((column) => 'key' in column);
      return form.total === undefined
        ? [noBlock('total', block.label)]
        : fitting(['total'], form.total, columns);
    }
    case 'funds': {
      const { funds } = form;
      if (funds === undefined) return [noBlock('funds', block.side?.label ?? '项目资金')];
      return [
        ...fitting(['funds'], funds, block.rows),
        ...block.rows.flatMap(({ key }) => {
          const row = funds[key];
          return row === undefined ? [] : fitting(['funds', key], row, block.columns);
        }),
      ];
    }
    case 'goals':
    case 'indicators':
      return form[block.kind] === undefined
        ? [noBlock(block.kind, block.side?.label ?? '')]
        : (form[block.kind] ?? []).flatMap((row, index) =>
            fitting([block.kind, index], row, block.columns),
          );
    case 'rows': {
      const rows = form.tables?.[block.key];
      const path = ['tables', block.key];
      if (rows === undefined) return missing(['tables'], {}, [block]);
      return rows.flatMap((row, index) => fitting([...path, index], row, block.columns));
    }
    default:
      return block satisfies never;
  }
}

/** What stands in the form and in no block of the layout. */
function strangers(form: ReadableForm, blocks: readonly Block[]): Place[] {
  const keysOf = (kind: 'rows' | 'text') =>
    blocks.flatMap((block) => (block.kind === kind ? [block] : []));
  const fields = blocks.flatMap((block) => (block.kind === 'fields' ? block.lines.flat() : []));
  const whole = (['funds', 'goals', 'indicators', 'total'] as const).filter(
    (kind) => form[kind] !== undefined && !blocks.some((block) => block.kind === kind),
  );
  return [
    // the name of the project is known of every form, whether its paper has a line for it or not
    ...extra(['head'], form.head, [...fields, { key: 'name', label: '' }]),
    ...extra(['texts'], form.texts ?? {}, keysOf('text')),
    ...extra(['tables'], form.tables ?? {}, keysOf('rows')),
    ...whole.map((kind) => stranger([kind], kind)),
  ];
}

/** A cell under a wrong name is one fault: that the right one is missing only follows from it. */
function fitting(path: Path, cells: object, columns: readonly Labelled[]): Place[] {
  const lacking = columns.filter(({ key }) => !Object.hasOwn(cells, key));
  const slips = strangeKeys(cells, columns).flatMap((key) => {
    const meant = meantBy(key, lacking);
    return meant === undefined ? [] : [{ key, meant }];
  });
  const guessed = new Set(slips.flatMap(({ key, meant }) => [key, meant.key]));
  return [
    ...slips.map(({ key, meant }) => slip([...path, key], key, meant)),
    ...missing(path, cells, columns).filter((one) => !guessed.has(String(one.path.at(-1)))),
    ...extra(path, cells, columns).filter((one) => !guessed.has(String(one.path.at(-1)))),
  ];
}

/** The lacking column that a key was meant to be: by its printed label, its terms, or a slip. */
function meantBy(key: string, lacking: readonly Labelled[]): Labelled | undefined {
  const called = lacking.find((column) => {
    const { term, synonyms } = isColumnKey(column.key)
      ? columnTerms[column.key]
      : { term: '', synonyms: [] };
    return [plain(column.label), term, ...synonyms].some((name) => name !== '' && name === key);
  });
  const near = nearestName(
    key,
    lacking.map((column) => column.key),
  );
  return called ?? lacking.find((column) => column.key === near);
}

function slip(path: Path, key: string, { key: meant, label }: Labelled): Place {
  const advice = `是不是“${meant}”（${plain(label) || termOf(meant)}）？改正“${key}”的拼写。`;
  return { path, expected: '版式中有的栏目', found: `“${key}”`, advice };
}

function missing(path: Path, cells: object, columns: readonly Labelled[]): Place[] {
  return columns
    .filter(({ key }) => !Object.hasOwn(cells, key))
    .map(({ key, label }) => ({
      path: [...path, key],
      expected: `版式中的“${plain(label) || key}”`,
      found: '没有这一项',
      advice: `补上“${key}”，表上空白的写 ""；表上没有这一栏的，换用没有这一栏的版式，或由这张表自带版式。`,
    }));
}

function extra(path: Path, cells: object, columns: readonly Labelled[]): Place[] {
  return strangeKeys(cells, columns).map((key) => stranger([...path, key], key));
}

function strangeKeys(cells: object, columns: readonly Labelled[]): string[] {
  const known = new Set(['sub', ...columns.map(({ key }) => key)]);
  return Object.keys(cells).filter((key) => !known.has(key));
}

function stranger(path: Path, key: string): Place {
  return {
    path,
    expected: '版式中有的栏目',
    found: `“${key}”`,
    advice: `改正“${key}”的拼写；表上确有这一栏的，换用有这一栏的版式，或由这张表自带版式。`,
  };
}

function noBlock(kind: string, label: string): Place {
  return {
    path: [kind],
    expected: `版式中的“${plain(label) || kind}”`,
    found: '没有这一项',
    advice: `补上“${kind}”；表上没有这一块的，换用没有这一块的版式，或由这张表自带版式。`,
  };
}

function firstRows(form: ReadableForm): { path: Path; row: Row }[] {
  const { goals, indicators, tables = {}, total } = form;
  const first = (path: Path, row: object | undefined) =>
    row === undefined ? [] : [{ path, row: row as Row }];
  const [fund] = Object.entries(form.funds ?? {});
  return [
    ...(fund === undefined ? [] : first(['funds', fund[0]], fund[1])),
    ...first(['goals', 0], goals?.[0]),
    ...first(['indicators', 0], indicators?.[0]),
    ...Object.entries(tables).flatMap(([key, rows]) => first(['tables', key, 0], rows[0])),
    ...first(['total'], total),
  ];
}

function mergedWithNothing(path: Path, row: Row): Place[] {
  const places = Object.keys(row)
    .filter((key) => row[key] === null)
    .map((key) => ({
      path: [...path, key],
      expected: '文字（第一行上面没有可以合并的格）',
      found: 'null',
      advice: '写这一格所印的文字，空白写 ""。',
    }));
  const sub = {
    path: [...path, 'sub'],
    expected: '第一行不是“其中”行',
    found: 'true',
    advice: '删去 "sub"，或把它所属的行放在它的上面。',
  };
  return row.sub === true ? [...places, sub] : places;
}

function plain(label: string): string {
  return withoutBrackets(label)
    .replace(/\n|\{\w+\}/g, '')
    .trim();
}
