import { type ProjectResult, projectResults } from '../src/analysis/projectResult.ts';
import { loadDataset } from '../src/load/loadDataset.ts';
import { type Decimal, decimal, subtract } from '../src/model/decimal.ts';
import type { RowScore } from '../src/scoring/rowScore.ts';
import { seeded } from './expression/random.ts';
import { ROOT } from './root.ts';

const DEPARTMENTS = 60;
const UNITS = 10;
const CHARACTERS = '安北城东发防管合环海计监教经科林民农气区人商社水体通卫文信行学养医园政住资';

type Random = ReturnType<typeof seeded>;

/**
 * Invented results of one year, about so many indicator rows: copies of the real record with other
 * names, scores and completions, spread over sixty departments. They are shaped as the build's own are,
 * so that all that follows treats them alike; no form is read for them.
 */
export function inventedResults(year: number, rows: number, seed = year): ProjectResult[] {
  const originals = projectResults(loadDataset(`${ROOT}data`));
  const random = seeded(seed);
  const results: ProjectResult[] = [];
  for (let made = 0; made < rows; ) {
    const original = originals[results.length % originals.length];
    if (original === undefined) throw new Error('no original');
    const result = varied(original, year, results.length, random);
    made += result.score.rows.length;
    results.push(result);
  }
  return results;
}

function varied(
  original: ProjectResult,
  year: number,
  number: number,
  random: Random,
): ProjectResult {
  const department = Math.floor(random() * DEPARTMENTS);
  const unit = Math.floor(random() * UNITS);
  const name = `${word(number)}${original.project.name}`;
  const departmentName = `${word(department)}局（虚构）`;
  const project = {
    ...original.project,
    id: `${year}/dept-${department}/project-${number}`,
    lineageId: `dept-${department}/project-${number}`,
    year,
    departmentId: `dept-${department}`,
    departmentName,
    unitName: `${departmentName}${word(unit)}科`,
    name,
  };
  const rows = original.score.rows.map((row) => variedRow(row, random));
  const lost = Math.floor(random() * 12);
  const reported = subtract(decimal(100), decimal(random() < 0.4 ? 0 : lost));
  const executed = random() < 0.5 ? decimal(1) : decimal((0.5 + random() / 2).toFixed(4));
  const execution = { ...original.score.execution, rateAdjusted: executed };
  return {
    ...original,
    project,
    score: { ...original.score, rows, reported, execution },
    findings: original.findings.filter(() => random() < 0.5),
  };
}

function variedRow(row: RowScore, random: Random): RowScore {
  const number = 1 + Math.floor(random() * 500);
  const indicator = {
    ...row.indicator,
    name: `${row.indicator.name}${random() < 0.3 ? word(number) : ''}`,
    target: (row.indicator.target ?? '').replace(/\d+/, String(number)),
  };
  const points = row.points;
  const loss = points !== undefined && random() < 0.15 ? Math.floor(random() * 5) / 2 : 0;
  const reported = points && subtract(points, Math.min(points, decimal(loss)) as Decimal);
  const { comparison } = row;
  if (comparison.kind !== 'ratio') return { ...row, indicator, reported };
  const completion = random() < 0.7 ? decimal(1) : decimal((0.5 + random()).toFixed(4));
  const deviation = subtract(completion, decimal(1));
  return { ...row, indicator, reported, comparison: { ...comparison, completion, deviation } };
}

/** Two or three characters that stand for a number. */
function word(number: number): string {
  const base = CHARACTERS.length;
  const at = (place: number) => CHARACTERS[Math.floor(number / base ** place) % base] ?? '';
  return at(0) + at(1) + (number >= base ** 2 ? at(2) : '');
}
