import type { Department } from './department.ts';
import { type Paper, paper } from './paper.ts';

/** The layouts of the departments in turn: the usual, another one, or one and since last year another. */
const LAYOUTS: readonly (readonly string[])[] = [
  ['usual'],
  ['older-2018', 'yunnan-2022'],
  ['hainan-2023'],
  ['usual', 'sichuan-2022'],
  ['usual'],
  ['chongqing'],
  ['usual'],
  ['rural-2019', 'transfer-2024'],
  ['inner-mongolia'],
  ['yinchuan'],
  ['usual'],
  ['tibet-2019'],
  ['usual'],
  ['suzhou'],
  ['usual'],
  ['xinjiang-2023'],
  ['usual'],
  ['ningxia'],
  ['usual'],
  ['hubei-2022'],
  ['hubei-county'],
  ['university'],
  ['fujian'],
  ['shandong'],
];

/** The paper on which a department fills its forms; from `changeYear` on its later one, where it has two. */
export function departmentPaper(
  { index, code }: Department,
  year: number,
  changeYear: number,
): Paper {
  const [first = 'usual', later = first] = LAYOUTS[index % LAYOUTS.length] ?? [];
  const id = year < changeYear ? first : later;
  return paper(id !== 'usual' ? id : code === undefined ? 'ministry-2020' : 'system-export');
}
