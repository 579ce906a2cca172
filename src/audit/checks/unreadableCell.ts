import type { Cell } from '../../model/cell.ts';
import { MONEY_COLUMNS, type Project } from '../../model/project.ts';
import { terms } from '../../model/terms.ts';
import { totalWords } from '../../model/totalWords.ts';
import type { Check, CheckResult, Words } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowLabel } from '../wording/rowLabel.ts';

const SCORED = ['points', 'score'] as const;
const MONEY_AND_SCORED = [...MONEY_COLUMNS, ...SCORED] as const;

/**
 * A11: a cell of money, points or scores that prints something else than a number. It may be right as
 * it stands; what the reader must know is that it counts nowhere.
 */
export const unreadableCell: Check = {
  code: 'unreadableCell',
  title: '数字栏中的文字不能读作数',
  severity: 'info',
  basis: ownBasis('A11'),
  check: ({ project, traits }) => [
    ...inFunds(project),
    ...((traits & ROW.unreadable) === 0 ? [] : inRows(project)),
    ...inOtherScored(project),
    ...inTotal(project),
  ],
};

function inFunds({ funds }: Project): CheckResult[] {
  return funds.rows.filter(hasUnreadableMoney).flatMap((row) =>
    MONEY_AND_SCORED.filter((column) => isNoNumber(row[column])).map((column) => ({
      about: { kind: 'funds', row: row.key, column },
      words: () => words(`${row.label}的${funds.words[column]}`, row[column]),
    })),
  );
}

function hasUnreadableMoney(row: Project['funds']['rows'][number]): boolean {
  return MONEY_AND_SCORED.some((column) => isNoNumber(row[column]));
}

/** 其中：基本支出：680 among the money names something else beside the row, which was never to be read as its number. */
const BESIDE = /^\s*\p{Script=Han}[^。；;]{0,40}[:：]\s*(?:[\d.,]+\s*(?:万?元)?)?\s*$/u;
const OWN = /得分|分值|扣分|权重/;

function isNoNumber(cell: Cell): boolean {
  return cell.kind === 'unreadable' && (OWN.test(cell.text) || !BESIDE.test(cell.text));
}

function inRows({ indicators }: Project): CheckResult[] {
  return indicators.filter(hasUnreadable).flatMap((row) =>
    unreadableOf(row).map((column) => ({
      seq: row.seq,
      about: { kind: 'cell', column },
      words: () => words(`${rowLabel(row)}的${row.words[column]}`, row[column]),
    })),
  );
}

function inOtherScored({ otherScored }: Project): CheckResult[] {
  return otherScored.filter(hasUnreadable).flatMap((row) =>
    unreadableOf(row).map((column) => ({
      cells: [`${row.path}/${column}`],
      words: () => words(`${quoteCell(row.label)}的${terms[column]}`, row[column]),
    })),
  );
}

function inTotal({ layout, totalPoints: points, totalScore: score }: Project): CheckResult[] {
  const cells = { points, score };
  return unreadableOf(cells).map((column) => ({
    about: { kind: 'total', column },
    words: () => words(`总分的${totalWords(layout)[column]}`, cells[column]),
  }));
}

type Scored = Readonly<Record<(typeof SCORED)[number], Cell>>;

function hasUnreadable({ points, score }: Scored): boolean {
  return isUnreadable(points) || isUnreadable(score);
}

function unreadableOf(cells: Scored): (typeof SCORED)[number][] {
  return SCORED.filter((column) => isUnreadable(cells[column]));
}

function isUnreadable({ kind }: Cell): boolean {
  return kind === 'unreadable';
}

function words(place: string, cell: Cell): Words {
  const quoted = quoteCell(cell.kind === 'unreadable' ? cell.text : '');
  return {
    message: `${place}写${quoted}，不能读作数，各项合计和复核都没有计入。`,
    evidence: `${place}${quoted}`,
    advice: '栏内只写数；说明写在说明栏或备注中。',
  };
}
