import { bareLabel } from './plainLabel.ts';

const LEVEL1 =
  /^(?:(?:项目|部门)?(?:产出|效益|效果|满意度|成本|决策|过程|管理|投入|完成|绩效)(?:指标|目标)?|项目(?:完成指标|决策|管理|绩效|产出|效益|效果)|社会满意度(?:指标)?|投入目标|成效指标)$/;
const LEVEL2 =
  /^(?:产出)?(?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|环境效益|可持续影响|可持续发展|服务对象满意度|社会公众满意度|满意度|受益对象满意度)(?:指标)?(?:等)?$/;
/** The second line of a level that the turn of a page cut in two. */
const POINTS_ALONE = /^\(\d+分\)$/;

/** Whether a text is what forms call the groups of their indicators at a level. */
export function isLevelName(level: 'level1' | 'level2', text: string): boolean {
  if (level === 'level1' && POINTS_ALONE.test(bareLabel(text))) return true;
  return (level === 'level1' ? LEVEL1 : LEVEL2).test(bareLabel(text));
}
