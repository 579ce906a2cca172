const NO_REASON = /^[\s无/／—–－-]*$/;

/** Whether a 偏差原因分析及改进措施 cell gives no reason: blank, a dash, or 无. */
export function isWithoutReason(reason: string): boolean {
  return reason.length < 8 && NO_REASON.test(reason);
}
