import type { ScoredProject } from '../../../src/analysis/stability/formParts.ts';
import { loadDataset } from '../../../src/load/loadDataset.ts';
import type { Cell } from '../../../src/model/cell.ts';
import { decimal } from '../../../src/model/decimal.ts';
import type { Part } from '../../../src/model/project.ts';
import type { Rulebook } from '../../../src/model/rulebook.ts';
import { projectScore } from '../../../src/scoring/projectScore.ts';
import { fundRow, indicator, recordProject, rulebook } from '../../scoring/samples.ts';

/** `[part, points, score, target→actual, level 2]`; `undefined` for a blank cell. */
export type RowText = readonly [
  part: Part,
  points: number | undefined,
  score: number | undefined,
  pair?: string,
  level2?: string,
];

/** What differs from a form with 10 of 10 for execution, 100 万元 of 100, and these rows. */
export interface FormText {
  readonly rows: readonly RowText[];
  readonly total?: number;
  /** Points and score of the execution row; `undefined` for a blank cell. */
  readonly execution?: readonly [points: number | undefined, score: number | undefined];
  readonly executed?: number;
  readonly initial?: number;
}

/** A form of these cells, scored by the rule book of this id or by a changed one. */
export function scoredForm(
  { rows, total, execution = [10, 10], executed = 100, initial = 100 }: FormText,
  book: string | Rulebook = 'national-2020',
): ScoredProject {
  const base = recordProject('songwennuan-bangfu');
  const [points, score] = execution.map(cell);
  const money = fundRow(initial, 100, executed);
  const project = {
    ...base,
    totalScore: cell(total),
    funds: {
      ...base.funds,
      total: { ...money, points: points ?? cell(undefined), score: score ?? cell(undefined) },
    },
    indicators: rows.map(([part, rowPoints, rowScore, pair = '1个→1个', level2 = ''], index) => {
      const [target = '', actual = ''] = pair.split('→');
      return {
        ...indicator({ target, actual, part, level2, name: `指标${index + 1}` }),
        seq: index + 1,
        points: cell(rowPoints),
        score: cell(rowScore),
      };
    }),
  };
  const used = typeof book === 'string' ? rulebook(book) : book;
  return { project, score: projectScore(project, used) };
}

/** The national rule book, changed. */
export function changedRulebook(
  change: Partial<Pick<Rulebook, 'id' | 'name' | 'execution' | 'weights' | 'tiers' | 'grades'>>,
): Rulebook {
  return { ...rulebook('national-2020'), ...change };
}

/** A scale of grades: `90 优`, `80 良`, … */
export function gradeScale(...steps: readonly string[]): Rulebook['grades'] {
  const scale = steps.map((step) => {
    const [from = '', grade = ''] = step.split(' ');
    return { grade, from: decimal(from) };
  });
  return { scale, basis: rulebook('national-2020').grades.basis };
}

/** The real record: its rule books, the declared one first, and its five forms. */
export function realRecord(): {
  readonly rulebooks: readonly Rulebook[];
  readonly results: readonly ScoredProject[];
} {
  const { rulebooks, departmentYears } = loadDataset('data');
  const [declared] = rulebooks;
  if (declared === undefined) throw new RangeError('no rule book');
  const projects = departmentYears.flatMap((year) => year.projects);
  return {
    rulebooks,
    results: projects.map((project) => ({ project, score: projectScore(project, declared) })),
  };
}

function cell(value: number | undefined): Cell {
  return value === undefined ? { kind: 'missing' } : { kind: 'value', value: decimal(value) };
}
