/** Official words of the verdicts: how a reported score stands to what the rule book admits. */
export const VERDICT_WORDS = {
  within: '一致',
  above: '高于区间',
  below: '低于区间',
  notAssessable: '无法判定',
  notApplicable: '不适用',
} as const;

/** Official words of what can be said of a target, the same on every page. */
export const OUTCOME_WORDS = {
  met: '达成',
  missed: '未达成',
  unassessable: '无法判定',
  notApplicable: '不适用',
} as const;

/** Why an indicator cannot be judged: nothing but words, the target copied, or two things that do not compare. */
export const UNJUDGED_WORDS = {
  words: '只有文字',
  copied: '实际与目标同文',
  unlike: '不能相比',
} as const;

/** How a reported score stands to what the rule book admits (复核结论). */
export type Verdict = keyof typeof VERDICT_WORDS;

/** Official words of the severities. */
export const SEVERITY_WORDS = { error: '矛盾', warning: '待说明', info: '提示' } as const;

/** How much a finding weighs: a contradiction, something to explain, something to know. */
export type Severity = keyof typeof SEVERITY_WORDS;

/** Words of the statuses of a source; a recalled one is a paraphrase and never a quotation. */
export const STATUS_WORDS = {
  law: '法条原文',
  found: '见于公开文本',
  practice: '系统做法',
  recalled: '依据（转述）',
  default: '通行做法',
} as const;

/** How well a source is known. */
export type BasisStatus = keyof typeof STATUS_WORDS;

/** Words of the ways in which an indicator is better; open: only two equal numbers can be judged. */
export const WAY_WORDS = { more: '越高越好', less: '越低越好', open: '方向不能确定' } as const;

/** Which way an indicator is better, as far as its cells tell. */
export type Way = keyof typeof WAY_WORDS;
