import { nameParts } from '../../expression/direction/nameParts.ts';
import { parseUnit } from '../../expression/readUnit.ts';
import { isCounting } from '../../expression/unit.ts';
import { decimal, ONE } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import { formWords } from '../../model/rowWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowNumbers, rowsPlace } from '../wording/rowLabel.ts';
import { pointsAsTargets } from './pointsAsTargets.ts';

/** What a name says before 数 or in a bracket is a unit: 培训人次数, 新建大棚（亩）. */
const COUNTED =
  /[人户次件个批场例项宗辆台套座处条张份家所间篇期本亩名头只羽株棵点吨艘班村社岗天日月年岁元倍里米斤方]数?$/;
const BRACKET = /[（(][^（()）]{1,8}[)）]\s*$/;
/** Of a level nobody says in what. */
const BARE_BY_NATURE = /[率度比值分级类型数指]$|满意|系数|指数|评[分级]|得分|等级|标准|pH|PH/;
/** 数量 and 量 count, and say not what. */
const AMOUNT = /(?:数量|总数|总量|规模|产量|数|量)$/;
/** Cells that may say in words what is counted: 当年封填机井眼数. */
const TEXTS = ['description', 'explanation', 'criterion', 'targetBasis', 'note'] as const;
const LARGEST = decimal(1_000_000);
const MOST_QUOTED = 4;

/** A1: targets that are a number and nothing else, of rows whose name and whose other cells say no unit either. */
export const unitUnstated: Check = {
  code: 'unitUnstated',
  title: '指标值没有计量单位',
  severity: 'info',
  basis: ownBasis('A1'),
  appliesTo: hasRowColumn('target'),
  check: (subject) => {
    const { project, score, traits } = subject;
    if ((traits & ROW.numberTarget) === 0) return [];
    const rows = score.rows.filter(isWithoutUnit);
    if (rows.length === 0) return [];
    const isElsewhere = score.rows.some(isCounted);
    if (!isElsewhere && !asksForUnit(project)) return [];
    if (pointsAsTargets.check(subject).length > 0) return [];
    const { target } = formWords(project);
    const quoted = rows
      .slice(0, MOST_QUOTED)
      .map(({ indicator }) => `${indicator.name.trim()}${quoteCell(indicator.target)}`);
    return [
      {
        ...rowsPlace(rows, 'target'),
        words: () => ({
          message: `${rowNumbers(rows)}的${target}只写数字，没有计量单位，${isElsewhere ? '其他行写有单位' : '表上有填写单位的地方'}。`,
          evidence: `${quoted.join('；')}${rows.length > MOST_QUOTED ? '等' : ''}`,
          advice: '补写计量单位，如个、台、人次、公里。',
        }),
      },
    ];
  },
};

/** A column for units, or one for targets that asks for them: 目标值（计量单位）. */
function asksForUnit({ columns, layout }: Project): boolean {
  if (columns.has('valueUnit')) return true;
  const blocks = layout.blocks.flatMap((block) =>
    block.kind === 'indicators' ? block.columns : [],
  );
  return blocks.some(({ key, label }) => key === 'target' && /单位/.test(label));
}

/** A form that counts other things in their units; one that never does has units of its own habit. */
function isCounted({ target }: RowScore): boolean {
  return target.kind === 'quantity' && isCounting(target.unit);
}

function isWithoutUnit({ indicator, target, actual, points }: RowScore): boolean {
  if (target.kind !== 'quantity' || target.unit.dimension !== '' || target.value === 0)
    return false;
  if (actual.kind !== 'missing' && !(actual.kind === 'quantity' && actual.unit.dimension === ''))
    return false;
  if (target.value % ONE !== 0 || target.value > LARGEST || points === 0) return false;
  if (indicator.parent !== undefined || (indicator.cells.valueUnit ?? '').trim().length > 1)
    return false;
  if (TEXTS.some((key) => (indicator.cells[key] ?? '').trim().length > 1)) return false;
  const level = `${indicator.level2}${indicator.part}`;
  if (/质量|满意|成本|satisfaction/.test(level)) return false;
  return saysNoUnit(indicator.name);
}

function saysNoUnit(name: string): boolean {
  const { text, head } = nameParts(name);
  if (BRACKET.test(name) || /\d/.test(text)) return false;
  if (head !== 'count' && head !== 'none') return false;
  const amount = AMOUNT.exec(text)?.[0] ?? '';
  const thing = amount === '' ? text : text.slice(0, -amount.length);
  if (thing === '' || COUNTED.test(text) || COUNTED.test(thing)) return false;
  if (amount === '' && BARE_BY_NATURE.test(text)) return false;
  return parseUnit(thing.slice(-1)) === undefined && parseUnit(thing.slice(-2)) === undefined;
}
