import { SLUG_PATTERN } from '../model/list.ts';
import { UsageError } from '../program/usageError.ts';

/** Throws where a name cannot be part of an address, or is `taken`, before anything is written. */
export function refuseName(name: string, taken: readonly string[]): void {
  if (SLUG_PATTERN.test(name) && !taken.includes(name)) return;
  throw new UsageError(
    `“${name}”不能用作名字：应为小写字母、数字和连字符，也不是 ${taken.join('、')}`,
  );
}
