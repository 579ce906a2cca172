import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { decimal, sumOf } from '../src/model/decimal.ts';
import { formatRate, formatWan } from '../src/model/format.ts';
import { rateOf } from '../src/scoring/executionScore.ts';
import { plainLines } from './plainLines.ts';

/** Questions that several pages answer, and the sentences that do. */
const SAID = {
  projects: [/[｜，|]([\d,]+) 个项目，[\d,]+ 项指标/g, /([\d,]+) 个项目中 [\d,]+ 个需要处理/g],
  indicators: [/个项目，([\d,]+) 项指标/g, /[|，；。]([\d,]+) 项指标中 [\d,]+ 项无法判定/g],
  undecided: [/([\d,]+) 个项目需要处理/g, /[\d,]+ 个项目中 ([\d,]+) 个需要处理/g],
  adjusted: [
    /全年预算 ([\d,.]+) 万元执行了/g,
    /全年预算 ([\d,.]+) 万元\|?；执行占/g,
    /全年预算 ([\d,.]+) 万元，(?:其中|各项目都)/g,
  ],
  executed: [/钱用了多少\|([\d,.]+)\|万元/g],
  rate: [/全年预算 [\d,.]+ 万元执行了 ([\d.]+%)/g, /执行占全年预算 ([\d.]+%)/g],
  errors: [/检查发现 ([\d,]+) 处矛盾/g, /其中矛盾 ([\d,]+) 条/g],
  budgets: [/调整预算[ ：]([\d,]+) 个/g],
  returned: [/退回更正[ ：]([\d,]+) 个/g],
  rescored: [/复核得分[ ：]([\d,]+) 个/g],
  explained: [/说明原因[ ：]([\d,]+) 个/g],
  revised: [/修订指标[ ：]([\d,]+) 个/g],
};

/** A question that several pages answer; some only in a table of years. */
export type Question = keyof typeof SAID | 'warnings' | 'metShare';

/** One answer to a question about a year. */
export interface SaidAnswer {
  readonly year: string;
  readonly question: Question;
  readonly answer: string;
}

/** The row of a year in a table of years, whose cells answer several questions at once. */
const YEAR_ROW =
  /\|(\d{4})\|([\d,]+)\|[\d,.]+\|([\d,.]+)\|([\d,.]+)\|([\d.]+%)\|([\d.]+%)\|[\d.]+%\|(\d+)\|(\d+)\|/g;

/** Everything that a page about `year` answers; its table of years answers of others too. */
export function answersOn(html: string, year: string): readonly SaidAnswer[] {
  const text = plainLines(html)
    .replace(/^.*<main/s, '')
    .replace(/<svg.*?<\/svg>|<wbr>/gs, '')
    .replace(/<[^>]+>/g, '|')
    .replace(/\s*\|[\s|]*/g, '|')
    .replace(/\s+/g, ' ');
  const sentences = Object.entries(SAID).flatMap(([question, ways]) =>
    ways.flatMap((way) =>
      [...text.matchAll(way)].map(([, answer = '']) => ({
        year,
        question: question as Question,
        answer,
      })),
    ),
  );
  const rows = [...text.matchAll(YEAR_ROW)].flatMap(
    ([, of = '', projects, adjusted, executed, rate, metShare, errors, warnings]) =>
      Object.entries({ projects, adjusted, executed, rate, metShare, errors, warnings }).map(
        ([question, answer = '']) => ({ year: of, question: question as Question, answer }),
      ),
  );
  return [...sentences, ...rows].map((said) => ({ ...said, answer: plain(said.answer) }));
}

/** Digits alone: a table of years and a sentence group them differently. */
function plain(number: string): string {
  return number.replaceAll(',', '');
}

/** The answers that the published rows give, of all projects whose id begins so. */
export function publishedAnswers(
  site: string,
): (start: string) => Partial<Record<Question, string>> {
  const read = (name: string) =>
    csvParse(readFileSync(join(site, 'data', name), 'utf8').replace(/^\uFEFF/, ''));
  const [projects, indicators] = [read('projects.csv'), read('indicators.csv')];
  return (start) => {
    const isOwn = ({ project_id: id = '' }) => `${id}/`.startsWith(start);
    const own = projects.filter(isOwn);
    const rows = indicators.filter(isOwn);
    const summed = own.filter((row) => row.money_left_out === '');
    const sum = (column: string) => sumOf(summed.map((row) => decimal(row[column] ?? '')));
    const counted = (column: string) =>
      String(own.reduce((total, row) => total + Number(row[column]), 0));
    const outcomes = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
    const judged = outcomes('met') + outcomes('missed');
    const [adjusted, executed] = [sum('adjusted_budget'), sum('executed')];
    const rate = summed.length === 0 ? undefined : rateOf(executed, adjusted);
    return {
      projects: String(own.length),
      indicators: String(rows.length),
      errors: counted('findings_error'),
      warnings: counted('findings_warning'),
      ...(summed.length === 0
        ? {}
        : { adjusted: plain(formatWan(adjusted)), executed: plain(formatWan(executed)) }),
      ...(rate === undefined ? {} : { rate: formatRate(rate) }),
      ...(judged === 0
        ? {}
        : {
            metShare: formatRate(rateOf(decimal(outcomes('met')), decimal(judged)) ?? decimal(0)),
          }),
    };
  };
}
