/** An indicator's name without what only numbers it: 指标1：, ★. */
export function withoutNumbering(name: string): string {
  return name.replace(/^[★\s]*(?:指标\s*\d*\s*[:：])?\s*/, '') || name;
}
