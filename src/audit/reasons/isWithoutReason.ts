/** What stands in a cell and says nothing: marks, numbers, blanks. */
const MARKS = /[\s\p{P}\p{S}\p{Cf}\d]/gu;
/** How something was done, and what: 超额, 已按计划; 全年目标任务. */
const HOW =
  '(?:已|均|全|全部|全面|基本|圆满|顺利|如期|提前|超|超额|超预期|较好|按(?:计划|期|时|要求))*';
const GOAL =
  '(?:预期|预定|既定|预计|全年|年度|年初|当年|设定|计划|绩效|各项|工作|目标|指标|任务|要求|值|的|了)';
/** Words that refuse, refer elsewhere, only say that there is nothing, or that it was done or dealt with, whole. */
const EMPTY = new RegExp(
  `^(?:偏差|偏差原因|原因|改进措施|原因分析|偏差原因分析|措施|及|和|说明|备注)*(?:${[
    '无|空|没有|暂无|均无|不涉及|不适用|不存在|略|正常|N|A|NA|NULL|X+',
    '(?:同|见|如)(?:上|前|左|右)(?:行|栏|表|述|文)?|待(?:定|补充?|填写?|完善)',
    '详?见(?:后附)?(?:附件|附表|附后|后附|报告|自评报告|总结|工作总结|说明|备注|材料|后|下)+',
    '无(?:偏差|原因|需改进|改进措施|问题|说明|异常|差异|此项)',
    '(?:没有|未(?:发生|出现|见|产生))(?:偏差|问题|异常)',
    `${HOW}完成(?:情况)?(?:良好|较好)?${GOAL}*|${HOW}达(?:标|到|成)${GOAL}*|${HOW}实现${GOAL}+|符合${GOAL}+`,
    `(?:实际|完成|数|值|情况|已|均)*(?:[优好高大]于|超过|超出?)${GOAL}+`,
    '(?:已|均|正在?|及时|妥善|全部|积极|按(?:要求|规定|时))*(?:处理|处置|整改|解决|办结)(?:完毕|到位|完成|中|了)*',
  ].join('|')})*(?:偏差|原因|措施)?$`,
  'i',
);
const LONGEST = 24;

/**
 * Whether a 偏差原因分析及改进措施 cell gives no reason: blank, marks, a number, 无, 同上, 见附件. A form
 * without the column owes none in it.
 * @example isWithoutReason('无。') // true
 */
export function isWithoutReason(reason: string | undefined): boolean {
  if (reason === undefined) return false;
  if (reason === '' || reason === '无') return true;
  return reason.length < LONGEST && EMPTY.test(reason.replace(MARKS, ''));
}
