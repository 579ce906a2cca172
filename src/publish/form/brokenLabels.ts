import { digitWidth } from '../digitWidth.ts';
import type { FormGrid } from './formGrid.ts';
import type { GridCell } from './gridCell.ts';

/** The blanks at both sides of a cell, in digits. */
const SIDES = 1;
/** What stands in brackets at the end of a label: its unit, its points, the letter of its column. */
const BRACKETS = /^(.+?)([（(][^（()）]*[）)])$/;
const CHINESE = /^\p{Script=Han}+\d?$/u;
/** What ends a word: 执行率, 预算数, 原因, 项目. */
const LAST_SIGN = /^(?:[率值因析]|数(?!量)|额(?!度)|性(?!质)|目(?!标)|标(?!准)|进(?!度))/;

/**
 * The same form with line breaks in the labels that their cells do not hold on one line, since spreadsheets break
 * them anywhere, before a closing bracket too. What was filled in stays as it is.
 */
export function withBrokenLabels(grid: FormGrid): FormGrid {
  const { rows, widths } = grid;
  const broken = (cell: GridCell): GridCell => {
    if (cell.path !== undefined || cell.text === '') return cell;
    const { column, columns, text } = cell;
    const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    return { ...cell, text: brokenLabel(text, width - SIDES) };
  };
  return { ...grid, rows: rows.map((cells) => cells.map(broken)) };
}

/**
 * A label in lines that are no wider than the room, in digits: broken before the brackets at its end, or into words
 * of two characters, about equally long. What is neither is left as it is.
 * @example brokenLabel('项目资金（万元）', 14) // '项目资金\n（万元）'
 */
export function brokenLabel(label: string, room: number): string {
  return label
    .split('\n')
    .map((line) => brokenLine(line, room))
    .join('\n');
}

function brokenLine(line: string, room: number): string {
  if (digitWidth(line) <= room) return line;
  const [, before, brackets] = BRACKETS.exec(line) ?? [];
  if (before !== undefined && brackets !== undefined) {
    return digitWidth(brackets) > room ? line : `${brokenLine(before, room)}\n${brackets}`;
  }
  return CHINESE.test(line) ? evenLines(line, room) : line;
}

function evenLines(line: string, room: number): string {
  const characters = [...line];
  const most = Math.floor(room / 2);
  if (most < 2 || characters.length <= most) return line;
  const even = characters.length / Math.ceil(characters.length / most);
  const pairs = Math.min(Math.round(even / 2), Math.floor(most / 2)) * 2;
  const isTorn = LAST_SIGN.test(characters.slice(pairs).join(''));
  const at = isTorn ? pairs + (pairs < most ? 1 : -1) : pairs;
  const rest = evenLines(characters.slice(at).join(''), room);
  return `${characters.slice(0, at).join('')}\n${rest}`;
}
