import { type Decimal, divide, multiply, parseDecimal, round, ZERO } from '../../model/decimal.ts';
import { remembering } from '../../model/remembering.ts';

/** From a share in percent, that included or not, to one above it: what it scores. */
interface Band {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly score: BandScore;
}

/** Points, or a share of the points of the row in percent. */
type BandScore =
  | { readonly kind: 'points'; readonly points: Decimal }
  | { readonly kind: 'share'; readonly percent: Decimal };

export interface PrintedBands {
  readonly bands: readonly Band[];
  /** 完成率90%以上: the shares are of the target. */
  readonly isOfTarget: boolean;
  /** 得分取整数. */
  readonly isWhole: boolean;
}

const CLAUSE_END = /[,;]/;
const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const EDGE = String.raw`(?:\((?:不?含)\))?`;
const PIECE = new RegExp(
  String.raw`^(?:[\p{Script=Han}]{0,12}?)(?:${NUMBER}%?${EDGE}[-—–~至]+)?${NUMBER}%${EDGE}(及?以上|以下)?${EDGE}(?:未达目标)?的?(?:[得计记]?(满分)|(?:不得|[得计记]0)分|[得计记](?:该项|本项)?(?:指标)?(?:分值)?的?${NUMBER}(%|分)|(\d+(?:\.\d+)?)(分))$`,
  'u',
);
/** A share of what is wrong, or a bound that is no band: 偏差率5%以内得满分, 低于60%不得分. */
const NO_SHARE = /偏差|偏离|误差|差错|浮动|未|不[足低高超]|[低高大小少]于|超/;
const WHOLE = /^得分取整数?$/;
const HUNDRED = parseDecimal('100') as Decimal;
const TOP = parseDecimal('1000000') as Decimal;

/**
 * The bands of a printed rule by the share that was reached; undefined where any of its clauses is none.
 * @example printedBands('90%（含）—100%得9分，60%以下不得分') // from 90 to 100, and from 0 to 60
 */
export const printedBands = remembering((text: string): PrintedBands | undefined => {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[^:]{0,8}:|[。;]$/g, '');
  const pieces = plain.split(CLAUSE_END).filter((piece) => piece !== '');
  const bands: Band[] = [];
  for (const piece of pieces) {
    if (WHOLE.test(piece)) continue;
    const band = bandOf(piece);
    if (band === undefined) return undefined;
    bands.push(band);
  }
  if (bands.length < 2) return undefined;
  const isWhole = pieces.some((one) => WHOLE.test(one));
  return { bands, isOfTarget: /完成[率比]/.test(plain), isWhole };
});

function bandOf(piece: string): Band | undefined {
  const found = PIECE.exec(piece);
  if (found === null || NO_SHARE.test(piece.slice(0, piece.search(/\d/)))) return undefined;
  const [, from, to = '', side, full, number = found[7], unit = found[8]] = found;
  const [first, second] = [parseDecimal(from ?? ''), parseDecimal(to)];
  const given = parseDecimal(number ?? '');
  if (second === undefined || (first !== undefined && first >= second)) return undefined;
  const score: BandScore =
    full !== undefined
      ? { kind: 'share', percent: HUNDRED }
      : given === undefined
        ? { kind: 'points', points: ZERO }
        : unit === '%'
          ? { kind: 'share', percent: given }
          : { kind: 'points', points: given };
  if (first !== undefined) return { low: first, high: second, score };
  if (side === '以下') return { low: ZERO, high: second, score };
  return { low: second, high: side === undefined ? second : TOP, score };
}

/**
 * What the bands may give to a share in percent: two scores where it stands on the bound of two of them, or in one
 * that has no end above and in a narrower one.
 */
export function bandScores(
  { bands, isWhole }: PrintedBands,
  percent: Decimal,
  points: Decimal,
): Decimal[] {
  return bands
    .filter(({ low, high }) => percent >= low && percent <= high)
    .map(({ score }) => {
      const given =
        score.kind === 'points' ? score.points : divide(multiply(points, score.percent), HUNDRED);
      return isWhole ? round(given, 0) : given;
    });
}
