import { partOf } from '../../explorer/dom/element.ts';
import type { Severity, Verdict } from '../../model/words.ts';

/** The mark of a verdict or a severity as every page has it, copied from a template of this page. */
export function statusOf(status: Severity | Verdict): Node {
  return partOf<HTMLTemplateElement>(document, `status-${status}`).content.cloneNode(true);
}
