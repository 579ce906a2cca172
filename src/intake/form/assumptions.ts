import type { MoneyUnit } from '../../model/cell.ts';
import type { BlockReading, OpenDoubt } from '../blocks/reading.ts';

interface Found {
  readonly name: string;
  readonly title: string | undefined;
  readonly unit: MoneyUnit | undefined;
  readonly year: number | undefined;
  /** Whose form the title says it is. */
  readonly ofTitle: string | undefined;
}

/** What a form must have and the paper does not say, as doubts at the first cell that it would stand by. */
export function assumptions(blocks: readonly BlockReading[], found: Found): OpenDoubt[] {
  const first = blocks[0]?.claims[0]?.cell;
  const money = blocks.find(({ block }) => block.kind === 'funds')?.claims[0]?.cell;
  const all = [
    found.title === undefined && {
      path: 'title',
      reading: '表的通称作标题',
      otherReading: '纸面上的标题',
      why: '没有找到这张表的标题',
    },
    found.name === '' && {
      path: 'head/name',
      reading:
        found.ofTitle === undefined ? '以标题作项目名称' : `以标题中的“${found.ofTitle}”作名称`,
      otherReading: '填写项目名称',
      why: '没有项目名称一栏，或它空着',
    },
    found.year === undefined && {
      path: 'year',
      reading: '没有年度',
      otherReading: '填写年度',
      why: '表上没有写年度',
    },
    found.unit === undefined && {
      path: 'moneyUnit',
      reading: '万元',
      otherReading: '元',
      why: '表上没有写金额单位',
    },
  ];
  return all.flatMap((doubt) => {
    if (doubt === false) return [];
    const cell = doubt.path === 'moneyUnit' ? money : first;
    return [{ ...doubt, cells: cell === undefined ? [] : [cell] }];
  });
}
