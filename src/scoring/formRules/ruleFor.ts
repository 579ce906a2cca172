import { isBonusRow } from '../../model/isBonusRow.ts';
import type { Indicator, Project } from '../../model/project.ts';
import { readOnce } from '../../model/readOnce.ts';
import type { ReadRule } from './readRule.ts';
import type { RuledCells } from './ruledCells.ts';
import { type FormRule, OF_EXECUTION, rulesOfForm } from './rulesOfForm.ts';

const OF_SATISFACTION = /满意/;
const OF_WORDS = /定性/;
const OF_TIME = /时限|时效|逾期|按期/;
const OF_LESS = /[反负逆]向/;
const OF_MORE = /正向/;
const OF_BONUS = /附加分|加分/;

/** 知晓率每低1个百分点扣1分 is about what is measured so, and 完成率90%以上 about any row. */
const OF_MEASURE = /([\p{Script=Han}]{1,10}率)(?:得分)?[:：]?(?:每|[高低]于|达|在|[≥≤<>\d])/u;
const OF_SHARE = /(?:完成|偏差|偏离|达标|实现)率$/;
const GROUPS = /数量|质量|时效|成本/g;
/** A shorter name is a word of any rule. */
const SHORTEST_NAME = 4;

/** How much is said of whom a rule is about: of one row, of one kind, of one way, of a group, of all. */
const NAMED = 5;
const KIND = 4;
const WAY = 3;
const GROUP = 2;
const ALL = 1;
const NOT = 0;

/** The rows that each rule of a form names. */
const rowsNamed = readOnce((project: Project): ReadonlyMap<FormRule, ReadonlySet<Indicator>> => {
  const named = project.indicators.filter(({ name }) => name.length >= SHORTEST_NAME);
  return new Map(
    rulesOfForm(project).map((rule) => [
      rule,
      new Set(named.filter(({ name }) => rule.text.includes(name))),
    ]),
  );
});

/**
 * The rule below the tables that a row is scored by: of those that are about such rows the one that says most closely
 * whom it is about; several that do are one rule, unread where one of them is. Undefined where there is none.
 */
export function ruleFor(row: RuledCells, project: Project): FormRule | undefined {
  const rules = rulesOfForm(project);
  if (rules.length === 0) return undefined;
  let closest = ALL;
  let own: FormRule[] = [];
  for (const rule of rules) {
    const rank = closeness(rule, row, project);
    if (rank < closest || rank === NOT) continue;
    if (rank > closest) own = [];
    closest = rank;
    own.push(rule);
  }
  return asOne(own);
}

/** Several rules for the same rows as one, unread where one of them is. */
function asOne(own: readonly FormRule[]): FormRule | undefined {
  const [first, ...more] = own;
  if (first === undefined || more.length === 0) return first;
  const text = own.map((one) => one.text).join('；');
  const isRead = own.every(({ read }) => read !== undefined);
  return { text, read: isRead ? together(own) : undefined };
}

/** Several rules for the same rows as one; undefined where they contradict each other. */
function together(rules: readonly FormRule[]): ReadRule | undefined {
  const all: Record<string, unknown> = {};
  for (const { read = {} } of rules) {
    for (const [key, value] of Object.entries(read)) {
      if (key in all && JSON.stringify(all[key]) !== JSON.stringify(value)) return undefined;
      all[key] = value;
    }
  }
  return all;
}

/** How closely a rule says that it is about such a row; one that names a row of the form is about that row only. */
function closeness(
  rule: FormRule,
  { indicator, target, comparison }: RuledCells,
  project: Project,
): number {
  const { text } = rule;
  const named = rowsNamed(project).get(rule);
  if (named !== undefined && named.size > 0) return named.has(indicator) ? NAMED : NOT;
  if (OF_EXECUTION.test(text)) return indicator.isExecution ? NAMED : NOT;
  if (OF_BONUS.test(text)) return isBonusRow(indicator) ? NAMED : NOT;
  const isSatisfaction = indicator.part === 'satisfaction' || indicator.name.includes('满意');
  if (OF_SATISFACTION.test(text)) return isSatisfaction ? KIND : NOT;
  if (OF_WORDS.test(text) || rule.read?.tiers !== undefined)
    return target.kind === 'qualitative' || target.kind === 'tier' ? KIND : NOT;
  if (OF_TIME.test(text)) return target.kind === 'deadline' ? KIND : NOT;
  if (OF_LESS.test(text)) return isOfWay(comparison, 'atMost') ? WAY : NOT;
  if (OF_MORE.test(text)) return isOfWay(comparison, 'atLeast') ? WAY : NOT;
  const measured = OF_MEASURE.exec(text)?.[1];
  if (measured !== undefined && !OF_SHARE.test(measured))
    return indicator.name.includes(measured) ? KIND : NOT;
  const groups: readonly string[] = text.match(GROUPS) ?? [];
  const own: readonly string[] = (indicator.level2 ?? '').match(GROUPS) ?? [];
  if (groups.length > 0 && own.length > 0)
    return groups.some((one) => own.includes(one)) && target.kind === 'quantity' ? GROUP : NOT;
  return target.kind === 'quantity' || isOfAnyMissed(rule, target) ? ALL : NOT;
}

/** 未完成的按比例计分 is of a deadline too, which shows that it was missed and not by what share. */
function isOfAnyMissed({ read }: FormRule, { kind }: RuledCells['target']): boolean {
  return kind === 'deadline' && typeof read?.missed === 'string';
}

function isOfWay(comparison: RuledCells['comparison'], way: 'atLeast' | 'atMost'): boolean {
  return comparison.kind === 'ratio' && comparison.direction === way;
}

/** The rule of a form for 预算执行率; one that names a row of something else is about that row only. */
export function executionRule(project: Project): FormRule | undefined {
  const rules = rulesOfForm(project).filter(({ text }) => OF_EXECUTION.test(text));
  if (rules.length === 0) return undefined;
  const named = rowsNamed(project);
  return asOne(
    rules.filter((rule) => [...(named.get(rule) ?? [])].every(({ isExecution }) => isExecution)),
  );
}
