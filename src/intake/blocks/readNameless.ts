import { isGoalName, isSideName } from '../labels/blockNames.ts';
import { fundTerms } from '../labels/fundTerms.ts';
import { fundRowKey } from '../labels/headMeanings.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { SHEET } from './blockWidths.ts';
import { fundBlock } from './fundBlock.ts';
import { labelledCells } from './labelledCells.ts';
import { asHead, type BlockReading } from './reading.ts';
import { sideOf } from './sideLabel.ts';

/** 年度目标 with the goal beside it and no names of columns; undefined where line `at` is none. */
export function readNamelessGoal(
  lines: readonly SourceLine[],
  at: number,
): BlockReading | undefined {
  const line = lines[at];
  const [side, goal, ...rest] = line === undefined ? [] : filledCells(line);
  if (side === undefined || rest.length > 0 || !isGoalName(side.text)) return undefined;
  // a line of text that is only a name may be any name
  if (goal === undefined && line?.isParagraph === true) return undefined;
  const name = sideOf([side]);
  const columns = [{ key: 'expected', label: '', width: SHEET - (name?.width ?? 0) }];
  return {
    block: { kind: 'goals', ...(name === undefined ? {} : { side: name }), columns },
    values: { goals: [{ expected: goal?.text ?? '' }] },
    claims: [
      ...asHead([side]),
      ...(goal === undefined ? [] : [{ cell: goal, path: 'goals/0/expected' }]),
    ],
    doubts: [],
    next: at + 1,
  };
}

/** 项目资金 with one sum beside the name of each row and no names of columns; undefined where it is none. */
export function readNamelessFunds(
  lines: readonly SourceLine[],
  at: number,
): BlockReading | undefined {
  const rows: NamelessRow[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const found = namelessRows(lines[next]);
    if (found.length === 0) break;
    for (const row of found) rows.push(row);
  }
  const keys = rows.map(({ label }) => fundRowKey(label.text) ?? '');
  const isText = lines.slice(at, next).every(({ isParagraph }) => isParagraph);
  const isBlank = rows.every(({ value }) => value === undefined);
  if (keys[0] !== 'total' || (isText && isBlank)) return undefined;
  const places = rows.map(({ label }, index) => {
    const key = keys[index] ?? '';
    const role = fundTerms[key as keyof typeof fundTerms]?.role ?? 'part';
    return { key, label: label.text, role };
  });
  const sides = rows.flatMap(({ side }) => side);
  return {
    block: fundBlock([{ key: 'amount', label: '' }], places, sideOf(sides.slice(0, 1)), ''),
    values: {
      funds: Object.fromEntries(
        rows.map(({ value }, at) => [keys[at], { amount: value?.text ?? '' }]),
      ),
    },
    claims: [
      ...asHead([...rows.map(({ label }) => label), ...sides]),
      ...rows.flatMap(({ value }, at) =>
        value === undefined ? [] : [{ cell: value, path: `funds/${keys[at]}/amount` }],
      ),
    ],
    doubts: [],
    next,
  };
}

/** A sum beside its name, and what stands left of both. */
interface NamelessRow {
  readonly label: SourceCell;
  readonly value: SourceCell | undefined;
  readonly side: readonly SourceCell[];
}

/** The sums of a line, each right of its name; none where anything else stands there. */
function namelessRows(line: SourceLine | undefined): NamelessRow[] {
  const filled = line === undefined ? [] : filledCells(line);
  const first = filled.slice(0, 2).findIndex(({ text }) => fundRowKey(text) !== undefined);
  if (line === undefined || first === -1) return [];
  const side = filled.slice(0, first);
  if (side.some(({ text }) => !isSideName(text))) return [];
  const pairs = labelledCells(line, ({ text }) => fundRowKey(text) !== undefined);
  if (pairs.some(({ rest }) => rest.length > 0)) return [];
  return pairs.map(({ label, value }, at) => ({
    label,
    value: value?.text === '' ? undefined : value,
    side: at === 0 ? side : [],
  }));
}
