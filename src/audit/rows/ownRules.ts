import type { ProjectScore } from '../../scoring/projectScore.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { PLACE_WORDS } from '../../scoring/rowSteps.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** The rule of the form itself for a row, as words that quote it; undefined where it has none. */
export function ownRuleOf(row: RowScore): string | undefined {
  const { rule } = row;
  if (rule === undefined) return undefined;
  const what = rule.place === 'bands' ? '评分档次' : '计分规则';
  return `${PLACE_WORDS[rule.place]}印有${what}${quotedRule(row)}`;
}

/** What a row was recomputed by, in words: the rule of the form where it was read, else the rule book. */
export function recomputedBy(row: RowScore, { rulebook }: ProjectScore): string {
  if (row.rule?.read === undefined) return `按“${rulebook.name}”`;
  return `按${PLACE_WORDS[row.rule.place]}所印的计分规则${quotedRule(row)}`;
}

/** The same of 预算执行率. */
export function executionBy({ execution: { rule }, rulebook }: ProjectScore): string {
  return rule?.isRead === true
    ? `按表上所印的计分规则${quoteCell(rule.text)}`
    : `按“${rulebook.name}”`;
}

/** 同上 is quoted with the rule that it refers to. */
function quotedRule({ rule, indicator }: RowScore): string {
  const quoted = (rule?.texts ?? []).map((text) => quoteCell(text)).join('、');
  const own = (indicator.cells.criterion ?? '').trim();
  const isOther = rule?.place === 'row' && rule.texts[0] !== own;
  return isOther ? `${quoted}（本行写${quoteCell(own)}）` : quoted;
}

/** Whether the form prints a rule of its own for a row that is not read: then nothing can be held against its score. */
export function isOwnRuleUnread(row: RowScore): boolean {
  const { rule } = row;
  if (rule === undefined || rule.read !== undefined) return false;
  return !isFullBesideDeduction(rule.texts.join('；'), row);
}

const GIVES = /满分|[得计记]\s*\d/;

/** 低于90%的, 偏差在5%以内: what is short by less loses nothing. */
const ALLOWS =
  /(?<!每)(?:低于|不足|小于|少于|超过|超出|高于|大于|[<>≤≥＜＞])[^,，。；;\d]{0,8}\d|\d\s*%?\s*以[内上外下]|偏差|误差|浮动|范围|允许/;

/** Full marks for what missed its target, beside a rule that only takes points off for that, from the first on: it gives them to nobody. */
function isFullBesideDeduction(rule: string, { verdict, reported, points }: RowScore): boolean {
  return verdict === 'above' && reported === points && !GIVES.test(rule) && !ALLOWS.test(rule);
}

/** Whether the form's own rule for 预算执行率 gives the score that it prints, or is none that is read. */
export function isExecutionByOwnRule({ score }: { readonly score: ProjectScore }): boolean {
  const { rule, verdict } = score.execution;
  return rule !== undefined && (!rule.isRead || verdict === 'within');
}
