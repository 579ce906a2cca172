import { named, ownLayout } from './ownLayout.ts';
import { cellsOf, type Section, sectionsOf } from './sections.ts';

/*
 * A measuring form is a text: the form as printed, cell by cell, with the faults that a reader sees in
 * it and the way he takes each unsigned indicator, written down before the program read it.
 * `_` is a blank cell, `^` one merged with the cell above, `>` opens a 其中 row; `key=label` names a
 * column of a layout that the form carries itself; `@more`, `@less` or `@open` ends a row whose target
 * has no sign. `[also]` lists what else the program says, judged to stand on the paper.
 */

const WAYS = ['more', 'less', 'open'] as const;
type Way = (typeof WAYS)[number];

/** A fault that a reader sees, and the checks that say it; none where no check does. */
export interface KnownFault {
  readonly weight: 'E' | 'W' | 'I';
  readonly seq: number | undefined;
  readonly codes: readonly string[];
  readonly words: string;
}

/** A form with what a reader says of it. */
export interface Measured {
  readonly name: string;
  /** As it would stand in a data folder. */
  readonly form: unknown;
  readonly faults: readonly KnownFault[];
  /** `code seq`, `-` for a whole form. */
  readonly also: ReadonlySet<string>;
  /** By the number of the row. */
  readonly ways: ReadonlyMap<number, Way>;
}

type Cells = Readonly<Record<string, string | null | true>>;

/** Reads one measuring form. */
export function readMeasured(name: string, text: string): Measured {
  const { said, sections } = sectionsOf(text);
  const lines = (kind: string) => sections.find((one) => one.kind === kind)?.lines ?? [];
  const printed = sections.filter(({ kind }) => kind !== 'faults' && kind !== 'also');
  const [layout = '', kind = 'project'] = (said.get('版式') ?? '').split(' ');
  return {
    name,
    form: {
      schemaVersion: 2,
      title: said.get('标题'),
      year: Number(said.get('年度')),
      layout: layout === '自带' ? ownLayout(name, kind, printed) : layout,
      moneyUnit: said.get('单位'),
      ...Object.assign({}, ...printed.map(blockCells)),
    },
    faults: lines('faults').map(knownFault),
    also: new Set(lines('also')),
    ways: new Map(lines('indicators').slice(1).flatMap(wayOf)),
  };
}

function wayOf(row: string, at: number): [number, Way][] {
  const way = WAYS.find((one) => row.endsWith(` @${one}`));
  return way === undefined ? [] : [[at + 1, way]];
}

function knownFault(line: string): KnownFault {
  const found = /^([EWI]) (-|\d+) \{([\w,-]+)\} (.+)$/.exec(line);
  if (found === null) throw new Error(`no fault: ${line}`);
  const [, weight, place, codes = '', words = ''] = found;
  return {
    weight: weight as KnownFault['weight'],
    seq: place === '-' ? undefined : Number(place),
    codes: codes === '-' ? [] : codes.split(','),
    words,
  };
}

function blockCells({ kind, words, lines }: Section): object {
  switch (kind) {
    case 'head':
    case 'texts':
      return {
        [kind]: Object.fromEntries(
          lines.map(cellsOf).map(([key, ...cells]) => pair(key, cells[0])),
        ),
      };
    case 'funds':
      return {
        funds: Object.fromEntries(
          table(lines).map(({ '': row, ...cells }) => [named(String(row)).key, cells]),
        ),
      };
    case 'tables':
      return { tables: { [words[0] ?? '']: table(lines) } };
    case 'total':
      return { total: table(lines)[0] };
    default:
      return { [kind]: table(lines) };
  }
}

/** The rows under a line of keys. */
function table([head = '', ...rows]: readonly string[]): Cells[] {
  const keys = cellsOf(head);
  return rows.map((line) => {
    const isSub = line.startsWith('> ');
    // a 其中 row stands in the group of the row above it
    const cells = cellsOf(isSub ? line.replace('> |', '^ |') : line);
    const row = Object.fromEntries(keys.map((key, at) => pair(key, cells[at])));
    return isSub ? { ...row, sub: true } : row;
  });
}

function pair(key = '', cell = '_'): [string, string | null] {
  return [named(key).key, cell === '^' ? null : cell === '_' ? '' : cell];
}
