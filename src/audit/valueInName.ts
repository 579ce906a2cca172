const VALUE =
  /\d[\d,]*(?:\.\d+)?\s*(?:人次|人|名|户|家|场次|场|次|个|份|件|台|套|辆|期|篇|本|项|亩|公里|米|万元|元|%|％)\s*(?:及?以上|及?以下|以内|左右)?(?=[)）。；;\s]*$)/;

/**
 * The number with its unit at the end of an indicator's name, where a form states the target there;
 * undefined for dates and for numbers inside a name.
 * @example valueInName('生活困难劳模帮扶 100 人以上') // '100 人以上'
 */
export function valueInName(name: string): string | undefined {
  return VALUE.exec(name)?.[0];
}
