import { type HierarchyRectangularNode, hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import type { MoneyAreaRow, MoneyTile } from '../../analysis/figures/moneyRows.ts';
import { toNumber } from '../../model/decimal.ts';
import type { Box } from '../draw/boxMark.ts';

/** A tile, or a whole department with the band of its name, in SVG units. */
export interface PlacedTile extends Box {
  readonly tile: MoneyTile;
}

/** Where departments and their projects lie. */
export interface PlacedTiles {
  readonly departments: readonly PlacedTile[];
  readonly projects: readonly PlacedTile[];
}

interface Branch {
  readonly tile: MoneyTile | undefined;
  readonly children: readonly Branch[];
}

/** Space between departments, and between the projects of one. */
const OUTER = 4;
const INNER = 1;

/** Divides an area among departments and theirs among projects, each as large as its budget. */
export function moneyTiles(
  rows: readonly MoneyAreaRow[],
  [top, bottom]: readonly [number, number],
  width: number,
  band: number,
): PlacedTiles {
  const leaf = (tile: MoneyTile): Branch => ({ tile, children: [] });
  const root: Branch = {
    tile: undefined,
    children: rows.map((tile) => ({ tile, children: tile.tiles.map(leaf) })),
  };
  const tree = hierarchy(root, ({ children }) => children).sum(({ tile, children }) =>
    tile === undefined || children.length > 0 ? 0 : toNumber(tile.budget),
  );
  const placed = treemap<Branch>()
    .tile(treemapSquarify)
    .size([width, bottom - top])
    .paddingInner(({ depth }) => (depth === 0 ? OUTER : INNER))
    .paddingTop(({ depth }) => (depth === 1 ? band : 0))(tree);
  const at = (depth: number) =>
    placed.descendants().flatMap((node): PlacedTile[] => {
      const { tile } = node.data;
      return node.depth !== depth || tile === undefined ? [] : [{ tile, ...boxOf(node, top) }];
    });
  return { departments: at(1), projects: at(2) };
}

function boxOf({ x0, x1, y0, y1 }: HierarchyRectangularNode<Branch>, top: number): Box {
  return { x1: x0, x2: x1, y1: top + y0, y2: top + y1 };
}
