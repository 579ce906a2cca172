import { decimal, formatDecimal, multiplyDivide } from '../model/decimal.ts';
import type { Form } from '../model/form.ts';
import type { ProjectContext } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { gradeOf } from '../scoring/grade.ts';
import type { Content } from './content.ts';
import { decimalOf } from './decimalOf.ts';
import { CITY } from './department.ts';
import { draftContent } from './draftContent.ts';
import type { Area, Fault, FaultSite } from './faults/fault.ts';
import { faultPlaces } from './faults/faultPlaces.ts';
import { FAULTS } from './faults/faults.ts';
import type { Paper } from './paper.ts';
import { type Printed, printForm } from './printForm.ts';
import type { ProjectPlan } from './projectPlan.ts';
import { chance, pick, type Random, randomOf, shuffled } from './random.ts';
import { scoreContent } from './scoreContent.ts';
import { type YearMoney, yearMoney } from './yearMoney.ts';

/** A fault that is known to stand in a form. */
export interface PlacedFault {
  readonly code: string;
  readonly seq?: number;
  /** Checks that it makes fire beside its own. */
  readonly alsoFires: readonly string[];
}

/** What decides a form beside its plan. */
export interface FormOptions {
  readonly paper: Paper;
  readonly name: string;
  readonly year: number;
  readonly seed: number;
  readonly rulebook: Rulebook;
  readonly context: ProjectContext;
  /** Whether the form may have faults. */
  readonly mayHaveFaults: boolean;
}

/** Of 25 forms 12 have no fault, 9 one, 3 two and 1 three. */
const COUNTS: readonly number[] = [12, 9, 3, 1].flatMap((forms, count) =>
  Array.from({ length: forms }, () => count),
);
const REVIEWED = 0.12;

/** The form of one project and year, complete, with the faults that were put into it. */
export function yearForm(
  plan: ProjectPlan,
  options: FormOptions,
): {
  readonly form: Form;
  readonly content: Content;
  readonly faults: readonly PlacedFault[];
  /** The rows of the content that have a fault, and where its rows stand on the form. */
  readonly seqs: ReadonlySet<number>;
  readonly seqOf: Printed['seqOf'];
} {
  const { paper, name, year, seed, rulebook, context } = options;
  const key = [seed, plan.department.id, plan.life.slug, year] as const;
  const random = randomOf(...key, 'faults');
  const chosen = options.mayHaveFaults ? chosenFaults(random, paper) : [];
  const isBanded = rulebook.execution.method.kind === 'bands';
  const told = toldMoney(yearMoney(randomOf(...key, 'money'), plan, year, isBanded), paper);
  const planned = applyPlanned(random, chosen, told);
  const { money } = planned;
  const draft = draftContent({ plan, paper, name, year, money, seed, source: context.source });
  const site = { whole: plan.whole, money };
  const drafted = applyToContent(random, chosen, 'drafted', { ...site, content: draft });
  const scoring = { rulebook, context, whole: plan.whole, key: key.join('/') };
  const given = scoreContent(drafted.content, scoring);
  const scored = applyToContent(random, chosen, 'scored', { ...site, content: given });
  const grade = gradeOf(decimalOf(scored.content.total.score), rulebook);
  const content = withReview(randomOf(...key, 'review'), { ...scored.content, grade }, plan, paper);
  const held = planned.faults.filter((fault) => fault.holds?.(scored.content) ?? true);
  const inRows = [...drafted.faults, ...scored.faults];
  const seqs = new Set(inRows.flatMap(({ seq }) => seq ?? []));
  const { form, seqOf } = printForm(content, paper, seqs);
  const onPaper = inRows.map((fault) =>
    fault.seq === undefined ? fault : { ...fault, seq: seqOf(fault.seq) },
  );
  const placedFaults = [...held.map((fault) => placed(fault)), ...onPaper];
  return { form, content, faults: placedFaults, seqs, seqOf };
}

/** A budget that stays as it was where the paper shows no change, or has no place to explain it. */
function toldMoney(money: YearMoney, paper: Paper): YearMoney {
  return paper.has('note') && paper.has('funds.initial')
    ? money
    : { ...money, initial: money.adjusted, note: '' };
}

/** Up to three faults, each in another area and in a place that the paper has. */
function chosenFaults(random: Random, paper: Paper): Fault[] {
  const count = pick(random, COUNTS);
  const areas = new Set<Area>();
  const taken: Fault[] = [];
  for (const fault of shuffled(random, FAULTS)) {
    const own = [fault.area, ...(fault.needs === undefined ? [] : [fault.needs])];
    if (taken.length === count || own.some((area) => areas.has(area))) continue;
    if (!faultPlaces(fault.code).every((place) => paper.has(place))) continue;
    for (const area of own) areas.add(area);
    taken.push(fault);
  }
  return FAULTS.filter((fault) => taken.includes(fault));
}

function applyPlanned(random: Random, faults: readonly Fault[], before: YearMoney) {
  const planned = faults.filter((fault) => fault.stage === 'planned');
  let money = before;
  const applied = planned.filter((fault) => {
    const changed = fault.apply(random, money);
    money = changed ?? money;
    return changed !== undefined;
  });
  return { money, faults: applied };
}

function applyToContent(
  random: Random,
  faults: readonly Fault[],
  stage: 'drafted' | 'scored',
  site: FaultSite,
): { readonly content: Content; readonly faults: readonly PlacedFault[] } {
  let { content } = site;
  const applied: PlacedFault[] = [];
  for (const fault of faults) {
    if (fault.stage !== stage) continue;
    const injection = fault.apply(random, { ...site, content });
    if (injection === undefined) continue;
    content = injection.content;
    applied.push(placed(fault, injection.seq));
  }
  return { content, faults: applied };
}

function placed({ code, alsoFires = {} }: Fault, seq?: number): PlacedFault {
  return { code, ...(seq === undefined ? {} : { seq }), alsoFires: Object.keys(alsoFires) };
}

/** A review score on some forms with a total, mostly a little below what was reported. */
function withReview(
  random: Random,
  content: Content,
  { department }: ProjectPlan,
  paper: Paper,
): Content {
  if (!chance(random, REVIEWED) || !paper.has('total.score')) return content;
  const reviewer = pick(random, [`${CITY}绩效办公室`, `${department.name}内审科`]);
  const share = pick(random, [1000, 990, 975, 960, 940, 910, 870, 1005]);
  const score = multiplyDivide(decimalOf(content.total.score), decimal(share), decimal(1000), 1);
  const most = decimal(100);
  return { ...content, review: { reviewer, score: formatDecimal(score < most ? score : most) } };
}
