/** Words of one scale, the weakest first: the place in the list is the degree. */
type Ranks = readonly string[];

/** Two characters that end a text, with the adverbs that place them; a word alone has its own place. */
export const ADJECTIVES = new Set(
  (
    '满意 及时 规范 健全 有效 合理 完善 完整 到位 稳定 合规 准确 充分 合格 明显 显著 良好 优秀 ' +
    '畅通 整洁 有序 正常 安全 科学 清晰'
  ).split(' '),
);
export const ADJECTIVE_ADVERBS = ranked([
  '不 不太 不够 未',
  '',
  '基本',
  '较 较为 比较',
  '',
  '很 非常 十分 特别 高度 极',
]);
export const PLAIN_ADJECTIVE = 4;

/** Words for a change to the better, with adverbs; alone they say only that there was one. */
export const MOVES = new Set(
  '改善 提高 提升 增强 改进 加强 增长 改观 优化 缓解 好转 促进 增加'.split(' '),
);
export const MOVE_ADVERBS = ranked([
  '无 未 没有 无明显 未明显',
  '有 有所 略有 稍有 有一定 一定',
  '',
  '明显 显著 大幅 大幅度 极大 有明显 有显著 得到明显 得到显著',
]);
/** More than nothing, but how much more is not said. */
export const VAGUE_ADVERBS = new Set(
  '逐步 逐渐 稳步 持续 不断 有效 进一步 切实 较大 得到 得到有效 有力 较为明显 较明显'.split(' '),
);
export const LONGEST_ADVERB = 5;

/**
 * Words that say a degree alone. Some stand on several scales: which, the other value tells. 高 is what a target
 * wants that says it; 低 is on none: which of the two is better is not in the words.
 */
export const SCALES_ALONE: Readonly<Record<string, Ranks>> = {
  等次: ['', '差', '中 中等', '良 良好', '优 优秀'],
  好坏: ['差', '较差', '一般', '较好 较高', '好 高'],
  满意: ['', '一般'],
  有效: ['无效'],
};

/** Each word with its place in the list. */
export function ranked(ranks: Ranks): ReadonlyMap<string, number> {
  return new Map(
    ranks.flatMap((words, degree) =>
      words === '' ? [] : words.split(' ').map((word) => [word, degree] as const),
    ),
  );
}
