import { nameParts } from '../../expression/direction/nameParts.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

/** The stages of a work, in the order in which they come; the last that a name has is its own. */
const STAGES = [/开工|动工|启动/, /完工|竣工|建成/, /验收/] as const;
const OTHER_STAGE = /中期|阶段|分项|初步?验|主体|单体|首|批|期(?!限)|前期|试/;
const TIME = /(?:的)?(?:时间|时限|期限|日期|节点|及时性)$/;
const GENERIC = /^(?:本?项目|工程|建设|项目建设|工程建设)?$/;

interface Staged {
  readonly row: RowScore;
  readonly stage: number;
  readonly thing: string;
  readonly from: string | undefined;
  readonly by: string;
}

/** A11: a work was complete before it was begun, or accepted before it was complete, by the days that its rows state. */
export const datesOutOfOrder: Check = {
  code: 'datesOutOfOrder',
  title: '所写的时间先后颠倒',
  severity: 'warning',
  basis: ownBasis('A11'),
  appliesTo: hasRowColumn('actual'),
  check: ({ traits, score: { rows } }) => {
    if ((traits & ROW.datedActual) === 0) return [];
    const staged = rows.flatMap(stagedOf);
    if (staged.length < 2) return [];
    const groups = Map.groupBy(staged, ({ thing }) => thing);
    return [...groups.values()].flatMap((alike) => {
      // two rows of one stage are of two works
      if (new Set(alike.map(({ stage }) => stage)).size < alike.length) return [];
      const sorted = alike.toSorted((a, b) => a.stage - b.stage);
      return sorted.slice(1).flatMap((later, at) => {
        const earlier = sorted[at];
        if (earlier?.from === undefined || earlier.from <= later.by) return [];
        const { indicator } = later.row;
        const { indicator: first } = earlier.row;
        return [
          {
            seq: indicator.seq,
            about: { kind: 'cell', column: 'actual' } as const,
            cells: rowCells([later.row, earlier.row], 'actual'),
            words: () => ({
              message: `${rowLabel(indicator)}的${indicator.words.actual}是${quoteCell(indicator.actual)}，早于${rowLabel(first)}的${quoteCell(first.actual)}。`,
              evidence: `${rowEvidence(first, 'actual')}；${rowEvidence(indicator, 'actual')}`,
              advice: '核对两个时间；不是同一项工程的，请在指标名称中写明。',
            }),
          },
        ];
      });
    });
  },
};

function stagedOf(row: RowScore): Staged[] {
  const { actual, indicator } = row;
  if (actual.kind !== 'deadline' || OTHER_STAGE.test(indicator.name)) return [];
  const text = nameParts(indicator.name).text.replace(TIME, '');
  const stage = STAGES.findLastIndex((pattern) => pattern.test(text));
  if (stage === -1) return [];
  const thing = STAGES.reduce((rest, pattern) => rest.replace(pattern, ''), text);
  return [
    { row, stage, thing: GENERIC.test(thing) ? '' : thing, from: actual.from, by: actual.by },
  ];
}
