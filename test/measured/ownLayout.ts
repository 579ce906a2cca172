import { columnTerms, isColumnKey } from '../../src/model/layouts/columnTerms.ts';
import { cellsOf, type Section } from './sections.ts';

/** A key of the JSON with the label that the paper prints. */
export interface Named {
  readonly key: string;
  readonly label: string;
}

const WIDE = 120;
const SIDE = 10;
const LABEL = 20;

/** `key=label`, or a key alone of which the vocabulary knows the label; `~` marks money beside the sum. */
export function named(text: string): Named {
  const [key = '', label] = text.split('=');
  const plain = key.replace('~', '');
  return { key: plain, label: label ?? (isColumnKey(plain) ? columnTerms[plain].term : plain) };
}

/** The layout that a form carries itself: its blocks in their order, every column as printed. */
export function ownLayout(name: string, kind: string, sections: readonly Section[]): object {
  return { id: `own-${name}`, name, kind, seen: '', blocks: sections.flatMap(blocksOf) };
}

function blocksOf({ kind, words, lines }: Section): object[] {
  const [label = '', more = ''] = words;
  const columns = cellsOf(lines[0] ?? '').map(named);
  const side = { label, width: SIDE };
  switch (kind) {
    case 'head':
      return [{ kind: 'fields', lines: firstCells(lines).map((text) => [besideLabel(text)]) }];
    case 'funds': {
      const rows = firstCells(lines.slice(1)).map((text) => ({
        ...named(text),
        role: roleOf(text),
      }));
      const source = { label: '', width: LABEL };
      return [{ kind, side, source, rows, columns: wide(columns.slice(1), WIDE - SIDE - LABEL) }];
    }
    case 'goals':
    case 'indicators':
      return [{ kind, side, columns: wide(columns, WIDE - SIDE) }];
    case 'tables':
      return [{ kind: 'rows', key: label, label: more, columns: wide(columns, WIDE) }];
    case 'total':
      return [{ kind, label, labelWidth: WIDE / 2, columns: wide(columns, WIDE / 2) }];
    default:
      return firstCells(lines).map((text) => ({ kind: 'text', ...besideLabel(text) }));
  }
}

function firstCells(lines: readonly string[]): string[] {
  return lines.map((line) => cellsOf(line)[0] ?? '');
}

function besideLabel(text: string): object {
  return { ...named(text), labelWidth: LABEL, width: WIDE - LABEL };
}

function roleOf(text: string): 'memo' | 'total' | 'part' {
  if (text.includes('~')) return 'memo';
  return text.startsWith('total') ? 'total' : 'part';
}

/** Columns that fill a width, the last one taking what is left. */
function wide(columns: readonly Named[], whole: number): object[] {
  const each = Math.floor(whole / columns.length);
  return columns.map((column, at) => ({
    ...column,
    width: at === columns.length - 1 ? whole - each * at : each,
  }));
}
