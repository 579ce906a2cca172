import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { isWithoutReason } from '../reasons/isWithoutReason.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { hasDigit } from '../text/hasDigit.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** 小学720元: what is named, its number, its unit. */
const NAMED =
  /^(\p{Script=Han}{2,8})[:：为]?[≥≤＞＜><=]?(\d[\d,]*(?:\.\d+)?)([^\d，,、；;（）()]{1,8})$/u;
const PART_END = /[，；;、和]|,(?!\d{3})/;
/** Bounds, terms, wholes and hopes of one thing, which is no second thing. */
const OF_ONE =
  /不[低高少超]|以[上下内]|至|最|力争|争取|确保|其中|每|均|[共总合]|全年|达|同比|增|降|比|超|约|近|控制|目标|基准|标准值|计划|年|月|季|首|末|前|后|或/;
const ONE_NUMBER = /^\D*(\d[\d,]*(?:\.\d+)?)\D*$/;
const MOST = 6;

/**
 * A11: 年度指标值 names two things or more, each with its number in one unit, and 实际完成值 states one of these numbers
 * alone: 小学720元，初中940元 beside 720元.
 */
export const valuesUnanswered = rowCheck({
  code: 'valuesUnanswered',
  title: '指标值有几项，实际完成值只写一项',
  severity: 'warning',
  basis: ownBasis('A11'),
  appliesTo: hasRowColumn('target', 'actual'),
  when: ROW.notAssessable | ROW.wordsTarget | ROW.unparsed,
  column: 'actual',
  find: ({ indicator }) => {
    const { target = '', actual = '', reason, words } = indicator;
    if (!hasDigit(target) || !hasDigit(actual)) return undefined;
    const number = ONE_NUMBER.exec(actual.trim())?.[1];
    if (number === undefined || OF_ONE.test(actual)) return undefined;
    const things = thingsIn(target);
    if (things === undefined) return undefined;
    const answered = things.filter((one) => one.number === number);
    const [only, ...others] = answered;
    if (only === undefined || others.length > 0) return undefined;
    if (reason !== undefined && !isWithoutReason(reason)) return undefined;
    const rest = things.filter((one) => one !== only).map((one) => `“${one.name}”`);
    return () => ({
      message: `${rowLabel(indicator)}的${words.target}${quoteCell(target)}有 ${things.length} 项，${words.actual}${quoteCell(actual)}只有一项，没有写${rest.join('、')}的。`,
      evidence: rowEvidence(indicator, 'target', 'actual'),
      advice: `逐项填写${words.actual}。`,
    });
  },
});

interface Thing {
  readonly name: string;
  readonly number: string;
}

/** The things of a target, of different names and in one unit; undefined where it is not such a list. */
function thingsIn(target: string): Thing[] | undefined {
  const parts = target
    .trim()
    .replace(/[。；;]$/, '')
    .split(PART_END);
  if (parts.length < 2 || parts.length > MOST) return undefined;
  const units = new Set<string>();
  const things: Thing[] = [];
  for (const part of parts) {
    const [, name = '', number = '', unit = ''] = NAMED.exec(part.trim()) ?? [];
    if (name === '' || OF_ONE.test(name) || OF_ONE.test(unit)) return undefined;
    units.add(unit.trim());
    things.push({ name, number });
  }
  const names = new Set(things.map(({ name }) => name));
  return units.size === 1 && names.size === things.length ? things : undefined;
}
