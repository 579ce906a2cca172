import { type Decimal, parseDecimal } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';

/** A grade and the least total that has it, the highest first. */
export type PrintedScale = readonly { readonly grade: string; readonly from: Decimal }[];

const GRADE = '优秀?|良好?|中等?|合格|及格|一般|差|不合格';
const NUMBER = String.raw`(\d{1,3}(?:\.\d+)?)\s*分?\s*(?:[(（]含[^)）]*[)）])?`;
const JOINT = String.raw`\s*(?:-|—|－|~|～|至|到|、)+\s*`;
const GAP = String.raw`\s*(?:[:：为是(（]|得分|总分|\s){0,3}\s*`;
/** 优90-100, 优：90（含）—100分. */
const GRADE_FIRST = new RegExp(`(${GRADE})${GAP}${NUMBER}${JOINT}${NUMBER}`, 'g');
/** 90-100分为优, 90（含）—100 优. */
const RANGE_FIRST = new RegExp(
  `${NUMBER}${JOINT}${NUMBER}\\s*(?:的|为|是|[:：])*\\s*(${GRADE})`,
  'g',
);
/** 优（≥90分）, 90分以上为优. */
const ABOVE = new RegExp(`(${GRADE})${GAP}[≥>＞≧]=?\\s*${NUMBER}`, 'g');
const LEAST_STEPS = 2;

/**
 * The scale of grades that a form prints for itself (G3), in any of its texts and their labels; undefined where fewer
 * than two of its steps can be read, or they do not fall from step to step.
 * @example printedScale(form with 优90-100分，良75-90分，中60-75分)?.[1] // 良 from 75
 */
export function printedScale({
  texts,
  layout,
}: Pick<Project, 'texts' | 'layout'>): PrintedScale | undefined {
  const labels = layout.blocks.flatMap((block) =>
    block.kind === 'total' ? block.columns.flatMap((one) => one.label ?? []) : [],
  );
  for (const text of [...texts.flatMap((one) => [one.label, one.text]), ...labels]) {
    if (!/\d/.test(text)) continue;
    const scale = [
      stepsOf(text, RANGE_FIRST, 3),
      stepsOf(text, GRADE_FIRST, 1),
      stepsOf(text, ABOVE, 1),
    ].find(isScale);
    if (scale !== undefined) return scale;
  }
  return undefined;
}

function stepsOf(text: string, pattern: RegExp, gradeAt: 1 | 3): PrintedScale {
  const steps = [...text.matchAll(pattern)].flatMap((found) => {
    const numbers = found.slice(1).flatMap((part) => parseDecimal(part ?? '') ?? []);
    const grade = found[gradeAt]?.slice(0, 1) ?? '';
    const from = Math.min(numbers[0] ?? Number.NaN, numbers[1] ?? Number.POSITIVE_INFINITY);
    return Number.isNaN(from) ? [] : [{ grade, from: from as Decimal }];
  });
  return steps.toSorted((a, b) => b.from - a.from);
}

function isScale(steps: PrintedScale): boolean {
  if (steps.length < LEAST_STEPS) return false;
  const grades = new Set(steps.map(({ grade }) => grade));
  const bounds = new Set(steps.map(({ from }) => from));
  return grades.size === steps.length && bounds.size === steps.length;
}
