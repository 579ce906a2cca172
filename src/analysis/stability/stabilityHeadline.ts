import { formatCount } from '../../model/format.ts';
import { STABILITY_WORDS, type Stability } from '../../model/stabilityWords.ts';

/**
 * The finding of a year about its grades, as a heading without a full stop: how many do not hold under
 * every rule book, or that all do.
 * @example stabilityHeadline({ unstable: 1, mostlyStable: 3, stable: 32, notAssessable: 14 })
 * // '50 个项目的自评等级中 1 个不稳定，3 个不能确定'
 */
export function stabilityHeadline(counts: Readonly<Record<Stability, number>>): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const doubted = (['unstable', 'mostlyStable'] as const).filter((one) => counts[one] > 0);
  const shown = doubted.length > 0 ? doubted : (['stable', 'notAssessable'] as const);
  const whole = shown.find((one) => counts[one] === all);
  const body = `${formatCount(all)} 个项目的自评等级`;
  if (whole !== undefined) return `${body}${all > 1 ? '都' : ''}${STABILITY_WORDS[whole]}`;
  const groups = shown.map((one) => `${formatCount(counts[one])} 个${STABILITY_WORDS[one]}`);
  return `${body}中 ${groups.join('，')}`;
}
