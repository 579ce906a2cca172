/** What a column takes, by its key. */
const BY_KEY: Readonly<Record<string, readonly string[]>> = {
  sign: ['≥', '≤', '＝', '＞', '＜', '定性'],
  direction: ['正向', '反向'],
  kind: ['定量', '定性'],
  grade: ['优', '良', '中', '差'],
};
const YES_OR_NO = ['是', '否'];
/** A sign whose column is called a direction is written in words. */
const SIGN_WORDS = ['大于等于', '小于等于', '等于', '大于', '小于'];

/** What a cell can be chosen from; undefined where a person writes what they have. */
export function columnChoices(key: string, label: string): readonly string[] | undefined {
  if (key === 'sign' && label.includes('方向')) return SIGN_WORDS;
  return label.includes('是否') ? YES_OR_NO : BY_KEY[key];
}
