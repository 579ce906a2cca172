import { cellValue, parsePointsCell } from '../../model/cell.ts';
import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import { isTotalColumn } from '../../model/totalColumn.ts';
import { gradeOf } from '../../scoring/grade.ts';
import type { ProjectScore } from '../../scoring/projectScore.ts';
import type { Check, CheckResult } from '../finding.ts';
import { proseOf } from '../reasons/sentencesOf.ts';
import { type PrintedScale, printedScale } from '../rows/printedScale.ts';
import { printedReview, REVIEW_COLUMNS } from '../rows/reviewColumns.ts';
import { quoteCell } from '../wording/quoteCell.ts';

const ADVICE = '核对等级；采用其他等级标准的，请写明标准。';

/** What other scales call the grades of 优, 良, 中, 差; 合格 alone is anything from 60 points on. */
const WORDS: Readonly<Record<string, RegExp>> = {
  优: /优/,
  良: /良|较好|(?<!不)合格|达标/,
  中: /中|一般|及格|(?<!不)合格|达标/,
  差: /差|不合格|不及格|不达标/,
};
const GRADES = Object.values(WORDS);
const STATED_GRADE =
  /(?:等级|等次|评级)(?:评?定?为|是|[:：])?[“"]?(优秀?|良好?|中等?|差)(?=$|[”"，,、）)])/;
const PASSED = /^(?:合格|达标|通过)$/;

/** G2: the grade that form or report prints is that of the total beside it; other scales exist (G3). */
export const gradeMismatch: Check = {
  code: 'gradeMismatch',
  title: '等级与得分不对应',
  severity: 'warning',
  basis: {
    rule: 'G2',
    source: '公开文本：90（含）—100 优，80—90 良，60—80 中，60 以下差',
    status: 'found',
  },
  appliesTo: (project) =>
    project.printedGrade !== undefined ||
    project.report?.grade !== undefined ||
    gradedTexts(project).length > 0,
  check: ({ project, score }) => {
    const ofForm = formGrade(project, score);
    // one wrong grade is one finding, wherever it is said again
    const stated = ofForm.length === 0 ? textGrade(project, score) : ofForm;
    return [...stated, ...reportGrade(project, score)];
  },
};

function formGrade(project: Project, score: ProjectScore): CheckResult[] {
  const about = { kind: 'total', column: 'grade' } as const;
  const printed = project.printedGrade?.trim() ?? '';
  if (reviewTotals(project).some((total) => isGrade(printed, gradeFor(total, project, score))))
    return [];
  return mismatch(project, score, printed).map((one) => ({
    ...one,
    about,
  }));
}

/** 自评89.33分，等级为优: a sentence that states the very total beside a grade. */
function textGrade(project: Project, score: ProjectScore): CheckResult[] {
  const total = cellValue(project.totalScore);
  if (total === undefined) return [];
  const graded = gradedTexts(project);
  if (graded.length === 0) return [];
  // not the 9.5分 of 89.5分
  const said = new RegExp(`(?<![\\d.])${formatDecimal(total).replace('.', '\\.')}\\s*分`);
  const own = graded.find((text) => said.test(text)) ?? '';
  return mismatch(project, score, STATED_GRADE.exec(own)?.[1] ?? '').map((one) => ({
    ...one,
    cells: ['total/score'],
  }));
}

/** Sentences that state a grade. */
function gradedTexts(project: Project): string[] {
  return proseOf(project).filter((text) => STATED_GRADE.test(text));
}

/** What others than the filer gave in all: a grade beside both totals may be that of theirs. */
function reviewTotals({ form }: Project): Decimal[] {
  const printed = [
    ...REVIEW_COLUMNS.map((column) => printedReview(form, column)),
    form.review?.score,
  ];
  return printed.flatMap((text) => cellValue(parsePointsCell(text)) ?? []);
}

function mismatch(project: Project, score: ProjectScore, printed: string): CheckResult[] {
  const total = cellValue(project.totalScore);
  if (total === undefined || printed === '') return [];
  const own = printedScale(project);
  const grade = gradeFor(total, project, score);
  if (isGrade(printed, grade)) return [];
  const scale = own === undefined ? `“${score.rulebook.name}”的等级标准` : '本表所印的等级标准';
  return [
    {
      words: () => ({
        message: `自评总分 ${formatDecimal(total)} 分，等级写${quoteCell(printed)}，按${scale}为“${grade}”。`,
        evidence: `总分 ${formatDecimal(total)}；等级${quoteCell(printed)}${own === undefined ? '' : `；${scaleWords(own)}`}`,
        advice: ADVICE,
      }),
    },
  ];
}

/** The grade of a total on the scale that the form prints, else on that of the rule book. */
function gradeFor(total: Decimal, project: Project, { rulebook, full }: ProjectScore): string {
  const own = printedScale(project);
  return own === undefined ? gradeOf(total, rulebook, full) : gradeIn(own, total);
}

/** The grade of a total on a scale; 差 below its last step. */
function gradeIn(scale: PrintedScale, total: Decimal): string {
  return scale.find(({ from }) => total >= from)?.grade ?? '差';
}

function scaleWords(scale: PrintedScale): string {
  return `表内所印 ${scale.map(({ grade, from }) => `${grade} ${formatDecimal(from)} 分起`).join('、')}`;
}

/** Whether a printed grade may be that of the scale; a word that names none says nothing. */
function isGrade(printed: string, grade: string): boolean {
  if (printed.includes(grade) || !GRADES.some((word) => word.test(printed))) return true;
  if (PASSED.test(printed)) return grade !== '差';
  return WORDS[grade]?.test(printed) ?? true;
}

function reportGrade({ report }: Project, { rulebook }: ProjectScore): CheckResult[] {
  const column = report?.scoreTable?.columns.find(({ name }) => isTotalColumn(name));
  const printed = report?.grade;
  if (printed === undefined || column === undefined) return [];
  const total = cellValue(parsePointsCell(column.reported));
  if (total === undefined) return [];
  const grade = gradeOf(total, rulebook);
  if (isGrade(printed, grade)) return [];
  return [
    {
      words: () => ({
        message: `评价报告得分 ${formatDecimal(total)} 分，等级写${quoteCell(printed)}，按“${rulebook.name}”的等级标准为“${grade}”。`,
        evidence: `${column.name} ${column.reported}；评价等级${quoteCell(printed)}`,
        advice: ADVICE,
      }),
    },
  ];
}
