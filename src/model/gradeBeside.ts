/** In signs: a longer text in the place of a grade is no grade. */
const LONGEST = 6;

/**
 * The grade to say beside a reported total: the one that the form prints, whatever scale it is of, else the one that the
 * rule book gives; undefined without a total, and where the form prints words that name neither.
 * @example gradeBeside('良', '优') // '良'
 */
export function gradeBeside(
  printedGrade: string | undefined,
  ofRulebook: string | undefined,
): string | undefined {
  const printed = printedGrade?.trim() ?? '';
  if (ofRulebook === undefined || printed === '' || printed.includes(ofRulebook)) return ofRulebook;
  return printed.length <= LONGEST ? printed : undefined;
}
