import { decimal, formatDecimal, multiplyDivide } from '../model/decimal.ts';
import type { FormV1 as Form } from '../model/formV1.ts';
import type { ProjectContext } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { CITY } from './department.ts';
import { type Draft, draftForm } from './draftForm.ts';
import type { Area, Fault, FaultSite } from './faults/fault.ts';
import { FAULTS } from './faults/faults.ts';
import type { ProjectPlan } from './projectPlan.ts';
import { chance, pick, type Random, randomOf, shuffled } from './random.ts';
import { decimalOf, scoreForm } from './scoreForm.ts';
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
): { readonly form: Form; readonly faults: readonly PlacedFault[] } {
  const { name, year, seed, rulebook, context } = options;
  const key = [seed, plan.department.id, plan.life.slug, year] as const;
  const random = randomOf(...key, 'faults');
  const chosen = options.mayHaveFaults ? chosenFaults(random) : [];
  const isBanded = rulebook.execution.method.kind === 'bands';
  const planned = applyPlanned(
    random,
    chosen,
    yearMoney(randomOf(...key, 'money'), plan, year, isBanded),
  );
  const { money } = planned;
  const draft = draftForm(plan, name, year, money, seed, context.source);
  const drafted = applyToForm(random, chosen, 'drafted', { ...draft, whole: plan.whole, money });
  const scoring = { rulebook, context, whole: plan.whole, key: key.join('/') };
  const site = { ...draft, form: scoreForm(drafted.form, scoring), whole: plan.whole, money };
  const scored = applyToForm(random, chosen, 'scored', site);
  const held = planned.faults.filter((fault) => fault.holds?.(scored.form) ?? true);
  return {
    form: withReview(randomOf(...key, 'review'), scored.form, plan),
    faults: [...held.map((fault) => placed(fault)), ...drafted.faults, ...scored.faults],
  };
}

/** Up to three faults, each in another area. */
function chosenFaults(random: Random): Fault[] {
  const count = pick(random, COUNTS);
  const areas = new Set<Area>();
  const taken: Fault[] = [];
  for (const fault of shuffled(random, FAULTS)) {
    const own = [fault.area, ...(fault.needs === undefined ? [] : [fault.needs])];
    if (taken.length === count || own.some((area) => areas.has(area))) continue;
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

function applyToForm(
  random: Random,
  faults: readonly Fault[],
  stage: 'drafted' | 'scored',
  site: FaultSite & Draft,
): { readonly form: Form; readonly faults: readonly PlacedFault[] } {
  let { form } = site;
  const applied: PlacedFault[] = [];
  for (const fault of faults) {
    if (fault.stage !== stage) continue;
    const injection = fault.apply(random, { ...site, form });
    if (injection === undefined) continue;
    form = injection.form;
    applied.push(placed(fault, injection.seq));
  }
  return { form, faults: applied };
}

function placed({ code, alsoFires = {} }: Fault, seq?: number): PlacedFault {
  return { code, ...(seq === undefined ? {} : { seq }), alsoFires: Object.keys(alsoFires) };
}

/** A review score on some forms, mostly a little below what was reported. */
function withReview(random: Random, form: Form, { department }: ProjectPlan): Form {
  if (!chance(random, REVIEWED)) return form;
  const reviewer = pick(random, [`${CITY}绩效办公室`, `${department.name}内审科`]);
  const share = pick(random, [1000, 990, 975, 960, 940, 910, 870, 1005]);
  const score = multiplyDivide(decimalOf(form.total.score), decimal(share), decimal(1000), 1);
  const most = decimal(100);
  return { ...form, review: { reviewer, score: formatDecimal(score < most ? score : most) } };
}
