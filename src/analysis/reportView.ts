import type { Finding, Subject } from '../audit/finding.ts';
import { parsePointsCell } from '../model/cell.ts';
import { type Decimal, formatDecimal } from '../model/decimal.ts';
import { formatEnds } from '../model/format.ts';
import type { Report, ReportFigure, ReportSection, ScoreTable } from '../model/report.ts';
import { isTotalColumn } from '../model/totalColumn.ts';
import type { Interval } from '../scoring/interval.ts';
import type { ProjectScore } from '../scoring/projectScore.ts';
import type { ProjectResult } from './projectResult.ts';

/** A piece of a report's text: a figure that the form states too carries the place of its counterpart. */
export interface ReportPiece {
  readonly text: string;
  /** The row of the form, `funds` for the execution rate; absent for plain text. */
  readonly counterpart?: number | 'funds';
  /** What a finding says where the two differ. */
  readonly contradiction?: string | undefined;
}

/** A section with its paragraphs in pieces. */
export interface ReportSectionView {
  readonly heading: string;
  readonly paragraphs: readonly (readonly ReportPiece[])[];
  readonly sections: readonly ReportSectionView[];
}

/** A column of the printed score table beside what the form itself gives. */
export interface ScoreColumnView {
  readonly name: string;
  readonly standard: string;
  readonly reported: string;
  /** The form's own score; absent where the form has no such part. */
  readonly formScore: string | undefined;
  /** What the rule book admits. */
  readonly interval: string | undefined;
  /** Whether report and form agree; absent where they cannot be compared. */
  readonly agrees: boolean | undefined;
}

/** An evaluation report as its page shows it. */
export interface ReportView {
  readonly sections: readonly ReportSectionView[];
  /** Absent where the report prints none. */
  readonly scoreTable: ScoreTable | undefined;
  /** The score table beside the form; absent where it is not compared. */
  readonly columns: readonly ScoreColumnView[] | undefined;
  /** Its score and how its figures agree with the form, in sentences; absent where it is not compared. */
  readonly conclusion: string | undefined;
}

/** A report by itself, such as an earlier version: nothing is linked and nothing compared. */
export function plainReportView({ sections, scoreTable }: Report): ReportView {
  return {
    sections: sections.map((section) => sectionView(section, [], [])),
    scoreTable,
    columns: undefined,
    conclusion: undefined,
  };
}

/** Links every figure of a report to its counterpart in the form, and says where they differ (A15). */
export function reportView(report: Report, { score, findings }: ProjectResult): ReportView {
  if (report.projects !== undefined) {
    return { ...plainReportView(report), conclusion: conclusionOf(report, [], 0) };
  }
  const contradictions = findings.filter(({ code }) => code === 'reportFigureMismatch');
  const columns = report.scoreTable?.columns.map((column) => columnView(column, score));
  return {
    sections: report.sections.map((section) =>
      sectionView(section, report.figures, contradictions),
    ),
    scoreTable: report.scoreTable,
    columns,
    conclusion: conclusionOf(report, columns ?? [], contradictions.length),
  };
}

/** What the report concludes, beside the form that it is about. */
function conclusionOf(
  report: Report,
  columns: readonly ScoreColumnView[],
  contradictions: number,
): string {
  const { grade, figures } = report;
  const total = columns.find(({ name }) => isTotalColumn(name));
  const printed = printedTotal(report);
  const score = printed === undefined ? '没有印总分' : `评价得分 ${printed} 分`;
  const gradeWords = grade === undefined ? '没有写等级' : `等级“${grade}”`;
  const words = { true: '，与自评得分一致', false: '，与自评得分不一致', undefined: '' };
  const figureWords =
    figures.length === 0
      ? ''
      : contradictions === 0
        ? '。正文引用的数字都与自评表一致'
        : `。正文有 ${contradictions} 处数字与自评表不一致`;
  return `${score}，${gradeWords}${words[`${total?.agrees}`]}${figureWords}。`;
}

/** The total that the score table of a report prints, without its unit; undefined where it prints none. */
export function printedTotal({ scoreTable }: Report): string | undefined {
  const total = scoreTable?.columns.find(({ name }) => isTotalColumn(name));
  return total?.reported.trim().replace(/(?<!\s)\s*分$/, '');
}

function sectionView(
  { heading, paragraphs, sections = [] }: ReportSection,
  figures: readonly ReportFigure[],
  contradictions: readonly Finding[],
): ReportSectionView {
  return {
    heading,
    paragraphs: paragraphs.map((text) => pieces(text, figures, contradictions)),
    sections: sections.map((below) => sectionView(below, figures, contradictions)),
  };
}

/** A paragraph cut at the figures that it quotes, in the order of the text. */
function pieces(
  text: string,
  figures: readonly ReportFigure[],
  contradictions: readonly Finding[],
): ReportPiece[] {
  const quoted = figures
    .map((figure) => ({ figure, at: text.indexOf(figure.quote) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const found: ReportPiece[] = [];
  let done = 0;
  for (const { figure, at } of quoted) {
    if (at < done) continue;
    if (at > done) found.push({ text: text.slice(done, at) });
    done = at + figure.quote.length;
    found.push({
      text: figure.quote,
      counterpart: figure.indicators[0] ?? 'funds',
      contradiction: contradictions.find(({ about }) => isAbout(about, figure))?.message,
    });
  }
  if (done < text.length) found.push({ text: text.slice(done) });
  return found;
}

function isAbout(about: Subject | undefined, { quote }: ReportFigure): boolean {
  return about?.kind === 'reportFigure' && about.quote === quote;
}

function columnView(
  { name, standard, reported }: ScoreTable['columns'][number],
  score: ProjectScore,
): ScoreColumnView {
  const own = ownScore(name, score);
  const formScore = own?.reported === undefined ? undefined : formatDecimal(own.reported);
  return {
    name,
    standard,
    reported,
    formScore,
    interval: own?.interval && formatEnds(own.interval),
    agrees: agreement(own?.reported, reported),
  };
}

/** Whether a cell of the report says the same points as the form; undefined where one says none. */
function agreement(formScore: Decimal | undefined, reported: string): boolean | undefined {
  if (formScore === undefined) return undefined;
  const cell = parsePointsCell(reported);
  return cell.kind === 'value' ? cell.value === formScore : undefined;
}

/** What the form gives under a heading of the report: the total, execution, or a first-level indicator. */
function ownScore(
  name: string,
  { execution, parts, reported, interval }: ProjectScore,
):
  | { readonly reported: ProjectScore['reported']; readonly interval: Interval | undefined }
  | undefined {
  if (isTotalColumn(name)) return { reported, interval };
  if (name.includes('执行')) return execution;
  return parts.find(({ label }) => label.replace(/\s/g, '').startsWith(name.replace(/\s/g, '')));
}
