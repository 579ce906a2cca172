import { resultsOf } from '../src/analysis/projectResult.ts';
import { ALONE } from '../src/audit/finding.ts';
import { allProjectFindings } from '../src/audit/projectFindings.ts';
import { loadDataset } from '../src/load/loadDataset.ts';
import type { Form } from '../src/model/form.ts';
import { formFileSchema } from '../src/model/formFile.ts';
import type { Project } from '../src/model/project.ts';
import type { Rulebook } from '../src/model/rulebook.ts';
import { toProject } from '../src/model/toProject.ts';
import { projectScore } from '../src/scoring/projectScore.ts';
import { ROOT } from './root.ts';

const ROWS = 60_000;
const COPIES_AT_ONCE = 20;
const RUNS = 5;
/** Numbers come round again after so many copies, long after the reader has forgotten them. */
const DIFFERENT_COPIES = 900;

/** One step of the core: rows a second, and how its time stands to JSON.parse of the same bytes. */
export interface CoreFigure {
  readonly step: string;
  readonly rowsPerSecond: number;
  readonly timesJsonParse: number;
}

/** Some forms of the stream; each step gets its own, so that none finds what another has read. */
interface Batch {
  readonly texts: readonly string[];
  readonly forms: readonly Form[];
  readonly projects: readonly Project[];
}
type Step = readonly [name: string, run: (batch: Batch) => unknown];

/**
 * Streams invented copies of the real record, batch by batch, through every step in turn: nothing is
 * kept, and a slow moment of the machine meets all steps alike. Processor time of all threads; the
 * median of five runs after one to warm up. `score and audit` ends with the list of findings, whose
 * sentences are made when read; the last step reads all of them.
 */
export function benchCore(): CoreFigure[] {
  const { rulebooks, departmentYears } = loadDataset(`${ROOT}data`);
  const originals = departmentYears.flatMap(({ projects }) => projects);
  const rowsOfAll = originals.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const batches = Math.ceil(ROWS / rowsOfAll / COPIES_AT_ONCE);
  const rows = batches * COPIES_AT_ONCE * rowsOfAll;
  const steps = stepsUnder(rulebooks);

  const runs = Array.from({ length: RUNS + 1 }, (_, run) => {
    const seconds = steps.map(() => 0);
    for (let batch = 0; batch < batches; batch++) {
      steps.forEach(([, work], index) => {
        const firstCopy = ((run * batches + batch) * steps.length + index) * COPIES_AT_ONCE;
        const fresh = freshBatch(batchTexts(originals, firstCopy), originals);
        seconds[index] = (seconds[index] ?? 0) + secondsOf(work, fresh);
      });
    }
    return seconds;
  }).slice(1);
  const medians = steps.map((_, index) => median(runs.map((run) => run[index] ?? 0)));
  const parse = medians[0] ?? Number.NaN;
  return steps.map(([step], index) => {
    const seconds = medians[index] ?? Number.NaN;
    return { step, rowsPerSecond: rows / seconds, timesJsonParse: seconds / parse };
  });
}

function stepsUnder(rulebooks: readonly Rulebook[]): readonly Step[] {
  const [declared] = rulebooks;
  if (declared === undefined) throw new Error('no rule book');
  const scored = (project: Project) => ({
    project,
    score: projectScore(project, declared),
    fits: [],
    beside: ALONE,
  });
  return [
    ['JSON.parse of the forms', ({ texts }) => texts.map((text) => JSON.parse(text))],
    ['schema', ({ forms }) => forms.map((form) => formFileSchema.parse(form))],
    [
      'numbers of the form',
      ({ forms, projects }) => forms.map((form, i) => toProject(form, projects[i] as Project)),
    ],
    ['score', ({ projects }) => projects.map((project) => projectScore(project, declared))],
    ['score and audit', ({ projects }) => allProjectFindings(projects.map(scored))],
    ['score, fits and audit', ({ projects }) => resultsOf(projects, rulebooks)],
    [
      'the same, every sentence read',
      ({ projects }) =>
        resultsOf(projects, rulebooks).map(({ findings }) => findings.map((one) => one.words())),
    ],
  ];
}

function batchTexts(originals: readonly Project[], firstCopy: number): string[] {
  const copies = Array.from(
    { length: COPIES_AT_ONCE },
    (_, index) => (firstCopy + index) % DIFFERENT_COPIES,
  );
  return copies.flatMap((copy) => originals.map((project) => formText(project, copy)));
}

/** A form's text; names and numbers of every row differ from copy to copy, words repeat as they do. */
function formText({ form }: Project, copy: number): string {
  const other = (text: string) =>
    text.replace(/(?<![\d.年])(?!20\d\d)\d{2,}/, (digits) => String(Number(digits) + copy));
  const indicators = form.indicators?.map((row) => ({
    ...row,
    indicator: `${row.indicator}（第${copy}批）`,
    target: other(row.target ?? ''),
    actual: other(row.actual ?? ''),
  }));
  return JSON.stringify({ ...form, indicators });
}

function freshBatch(texts: readonly string[], originals: readonly Project[]): Batch {
  const forms = texts.map((text) => JSON.parse(text) as Form);
  const projects = forms.map((form, index) => {
    const original = originals[index % originals.length];
    if (original === undefined) throw new Error('no original');
    return toProject(form, original);
  });
  return { texts, forms, projects };
}

function secondsOf(work: (batch: Batch) => unknown, batch: Batch): number {
  const start = process.cpuUsage();
  work(batch);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
