import { isOfTargetsAlone } from '../../model/layouts/isOfTargetsAlone.ts';
import type { DocumentKind } from '../../model/layouts/layout.ts';
import { KIND_WORDS } from '../../model/layouts/layout.ts';
import type { BlockReading, OpenDoubt } from '../blocks/reading.ts';
import type { SourceCell } from '../lines/sourceLine.ts';
import type { UnitFound } from './unitOfMoney.ts';

interface Found {
  readonly name: string;
  readonly title: string | undefined;
  /** Where the title stands. */
  readonly titleCell: SourceCell | undefined;
  readonly kind: DocumentKind;
  readonly money: UnitFound;
  readonly year: number | undefined;
  /** Whose form the title says it is. */
  readonly ofTitle: string | undefined;
}

/** What a form must have and the paper does not say, as doubts at the first cell that it would stand by. */
export function assumptions(blocks: readonly BlockReading[], found: Found): OpenDoubt[] {
  const first = blocks[0]?.claims[0]?.cell;
  const funds = blocks.find(({ block }) => block.kind === 'funds')?.claims[0]?.cell;
  const all = [
    found.title === undefined && {
      path: 'title',
      reading: '表的通称作标题',
      otherReading: '纸面上的标题',
      why: '没有找到这张表的标题',
    },
    /监控/.test(found.title ?? '') && {
      path: 'title',
      reading: `作为${KIND_WORDS[found.kind]}`,
      otherReading: '不收这张表',
      why: '监控表说的是年中的进度，不是全年的结果；收下以后，各行的年度指标值当作年初的目标',
    },
    found.kind !== 'targets' &&
      isOfTargetsAlone(blocks.map(({ block }) => block)) && {
        path: 'layout',
        reading: `作为${KIND_WORDS[found.kind]}，只有目标`,
        otherReading: found.kind === 'project' ? '绩效目标表' : '部门的绩效目标表，不收',
        why: '表上没有完成值和得分的栏目，看不到全年的结果',
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
    !found.money.isPrinted && {
      path: 'moneyUnit',
      reading: found.money.unit,
      otherReading: found.money.unit === '元' ? '万元' : '元',
      why: '表上没有写金额单位，只能看金额的大小',
    },
  ];
  return all.flatMap((doubt) => {
    if (doubt === false) return [];
    const ofTitle = doubt.path === 'head/name' ? found.titleCell : undefined;
    const cell = doubt.path === 'moneyUnit' ? funds : (ofTitle ?? first);
    return [{ ...doubt, cells: cell === undefined ? [] : [cell] }];
  });
}
