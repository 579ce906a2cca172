import { cellValue } from '../../model/cell.ts';
import { add, type Decimal, formatDecimal, ZERO } from '../../model/decimal.ts';
import { type Project, partOf } from '../../model/project.ts';
import { rowWords } from '../../model/rowWords.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import { FORM_PART_WORDS } from '../../model/stabilityWords.ts';
import { isOutOfHundred } from '../../scoring/fullPoints.ts';
import type { ProjectScore } from '../../scoring/projectScore.ts';
import type { Check } from '../finding.ts';
import { both, hasRowColumn } from '../hasPrinted.ts';
import { isProjectForm } from '../isProjectForm.ts';
import { rowCells } from '../wording/rowLabel.ts';

const PARTS = ['cost', 'output', 'benefit', 'satisfaction'] as const;

/**
 * W1: weights other than those that the rule book states are a deviation to know, not an error (W2); where each form
 * splits the points as it likes (W6), or has 成本 as a group that the rule book does not have, only a group that it lacks.
 * A split that a note of the form states is its own.
 */
export const weightDeviation: Check = {
  code: 'weightDeviation',
  title: '分值权重与规则不同',
  severity: 'info',
  ofWhole: true,
  basis: { rule: 'W1', source: '财预〔2020〕10号 第十三条', status: 'recalled' },
  appliesTo: both(isProjectForm, hasRowColumn('points')),
  check: ({ project, score }) => {
    const { weights, execution } = score.rulebook;
    const stated = PARTS.filter((part) => weights[part] !== undefined);
    const sums = stated.length === 0 ? undefined : partSums(score);
    if (sums === undefined || hasLabelMismatch(project.level1, score)) return [];
    // weights are points of 100, and points that are not are told by themselves
    if (!isOutOfHundred(score.full) || !isAllOf(score)) return [];
    const isFree = project.layout.freeWeights === true || isOtherScale(sums, weights);
    const executionPoints = cellValue(project.funds.total.points) ?? execution.points;
    const isStated = (name: string, points: Decimal) => statesSplit(project, name, points);
    const deviations = [
      ...stated.flatMap((part) =>
        score.parts.some((own) => own.part === part)
          ? isFree
            ? []
            : deviation(FORM_PART_WORDS[part], sums[part], weights[part], isStated)
          : lacking(project, part, weights[part]),
      ),
      ...deviation(FORM_PART_WORDS.execution, executionPoints, execution.points, isStated),
    ];
    if (deviations.length === 0) return [];
    return [
      {
        cells: () => rowCells(score.rows, 'level1'),
        words: () => ({
          message: `各部分的${rowWords(project.layout).points}与“${score.rulebook.name}”不同：${deviations.join('，')}。`,
          evidence: score.parts
            .map(
              ({ label, points }) =>
                `${label.trim()}：各行合计 ${formatDecimal(points ?? ZERO)} 分`,
            )
            .join('；'),
          advice: '权重可以按规定调整；有调整的，请在表中注明依据。',
        }),
      },
    ];
  },
};

/** 成本 as a group of its own takes its points from the other groups: a scale without it says nothing of theirs. */
function isOtherScale({ cost }: { readonly cost: Decimal }, weights: Rulebook['weights']): boolean {
  return weights.cost === undefined && cost > ZERO;
}

/** Whether rows and 预算执行率 add up to what the form is scored out of. */
function isAllOf({ sums: { points }, full }: ProjectScore): boolean {
  return points.rows === undefined || add(points.rows, points.execution ?? ZERO) === full;
}

/** Whether a text of the form says that a part has these points: 产出指标40分. */
function statesSplit({ texts }: Project, name: string, points: Decimal): boolean {
  const label = name === FORM_PART_WORDS.execution ? '(?:执行率|资金执行)' : name;
  const said = new RegExp(
    `${label}(?:类|指标|的|分值|权重|总分|合计|满分|共计?|各?占|为|[:：（(=]|\\s)*${formatDecimal(points)}(?![\\d.])`,
  );
  return texts.some(({ path, text }) => path.startsWith('texts/') && said.test(text));
}

/** A part with other points than the rule book gives it; none where the form itself says how it splits them. */
function deviation(
  name: string,
  points: Decimal,
  weight: Decimal | undefined,
  isStated: (name: string, points: Decimal) => boolean,
): string[] {
  if (weight === undefined || points === weight || isStated(name, points)) return [];
  return [`${name} ${formatDecimal(points)} 分（规则 ${formatDecimal(weight)} 分）`];
}

/** A form that has no such indicators has not given them zero points; they may stand on the second level. */
function lacking(
  { indicators }: Project,
  part: (typeof PARTS)[number],
  weight: Decimal | undefined,
): string[] {
  const isElsewhere = indicators.some(({ level2 }) => partOf(level2) === part);
  return weight === undefined || weight === ZERO || isElsewhere
    ? []
    : [`没有${FORM_PART_WORDS[part]}指标（规则 ${formatDecimal(weight)} 分）`];
}

/** Points by part; undefined where the form has no points, or some that cannot be read or are of no known part. */
function partSums({ parts }: ProjectScore) {
  if (parts.length === 0) return undefined;
  const sums = { cost: ZERO, output: ZERO, benefit: ZERO, satisfaction: ZERO };
  for (const { part, points } of parts) {
    if (points === undefined) return undefined;
    if (points === ZERO) continue;
    if (part === 'unknown') return undefined;
    sums[part] = (sums[part] + points) as Decimal;
  }
  return sums;
}

function hasLabelMismatch(
  level1: readonly { readonly printedPoints: Decimal | undefined }[],
  { parts }: ProjectScore,
): boolean {
  return level1.some(
    ({ printedPoints }, index) =>
      printedPoints !== undefined && printedPoints !== parts[index]?.points,
  );
}
