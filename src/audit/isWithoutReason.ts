/** What stands in a cell and says nothing: marks, numbers, blanks. */
const MARKS = /[\s\p{P}\p{S}\d]/gu;
/** Words that refuse, refer elsewhere or only say that there is nothing, whole. */
const EMPTY =
  /^(?:偏差|偏差原因|原因|改进措施|原因分析|偏差原因分析|措施|及|和|说明|备注)*(?:无|没有|暂无|均无|不涉及|不适用|不存在|同上|同前|如上|见上|略|待定|详?见(?:附件|附表|报告|自评报告|说明|备注|后|上|下)|无(?:偏差|原因|需改进|改进措施|问题|说明|异常|差异|此项)|没有偏差|正常|已?完成|已达标|达标|符合要求|N|A|NA|NULL|X+)*(?:偏差|原因|措施)?$/i;
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
