import { type Comparison, compare } from '../../src/expression/compare.ts';
import type { Direction } from '../../src/expression/direction/direction.ts';
import { directionOf } from '../../src/expression/direction/directionOf.ts';
import type { Expression } from '../../src/expression/expression.ts';
import { parseExpression } from '../../src/expression/parseExpression.ts';
import { formatDecimal } from '../../src/model/decimal.ts';
import { formatRate } from '../../src/model/format.ts';
import type { Part } from '../../src/model/project.ts';
import type { Way } from '../../src/model/words.ts';

/** For comparisons that are not about direction. */
export const UPWARD: Direction = { way: 'more', reason: '' };
export const DOWNWARD: Direction = { way: 'less', reason: '' };

/** What the text of a cell says on a form of 2022, in one line. */
export function read(text: string, formYear = 2022): string {
  return describeExpression(parseExpression(text, formYear));
}

/** What `target→actual` bears on a form of 2022, in one line. */
export function compared(pair: string, way: Way = 'more'): string {
  const [target = '', actual = ''] = pair.split('→').map((text) => text.trim());
  const comparison = compare(parseExpression(target, 2022), parseExpression(actual, 2022), {
    way,
    reason: '方向不能确定',
  });
  return describeComparison(comparison);
}

/** Which way a row of this name, group and target is better. */
export function directed(name: string, level2: string, target: string): Direction {
  return directionOf({ part: partOf(level2), level2, name }, parseExpression(target, 2022));
}

function partOf(level2: string): Part {
  if (level2.includes('成本')) return 'cost';
  if (level2.includes('满意')) return 'satisfaction';
  return level2.includes('效益') ? 'benefit' : 'output';
}

/** An expression in one line: `≥ 95 %`, `by 2022-12-31`, `tier met`, `words 满意 4`. */
export function describeExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'quantity': {
      const { operator, value, unit, approximate } = expression;
      const object = unit.object === undefined ? '' : `of ${unit.object}`;
      return words(
        approximate ? 'about' : '',
        signOf(operator),
        formatDecimal(value),
        unit.text,
        object,
      );
    }
    case 'range':
      return words(
        formatDecimal(expression.low),
        'to',
        formatDecimal(expression.high),
        expression.unit.text,
      );
    case 'deadline': {
      const { from, by } = expression;
      if (from === undefined) return `by ${by}`;
      return from === by ? `on ${by}` : `${from} to ${by}`;
    }
    case 'tier':
      return `tier ${expression.tier}`;
    case 'qualitative':
      return words('words', expression.scale ?? '', String(expression.degree ?? ''));
    case 'yesNo':
      return expression.value ? 'yes' : 'no';
    case 'change': {
      const { direction, operator, value, unit } = expression;
      return words(direction, signOf(operator), formatDecimal(value), unit.text);
    }
    case 'clauses':
      return `${expression.count} clauses`;
    case 'unparsed':
      return `unparsed: ${expression.reason}`;
    case 'none':
    case 'missing':
    case 'placeholder':
      return expression.kind;
    default:
      return expression satisfies never;
  }
}

/** A comparison in one line: `90.0% short, more is better`, `late`, `tier partly`, `open: reason`. */
export function describeComparison(comparison: Comparison): string {
  switch (comparison.kind) {
    case 'ratio': {
      const { completion, met, direction, target, actual, unit } = comparison;
      const rate = completion === undefined ? '' : ` = ${formatRate(completion)}`;
      const sides = `${formatDecimal(actual)} of ${formatDecimal(target)} ${unit}`.trim();
      return `${sides}${rate}, ${met ? 'met' : 'missed'}, ${direction}`;
    }
    case 'binary':
      return `${comparison.met ? 'met' : 'missed'}, ${comparison.stated ? 'stated' : 'the same text'}`;
    case 'tier':
      return `tier ${comparison.tier}`;
    case 'notAssessable':
      return `open: ${comparison.reason}`;
    default:
      return comparison satisfies never;
  }
}

function signOf(operator: string): string {
  return operator === 'none' ? '' : operator;
}

function words(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
