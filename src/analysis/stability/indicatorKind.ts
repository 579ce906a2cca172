import type { Part } from '../../model/project.ts';
import { withoutBrackets } from '../../model/withoutBrackets.ts';

/** The second-level indicators that the official forms name, in their order, by part. */
const KINDS: Readonly<Record<Part, readonly string[]>> = {
  output: ['数量指标', '质量指标', '时效指标', '成本指标'],
  benefit: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
  satisfaction: ['满意度指标'],
  cost: ['经济成本指标', '社会成本指标', '生态环境成本指标'],
  unknown: [],
};

/** What every other second-level indicator is counted under. */
export const OTHER_KIND = '其他';

/**
 * The official name of a second-level indicator of a part: codes, blanks, brackets and the word 指标 do not
 * matter, 服务对象满意度 is 满意度, 可持续发展 is 可持续影响, 生态环境效益 is 生态效益. A name that the part
 * does not have, or none, is 其他.
 * @example indicatorKind('satisfaction', '服务对象满意度指标') // '满意度指标'
 */
export function indicatorKind(part: Part, level2: string): string {
  const bare = withoutBrackets(level2).replace(/[^\p{Script=Han}]/gu, '');
  const name = part === 'satisfaction' ? bare.replace(/^.*(?=满意度)/, '') : bare;
  const word = SAME_KINDS.get(nameWithoutLabel(name)) ?? nameWithoutLabel(name);
  return KINDS[part].find((kind) => nameWithoutLabel(kind) === word) ?? OTHER_KIND;
}

/** The place of a kind among those of its part; 其他 comes last. */
export function kindOrder(part: Part, kind: string): number {
  const place = KINDS[part].indexOf(kind);
  return place === -1 ? KINDS[part].length : place;
}

const SAME_KINDS: ReadonlyMap<string, string> = new Map([
  ['可持续', '可持续影响'],
  ['可持续发展', '可持续影响'],
  ['可持续性影响', '可持续影响'],
  ['可持续影响效益', '可持续影响'],
  ['生态环境效益', '生态效益'],
  ['环境效益', '生态效益'],
  ['生态成本', '生态环境成本'],
]);

function nameWithoutLabel(name: string): string {
  return name.replace(/指标$/, '');
}
