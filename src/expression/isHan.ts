/** Whether a character is an ideograph, given its code; the rare ones of two codes are not. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    // 々 and 〇
    code === 0x3005 ||
    code === 0x3007
  );
}
