import { readFileSync } from 'node:fs';
import { projectResult } from '../src/analysis/projectResult.ts';
import { projectFindings } from '../src/audit/projectFindings.ts';
import { loadDataset } from '../src/load/loadDataset.ts';
import { type Form, formSchema } from '../src/model/form.ts';
import { type Project, toProject } from '../src/model/project.ts';
import { projectScore } from '../src/scoring/projectScore.ts';
import { ROOT } from './buildSite.ts';

const ROWS = 200_000;
const RUNS = 5;

/** One step of the core over all rows: rows a second, and how its time stands to JSON.parse of the same bytes. */
export interface CoreFigure {
  readonly step: string;
  readonly rowsPerSecond: number;
  readonly timesJsonParse: number;
}

/** Scores and audits invented copies of the real record in memory, on one core; medians of five runs. */
export function benchCore(): CoreFigure[] {
  const { rulebooks, departmentYears } = loadDataset(`${ROOT}data`);
  const [declared] = rulebooks;
  if (declared === undefined) throw new Error('no rule book');
  const originals = departmentYears.flatMap(({ projects }) => projects);
  const rowsOfAll = originals.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const copies = Math.ceil(ROWS / rowsOfAll);
  const texts = Array.from({ length: copies }, (_, copy) =>
    originals.map((project) => formText(project, copy)),
  ).flat();
  const rows = rowsOfAll * copies;

  const forms = texts.map((text) => JSON.parse(text) as Form);
  const projects = forms.map((form, index) => reread(form, originals[index % originals.length]));
  const scores = projects.map((project) => projectScore(project, declared));
  const parse = median(() => texts.map((text) => JSON.parse(text)));
  const steps: readonly (readonly [string, () => unknown])[] = [
    ['JSON.parse of the forms', () => texts.map((text) => JSON.parse(text))],
    ['schema', () => forms.map((form) => formSchema.parse(form))],
    [
      'numbers of the form',
      () => forms.map((form, i) => reread(form, originals[i % originals.length])),
    ],
    ['score', () => projects.map((project) => projectScore(project, declared))],
    ['audit', () => projects.map((project, i) => auditOf(project, scores[i]))],
    ['score, fits and audit', () => projects.map((project) => projectResult(project, rulebooks))],
  ];
  return steps.map(([step, run]) => {
    const seconds = median(run);
    return { step, rowsPerSecond: rows / seconds, timesJsonParse: seconds / parse };
  });
}

/** A form's text; every copy has other numbers, so that nothing is read twice. */
function formText(project: Project, copy: number): string {
  const path = `${ROOT}data/${project.departmentId}/${project.year}/${project.slug}.json`;
  return readFileSync(path, 'utf8').replaceAll('1350', String(1000 + copy));
}

function reread(form: Form, original: Project | undefined): Project {
  if (original === undefined) throw new Error('no original');
  return toProject(form, { ...original, source: original.source, report: original.report });
}

function auditOf(project: Project, score: ReturnType<typeof projectScore> | undefined): unknown {
  return score === undefined ? undefined : projectFindings({ project, score, fits: [] });
}

function median(run: () => unknown): number {
  run();
  const seconds = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return seconds.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}
