import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimal, formatDecimal } from '../../src/model/decimal.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import type { FundRow, Indicator, Project } from '../../src/model/project.ts';
import { reportSchema } from '../../src/model/report.ts';
import { OFFICIAL_ROW_WORDS } from '../../src/model/rowWords.ts';
import { type Rulebook, rulebookSchema } from '../../src/model/rulebook.ts';
import { toProject } from '../../src/model/toProject.ts';
import type { Interval } from '../../src/scoring/interval.ts';
import { rowScore } from '../../src/scoring/rowScore.ts';

const DATA = join(import.meta.dirname, '../../data');

/** Every rule book of the data folder. */
export const RULEBOOKS: readonly Rulebook[] = readdirSync(join(DATA, 'rulebooks')).map((file) =>
  rulebookSchema.parse(readJson(join('rulebooks', file))),
);

/** The rule book of this id. */
export function rulebook(id: string): Rulebook {
  const found = RULEBOOKS.find((book) => book.id === id);
  if (found === undefined) throw new RangeError(`no rule book ${id}`);
  return found;
}

/** A row of 数量指标 with these cells. */
export function indicator(
  cells: Partial<Pick<Indicator, 'target' | 'actual' | 'part' | 'level2' | 'name'>> & {
    points?: string | number;
    score?: string | number;
  },
): Indicator {
  const { points = 10, score, ...texts } = cells;
  return {
    seq: 1,
    part: 'output',
    level1Index: 0,
    level1: '产出指标',
    level2: '数量指标',
    level2Points: undefined,
    name: '帮扶困难职工',
    target: '',
    actual: '',
    reason: '',
    isTargetAdjusted: false,
    parent: undefined,
    printedDirection: undefined,
    isExecution: false,
    cells: {},
    words: OFFICIAL_ROW_WORDS,
    ...texts,
    points: { kind: 'value', value: decimal(points) },
    score: score === undefined ? { kind: 'missing' } : { kind: 'value', value: decimal(score) },
  };
}

/** What `target→actual` may score under a rule book: `18`, `8 to 10`. */
export function admits(
  id: string,
  pair: string,
  more: Parameters<typeof indicator>[0] = {},
): string {
  const [target = '', actual = ''] = pair.split('→');
  const row = rowScore(indicator({ ...more, target, actual }), 2022, rulebook(id), decimal('0.01'));
  return row.interval === undefined ? 'none' : showInterval(row.interval);
}

/** An interval in the shortest way. */
export function showInterval(interval: Interval | undefined): string {
  if (interval === undefined) return 'none';
  const { low, high } = interval;
  return low === high ? formatDecimal(low) : `${formatDecimal(low)} to ${formatDecimal(high)}`;
}

/** The 年度资金总额 row with these amounts in 万元; `undefined` for a blank cell. */
export function fundRow(
  initial: number | string | undefined,
  adjusted: number | string | undefined,
  executed: number | string | undefined,
  score?: number,
): FundRow {
  const cell = (value: number | string | undefined) =>
    value === undefined
      ? ({ kind: 'missing' } as const)
      : ({ kind: 'value', value: decimal(value) } as const);
  const text = (value: number | string | undefined) => String(value ?? '');
  return {
    key: 'total',
    label: '年度资金总额',
    role: 'total',
    printed: { initial: text(initial), adjusted: text(adjusted), executed: text(executed) },
    initial: cell(initial),
    adjusted: cell(adjusted),
    executed: cell(executed),
    amount: { kind: 'absent' },
    points: cell(10),
    rate: '',
    score: cell(score),
  };
}

/** A project of the published record of 2022, with its report where it has one. */
export function recordProject(id: string): Project {
  const folder = 'zonggonghui/2022';
  const hasReport = readdirSync(join(DATA, folder)).includes(`${id}.report.json`);
  return toProject(formFileSchema.parse(readJson(join(folder, `${id}.json`))), {
    departmentId: 'zonggonghui',
    departmentName: '安庆市总工会',
    listEntry: { id, seq: '1', name: id, note: '' },
    source: { publisher: '安庆市总工会', title: '自评表' },
    report: hasReport ? reportSchema.parse(readJson(join(folder, `${id}.report.json`))) : undefined,
  });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(DATA, path), 'utf8'));
}
