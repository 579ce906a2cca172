import { chance, pick, randomOf } from './random.ts';
import type { Topic } from './themes/theme.ts';
import { THEMES } from './themes/themes.ts';

/** The invented city; no place has this name. */
export const CITY = '示例市';

/** One invented department and how it fills its forms. */
export interface Department {
  /** Its place in the city, from 0. */
  readonly index: number;
  /** Folder and part of addresses. */
  readonly id: string;
  readonly name: string;
  readonly units: readonly string[];
  readonly topics: readonly Topic[];
  /** The code that the budget system prints before its name; absent where forms print none. */
  readonly code: string | undefined;
  readonly moneyUnit: '万元' | '元';
}

/** The department at a place of the city, from 0; beyond 24 themes they are 第二, 第三 and on. */
export function departmentAt(index: number, seed: number): Department {
  const theme = THEMES[index % THEMES.length];
  if (theme === undefined) throw new RangeError('no themes');
  const round = Math.floor(index / THEMES.length) + 1;
  const id = round === 1 ? theme.slug : `${theme.slug}-${round}`;
  const ordinal = round === 1 ? '' : `第${chineseNumber(round)}`;
  const random = randomOf(seed, id, 'department');
  return {
    index,
    id,
    name: `${CITY}${ordinal}${theme.name}`,
    units: theme.units,
    topics: theme.topics,
    code: chance(random, 0.35) ? String(601 + index) : undefined,
    moneyUnit: pick(random, ['万元', '万元', '万元', '万元', '万元', '元']),
  };
}

/** A number from 1 to 99 in Chinese, larger ones in digits: 12 → 十二. */
function chineseNumber(value: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens > 9) return String(value);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`;
}
