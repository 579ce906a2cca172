import { pinyin } from 'pinyin-pro';

/** A longer address helps nobody. */
const LONGEST = 48;

/**
 * The name of a project as part of an address, by pinyin; undefined where nothing of it can be.
 * @example slugOf('困难劳模帮扶（A 类）') // 'kun-nan-lao-mo-bang-fu-a-lei'
 */
export function slugOf(name: string): string | undefined {
  const syllables = pinyin(name.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  const words = syllables.flatMap((word) => word.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug === '' ? undefined : slug;
}
