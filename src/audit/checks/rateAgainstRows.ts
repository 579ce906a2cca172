import { nameParts } from '../../expression/direction/nameParts.ts';
import { decimal } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { comparisonWords } from '../../scoring/rowSteps.ts';
import type { AuditSubject, Check } from '../finding.ts';
import { isPercent } from '../goals/restOfWhole.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { isSurelyMissed } from '../rows/isSurelyMissed.ts';
import { ROW } from '../rows/rowTraits.ts';
import { withoutMeasure } from '../text/withoutMeasure.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

/** 清淤任务完成率, 项目按时完成率, 建设及时率: what it is the rate of, and whether of a number or of a term. */
const COMPLETED = /^(?<thing>.*?)(?:任务|计划|目标|工作)?完成率$/;
const ON_TIME =
  /^(?<thing>.*?)(?:(?:按时|按期|及时|如期)(?:完[成工]|建成|竣工|验收)率|(?:完[成工]|建成|竣工)(?:及时|按时|按期|准时)率)$/;
/** A name of no one thing. */
const GENERIC =
  /^(?:本?项目|工程|工作|任务|建设|项目建设|工程建设|各项工作|年度|年度工作|年度任务)?$/;
const MONEY = /资金|预算|支出|支付|拨付|采购|投资|经费|发放/;
/** What ends the name of a term. */
const TERM =
  /(?:完[成工]|竣工|建成|验收)?(?:的)?(?:时间|时限|期限|日期|工期|及时性|时效)$|(?:完[成工]|竣工|建成)$/;
/** The one day of a project that its rate may be held against; that of a report or a payment says nothing of it. */
const COMPLETION = /完[成工]|竣工|建成|验收|交付/;
const WHOLE = decimal(100);
const FEWEST = 4;

/**
 * A15: a row says that all was done, or all in time, and the only row of the same thing that states the number, or the
 * day, misses its target.
 */
export const rateAgainstRows: Check = {
  code: 'rateAgainstRows',
  title: '完成率与同一事项的数量或时间不一致',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: hasRowColumn('target', 'actual'),
  check: (subject) => {
    if ((subject.traits & ROW.missed) === 0) return [];
    const { rows } = subject.score;
    const rates = rows.filter(isWholeRate);
    if (rates.length === 0) return [];
    const stated = statedRows(rows);
    return rates.flatMap((row) => {
      const missed = missedOf(row, stated, subject);
      if (missed === undefined) return [];
      const { indicator } = row;
      return [
        {
          seq: indicator.seq,
          about: { kind: 'cell', column: 'actual' } as const,
          cells: rowCells([row, missed], 'actual'),
          words: () => ({
            message: `${rowLabel(indicator)}的${indicator.words.actual}为${quoteCell(indicator.actual)}，${rowLabel(missed.indicator)}却没有达到${indicator.words.target}（${comparisonWords(missed)}）。`,
            evidence: `${rowEvidence(indicator, 'target', 'actual')}；${rowLabel(missed.indicator)}，${rowEvidence(missed.indicator, 'target', 'actual')}`,
            advice: '核对两行；口径不同的，请注明。',
          }),
        },
      ];
    });
  },
};

/** 完成率 100 %, of something other than money. */
function isWholeRate({ indicator: { name }, actual }: RowScore): boolean {
  if (!isPercent(actual) || actual.value !== WHOLE || actual.operator !== 'none') return false;
  return name.endsWith('率') && !MONEY.test(name);
}

/** The rows that state the day of a completion, and those that state a day or a number by the thing that it is of. */
interface StatedRows {
  readonly completed: readonly RowScore[];
  readonly datedBy: ReadonlyMap<string, readonly RowScore[]>;
  readonly countedBy: ReadonlyMap<string, readonly RowScore[]>;
}

function statedRows(rows: readonly RowScore[]): StatedRows {
  const dated = rows.filter(({ target, actual }) => isDay(target) && isDay(actual));
  const counted = rows.filter(
    ({ comparison }) => comparison.kind === 'ratio' && comparison.unit !== '%',
  );
  return {
    completed: dated.filter(({ indicator: { name } }) => COMPLETION.test(name)),
    datedBy: Map.groupBy(dated, ({ indicator }) =>
      thingNamed(nameParts(indicator.name).text.replace(TERM, '')),
    ),
    countedBy: Map.groupBy(counted, ({ indicator }) => thingNamed(withoutMeasure(indicator.name))),
  };
}

/** The only row of the thing whose number, or day, a rate of 100 % contradicts. */
function missedOf(
  { indicator }: RowScore,
  { completed, datedBy, countedBy }: StatedRows,
  subject: AuditSubject,
): RowScore | undefined {
  const { text } = nameParts(indicator.name);
  const term = ON_TIME.exec(text)?.groups?.thing;
  if (term !== undefined) {
    const own = datedBy.get(thingNamed(term));
    return surelyOnly(own ?? (GENERIC.test(term) ? completed : []), subject);
  }
  const thing = COMPLETED.exec(text)?.groups?.thing;
  if (thing === undefined || thing.length < FEWEST) return undefined;
  return surelyOnly(countedBy.get(thingNamed(thing)) ?? [], subject);
}

function isDay({ kind }: RowScore['target']): boolean {
  return kind === 'deadline';
}

/** A name as the key of what it names: of all that name no one thing, the same. */
function thingNamed(name: string): string {
  return GENERIC.test(name) ? '' : name;
}

function surelyOnly(rows: readonly RowScore[], subject: AuditSubject): RowScore | undefined {
  const [row, ...others] = rows;
  return row !== undefined && others.length === 0 && isSurelyMissed(row, subject) ? row : undefined;
}
