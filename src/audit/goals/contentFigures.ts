import { plainLabel } from '../../model/plainLabel.ts';
import type { Project } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { isTransposed } from '../rows/rowsTransposed.ts';
import type { Told } from '../rows/saidTwice.ts';
import { goalFigures } from './goalFigures.ts';

/** A figure of what a form says the project is, and the row that sets another number for the same thing. */
export interface ContentFigure {
  readonly row: RowScore;
  readonly text: string;
  readonly said: Omit<Told, 'text'>;
}

/** What the project is, be that of one year or of all of its years. */
const ON_CONTENT = /(?:项目|主要|建设|实施)内容$|项目概况$/;
const ANY_UNIT = { has: () => true };

/** Whether a form says what its project is. */
export function saysContent({ texts }: Project): boolean {
  return texts.some(({ label }) => ON_CONTENT.test(plainLabel(label)));
}

const FEWEST_DIGITS = 3;
const SHORTEST_THING = 4;

/**
 * Figures of 项目主要内容 with two digits of the target of a row changed about: 321套电子警察设备 beside 电子警察设备维护数 312套.
 * Any other number may be of several years or of what there was before.
 */
export function contentFigures({ texts }: Project, rows: readonly RowScore[]): ContentFigure[] {
  return texts
    .filter(({ label, text }) => ON_CONTENT.test(plainLabel(label)) && /\d{3}/.test(text))
    .flatMap(({ path, label, text }) => {
      const name = plainLabel(label);
      const said = { column: 'target', name, place: `“${name}”`, path, isGoal: false } as const;
      return goalFigures(text, ANY_UNIT).flatMap((figure) => {
        const { value, unit, thing, after, isRough } = figure;
        const quote = text.slice(figure.number, figure.end);
        const row = rows.find(({ indicator, target }) => {
          if (isRough || target.kind !== 'quantity' || target.unit.text !== unit.text) return false;
          const { name: own } = indicator;
          const isNamed = namedAfter(own, after) !== '' || namedBefore(own, thing) !== '';
          return isNamed && isTransposed(target.value, value, FEWEST_DIGITS);
        });
        const isElsewhere = rows.some(
          ({ target }) => target.kind === 'quantity' && target.value === value,
        );
        if (row === undefined || isElsewhere) return [];
        const own = row.indicator.name;
        const words = `${namedBefore(own, thing)}${quote}${namedAfter(own, after)}`;
        return [{ row, text: words, said }];
      });
    });
}

/** How much of what stands behind a figure is a part of a name; empty where that is less than a word. */
function namedAfter(name: string, text: string): string {
  return longest(text.length, (length) => text.slice(0, length), name);
}

/** And of what stands before it. */
function namedBefore(name: string, text: string): string {
  return longest(text.length, (length) => text.slice(-length), name);
}

function longest(most: number, part: (length: number) => string, name: string): string {
  for (let length = most; length >= SHORTEST_THING; length--)
    if (name.includes(part(length))) return part(length);
  return '';
}
