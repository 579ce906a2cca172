import type { Claim, OpenDoubt } from './blocks/reading.ts';
import type { Doubt, Fate, SourceUse } from './imported.ts';
import type { SourceCell } from './lines/sourceLine.ts';

/** So many blank cells may stand between cells of one run. */
const RUN_GAP = 8;

type Placed<T> = T & { readonly document?: number };

/**
 * One fate for every cell: in doubt where any doubt names it, else where it is used, else why it is set
 * aside. A blank cell that nobody claims says nothing; any other becomes a doubt of its own.
 */
export function sourceUses(
  cells: readonly SourceCell[],
  claims: readonly Placed<Claim>[],
  open: readonly Placed<OpenDoubt>[],
): { readonly uses: readonly SourceUse[]; readonly doubts: readonly Doubt[] } {
  const claimed = new Map<number, Placed<Claim>>();
  for (const claim of claims) {
    const earlier = claimed.get(claim.cell.id);
    if (earlier === undefined || !('path' in earlier)) claimed.set(claim.cell.id, claim);
  }
  const all = [...open, ...masked(claims), ...glossed(claims), ...unclaimed(cells, claimed, open)];
  const doubtOf = new Map<number, number>();
  all.forEach((doubt, index) => {
    for (const { id } of doubt.cells) if (!doubtOf.has(id)) doubtOf.set(id, index);
  });
  return {
    uses: cells.map((cell) => {
      const fate = fateOf(cell, claimed.get(cell.id), doubtOf.get(cell.id));
      return { part: cell.part, address: cell.address, text: shownText(cell, fate), fate };
    }),
    doubts: all.map(placedDoubt),
  };
}

function fateOf(
  cell: SourceCell,
  claim: Placed<Claim> | undefined,
  doubt: number | undefined,
): Fate {
  if (cell.hidden) return { kind: 'setAside', reason: '隐藏' };
  if (doubt !== undefined) return { kind: 'inDoubt', doubt, ...placeOf(claim) };
  if (claim === undefined) return { kind: 'setAside', reason: '空白' };
  if ('reason' in claim) return { kind: 'setAside', reason: claim.reason };
  return { kind: 'used', document: claim.document ?? 0, path: claim.path };
}

function placeOf(claim: Placed<Claim> | undefined): { document?: number; path?: string } {
  if (claim === undefined || !('path' in claim)) return {};
  return { document: claim.document ?? 0, path: claim.path };
}

/** Cells that say something and that no reader took: what they are, only a person can say. */
function unclaimed(
  cells: readonly SourceCell[],
  claimed: ReadonlyMap<number, unknown>,
  open: readonly OpenDoubt[],
): OpenDoubt[] {
  const doubted = new Set(open.flatMap((doubt) => doubt.cells.map(({ id }) => id)));
  return cells
    .filter(
      ({ id, text, hidden }) => text !== '' && !hidden && !claimed.has(id) && !doubted.has(id),
    )
    .reduce<SourceCell[][]>(inRuns, [])
    .map((run) => ({
      cells: run,
      reading: '没有读入',
      otherReading: '属于一张表的内容',
      why: '没有认出它是什么',
    }));
}

/** Cells that follow each other in one part are one matter for a person. */
function inRuns(runs: SourceCell[][], cell: SourceCell): SourceCell[][] {
  const run = runs.at(-1);
  const last = run?.at(-1);
  if (run === undefined || last?.part !== cell.part || cell.id - last.id > RUN_GAP)
    runs.push([cell]);
  else run.push(cell);
  return runs;
}

/** Texts that are used and hold personal data, which is made unreadable. */
function masked(claims: readonly Placed<Claim>[]): Placed<OpenDoubt>[] {
  return claims.flatMap((claim) => {
    const { cell } = claim;
    if (!('path' in claim) || !cell.hasPersonalData) return [];
    const { path, document } = claim;
    return [
      {
        cells: [cell],
        reading: '读入，其中的个人信息改为“*”',
        otherReading: '删去这段文字，或它不是个人信息',
        why: '含姓名、电话等个人信息，不得公开',
        path,
        ...(document === undefined ? {} : { document }),
      },
    ];
  });
}

const GLOSS = /\p{Script=Han}[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+[)）]/u;

/** Pages that were turned into other characters have the sound of some in brackets: 項(xiàng)目. */
function glossed(claims: readonly Placed<Claim>[]): Placed<OpenDoubt>[] {
  return claims.flatMap((claim) => {
    if (!('path' in claim) || !GLOSS.test(claim.cell.text)) return [];
    const { cell, path, document } = claim;
    return [
      {
        cells: [cell],
        reading: '照原样读入',
        otherReading: '去掉其中的拼音，改回原来的字',
        why: '文字里夹着拼音，可能是网页转换时加上的',
        path,
        ...(document === undefined ? {} : { document }),
      },
    ];
  });
}

function placedDoubt({ cells, ...doubt }: Placed<OpenDoubt>): Doubt {
  const [first] = cells;
  const last = cells.at(-1);
  const address =
    first === undefined || last === undefined || first === last
      ? (first?.address ?? '')
      : `${first.address} 至 ${last.address}`;
  const { path, document, ...said } = doubt;
  return {
    ...said,
    part: first?.part ?? '',
    address,
    ...(path === undefined || document === undefined ? {} : { document, path }),
  };
}

function shownText({ text }: SourceCell, fate: Fate): string {
  return fate.kind === 'setAside' && fate.reason === '个人信息' ? '***' : text;
}
