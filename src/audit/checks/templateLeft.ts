import type { Expression } from '../../expression/expression.ts';
import type { Project } from '../../model/project.ts';
import { SIGN_OF } from '../../model/textSigns.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { onlySeq, rowNumbers } from '../rowLabel.ts';

const EMPTY = /^\s*(?:[…⋯]+|\.{3,}|(?:指标|目标)\s*\d*\s*[:：]?)\s*$/;
/** Stars with a number after them mask a name (P9), unless a sign stands before: 张**等480人次, ≥**人. */
const STARS = /[≥≤≧≦<>＜＞‹›=＝]\s*(?:\*\*|＊＊)|(?:\*\*|＊＊)(?!.*\d)/;
const MASKED = /[^≥≤≧≦<>＜＞‹›=＝\s](?:\*\*|＊＊).*\d/;
/** What the template asks for, and at what length: …的完成情况（100字以内）. */
const ASKED = /[（(]\s*\d{2,4}\s*字(?:以内|左右)\s*[)）]\s*[。.]?\s*$/;
const LONGEST_EMPTY = 10;
const MOST_QUOTED = 3;

/** A1: text of the template that nobody replaced: ≥**人, ……, 指标1: with nothing after it. */
export const templateLeft: Check = {
  code: 'templateLeft',
  title: '留有模板文字',
  severity: 'warning',
  basis: ownBasis('A1'),
  check: ({ project, score, signs }) => [...rowsLeft(score.rows, signs), ...textsLeft(project)],
};

/** Goals and texts that still print what is to be written there. */
function textsLeft({ goal, texts }: Project): CheckResult[] {
  const left = [
    { label: '预期目标', text: goal.expected ?? '' },
    { label: '实际完成情况', text: goal.actual ?? '' },
    ...texts,
  ].filter(({ text }) => ASKED.test(text));
  if (left.length === 0) return [];
  return [
    {
      words: () => ({
        message: `${left.map(({ label }) => `“${label}”`).join('、')}栏留有模板的填写要求，没有填写本项目的内容。`,
        evidence: left.map(({ label, text }) => `${label}${quoteCell(text)}`).join('；'),
        advice: '按要求填写，删去填写要求。',
      }),
    },
  ];
}

function rowsLeft(all: readonly RowScore[], signs: number): CheckResult[] {
  const rows = all.filter((row) => templateText(row, signs) !== undefined);
  if (rows.length === 0) return [];
  return [
    {
      ...onlySeq(rows),
      words: () => ({
        message: `${rowNumbers(rows)}留有模板的占位文字，没有替换为本项目的内容。`,
        evidence: `${textsOf(rows, signs).join('、')}${rows.length > MOST_QUOTED ? '等' : ''}`,
        advice: '填写本项目的内容，或删去占位文字和空行。',
      }),
    },
  ];
}

function textsOf(rows: readonly RowScore[], signs: number): string[] {
  return rows.slice(0, MOST_QUOTED).map((row) => quoteCell(templateText(row, signs) ?? ''));
}

/** The cell of a row that still holds the template's text, if any does. */
function templateText({ indicator, target, actual }: RowScore, signs: number): string | undefined {
  const { name, target: targetText = '', actual: actualText = '' } = indicator;
  if ((signs & SIGN_OF.stars) !== 0 && STARS.test(name)) return name;
  if (isEmpty(name)) return name;
  if (isPlaceholder(target, targetText)) return targetText;
  if (isPlaceholder(actual, actualText)) return actualText;
  if (target.kind === 'missing' && isEmpty(targetText)) return targetText;
  return actual.kind === 'missing' && isEmpty(actualText) ? actualText : undefined;
}

function isPlaceholder({ kind }: Expression, text: string): boolean {
  return kind === 'placeholder' && !MASKED.test(text);
}

/** Dots or numbering with nothing after it; a blank cell is something else. */
function isEmpty(text: string): boolean {
  return text.length <= LONGEST_EMPTY && EMPTY.test(text);
}
