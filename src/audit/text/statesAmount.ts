import { type Decimal, decimal, multiply, parseDecimal } from '../../model/decimal.ts';

const TEN_THOUSAND = decimal(10_000);
const AMOUNT = /(?<![\d.,])(\d(?:,?\d)*(?:\.\d+)?)\s*([万元])/g;

/**
 * Whether a text prints an amount given in 万元: 62.5万元, 62.50 万, 625,000元.
 * @example statesAmount('追加补助62.50万元', decimal('62.5')) // true
 */
export function statesAmount(text: string, wan: Decimal): boolean {
  AMOUNT.lastIndex = 0;
  for (let match = AMOUNT.exec(text); match !== null; match = AMOUNT.exec(text)) {
    const [, digits = '', unit] = match;
    const value = parseDecimal(digits.replaceAll(',', ''));
    if (value === (unit === '万' ? wan : multiply(wan, TEN_THOUSAND))) return true;
  }
  return false;
}
