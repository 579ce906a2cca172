import { type Decimal, decimal, formatDecimal, multiply } from '../model/decimal.ts';

const TEN_THOUSAND = decimal(10_000);

/**
 * How a text may print an amount given in 万元: 62.5万元, 62.50 万, 625,000元.
 * @example amountWords(decimal('62.5')).test('追加补助62.50万元') // true
 */
export function amountWords(wan: Decimal): RegExp {
  const inWan = `${numberWords(wan)}\\s*万`;
  const inYuan = `${numberWords(multiply(wan, TEN_THOUSAND))}\\s*元`;
  return new RegExp(`(?<![\\d.,])(?:${inWan}|${inYuan})`);
}

/** The digits, with separators of thousands and further zeros after the point. */
function numberWords(value: Decimal): string {
  const [whole = '', fraction] = formatDecimal(value).replaceAll(',', '').split('.');
  const digits = [...whole].join(',?');
  return fraction === undefined ? `${digits}(?:\\.0+)?` : `${digits}\\.${fraction}0*`;
}
