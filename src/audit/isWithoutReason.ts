/** What stands in a cell and says nothing: marks, numbers, blanks. */
const MARKS = /[\s\p{P}\p{S}\p{Cf}\d]/gu;
/** Words that refuse, refer elsewhere or only say that there is nothing, whole. */
const EMPTY =
  /^(?:偏差|偏差原因|原因|改进措施|原因分析|偏差原因分析|措施|及|和|说明|备注)*(?:无|空|没有|暂无|均无|不涉及|不适用|不存在|(?:同|见|如)(?:上|前|左|右)(?:行|栏|表|述|文)?|略|待(?:定|补充?|填写?|完善)|详?见(?:后附)?(?:附件|附表|附后|后附|报告|自评报告|总结|工作总结|说明|备注|材料|后|下)+|无(?:偏差|原因|需改进|改进措施|问题|说明|异常|差异|此项)|(?:没有|未(?:发生|出现|见|产生))(?:偏差|问题|异常)|正常|(?:已|均|均已|全部|按(?:计划|期|时|要求))*完成|(?:已|均已|基本|全部)*达(?:标|到|成)(?:预期|预定|既定|年度|绩效|目标|指标|要求|值|的)*|符合(?:预期|要求)+|N|A|NA|NULL|X+)*(?:偏差|原因|措施)?$/i;
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
