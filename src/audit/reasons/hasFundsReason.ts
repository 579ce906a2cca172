import { legible } from '../../model/invisible.ts';
import type { Project } from '../../model/project.ts';
import { asksForText } from '../text/asksForText.ts';
import { isWithoutReason } from './isWithoutReason.ts';

/** Whether the total of 项目资金 has a cell of its own for reasons, and a reason stands in it. */
export function hasFundsReason({ form }: Project): boolean {
  const reason = legible(form.funds?.total?.reason ?? '');
  return !isWithoutReason(reason) && !asksForText(reason);
}
