import { blockOf, type Layout } from '../model/layouts/layout.ts';
import { findLayout } from '../model/layouts/layouts.ts';
import { sourcesOf } from './printedFunds.ts';

/** What a fault or a text needs on paper: `rows.reason` is a column of the indicators, and so on. */
export type PaperPlace =
  | `${'head' | 'funds' | 'source' | 'rows' | 'goals' | 'total'}.${string}`
  | 'note';

/** How a department's forms look: their layout and what its fillers make of it. */
export interface Paper extends PaperHabits {
  readonly layout: Layout;
  /** Whether the paper has a place. */
  readonly has: (place: PaperPlace) => boolean;
}

export interface PaperHabits {
  /** Where the points of the execution stand: with the money, as an indicator of their own, nowhere. */
  readonly execution: 'funds' | 'row' | 'none';
  /** What the execution counts, in points, 10 with most. */
  readonly executionPoints: number;
  /** Whether the labels of the first level print their points, 产出指标（50分）. */
  readonly levelPoints: boolean;
  /** Decimals of every printed score, at least. */
  readonly places: 0 | 2;
  /** Two goals, where the text has two parts. */
  readonly severalGoals: boolean;
  /** One score over two rows that are both in order. */
  readonly mergedScores: boolean;
  /** A number taken apart in 其中 rows below it. */
  readonly subRows: boolean;
}

const USUAL: PaperHabits = {
  execution: 'funds',
  executionPoints: 10,
  levelPoints: true,
  places: 0,
  severalGoals: false,
  mergedScores: false,
  subRows: false,
};

/** The papers of the city by the id of their layout, with what differs from the usual. */
const HABITS: Readonly<Record<string, Partial<PaperHabits>>> = {
  'ministry-2020': {},
  'system-export': { places: 2 },
  'older-2018': { severalGoals: true },
  'yunnan-2022': { levelPoints: false },
  'hainan-2023': { levelPoints: false, places: 2 },
  'sichuan-2022': { levelPoints: false, subRows: true },
  chongqing: { levelPoints: false, places: 2 },
  'rural-2019': { mergedScores: true },
  'transfer-2024': { execution: 'none', levelPoints: false, severalGoals: true },
  'inner-mongolia': { levelPoints: false },
  yinchuan: { execution: 'none' },
  'tibet-2019': { execution: 'none', levelPoints: false },
  suzhou: { execution: 'none', subRows: true },
  'xinjiang-2023': { levelPoints: false },
  ningxia: { execution: 'row' },
  'hubei-2022': { executionPoints: 20, levelPoints: false },
  'hubei-county': { execution: 'row', mergedScores: true },
  university: { execution: 'none', levelPoints: false },
  fujian: { execution: 'none', places: 2 },
  shandong: { mergedScores: true },
};

const PAPERS: ReadonlyMap<string, Paper> = new Map(
  Object.entries(HABITS).map(([id, habits]) => [id, paperOf(id, { ...USUAL, ...habits })]),
);

/** The paper of a layout; throws where the city has none such. */
export function paper(id: string): Paper {
  const found = PAPERS.get(id);
  if (found === undefined) throw new RangeError(`no paper ${id}`);
  return found;
}

function paperOf(id: string, habits: PaperHabits): Paper {
  const layout = findLayout(id);
  if (layout === undefined) throw new RangeError(`no layout ${id}`);
  const places = new Set<PaperPlace>([...placesOf(layout), ...habitPlaces(habits)]);
  return { ...habits, layout, has: (place) => places.has(place) };
}

function placesOf(layout: Layout): PaperPlace[] {
  const [funds, goals, rows] = [
    blockOf(layout, 'funds'),
    blockOf(layout, 'goals'),
    blockOf(layout, 'indicators'),
  ];
  const fields = layout.blocks.flatMap((block) =>
    block.kind === 'fields' ? block.lines.flat() : [],
  );
  const columns = (name: 'funds' | 'goals' | 'rows', own: readonly { readonly key: string }[]) =>
    own.map(({ key }): PaperPlace => `${name}.${key}`);
  const total = blockOf(layout, 'total')?.columns ?? [];
  const isTold = goals !== undefined || layout.blocks.some(({ kind }) => kind === 'text');
  return [
    ...fields.map(({ key }): PaperPlace => `head.${key}`),
    ...columns('funds', funds?.columns ?? []),
    ...(funds === undefined
      ? []
      : sourcesOf(funds).map((source): PaperPlace => `source.${source}`)),
    ...columns('goals', goals?.columns ?? []),
    ...columns('rows', rows?.columns ?? []),
    ...total.flatMap((column): PaperPlace[] => ('key' in column ? [`total.${column.key}`] : [])),
    ...(isTold ? (['note'] as const) : []),
  ];
}

function habitPlaces({ levelPoints, execution }: PaperHabits): PaperPlace[] {
  return [
    ...(levelPoints ? (['rows.levelPoints'] as const) : []),
    ...(execution === 'row' ? [] : (['rows.withoutExecution'] as const)),
  ];
}
