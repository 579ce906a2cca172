import type { FormView } from '../../check/formView.ts';
import { element } from '../../explorer/dom/element.ts';
import { enteredPart } from '../../model/cutWords.ts';
import type { ShownForm } from '../messages.ts';
import { foundWords } from '../statusWords.ts';
import type { FormActions } from './formActions.ts';
import { type DrawnItem, keptItems } from './keptItems.ts';
import { correctedItem, doubtItem, findingItem } from './remarkItem.ts';

/** The title of what was found. */
export const FINDINGS_ID = 'check-findings';

/** So many are seen at once on most screens: what follows them is laid out with the next frame. */
const SCREENFUL = 4;

/** What is said of a form, beside it. */
export interface ShownFindings {
  readonly node: HTMLElement;
  /** Shows what comes first, under titles that count all of it; `update` shows the rest. */
  begin(view: ShownForm): void;
  /** Shows what is said after a change; what is said again is not drawn again. */
  update(view: ShownForm): void;
}

/** What was found, the weightiest first, then what was read with doubt; each leads to its cell. */
export function showFindings(actions: FormActions): ShownFindings {
  const findings = remarkList(FINDINGS_ID, (finding: FormView['findings'][number]) =>
    findingItem(finding, actions),
  );
  const doubts = remarkList('check-doubts', (doubt: FormView['doubtful'][number]) =>
    doubtItem(doubt, actions),
  );
  const corrected = remarkList('check-corrected', correctedItem);
  const show = (view: ShownForm, most: number) => {
    corrected.show(correctedWords(view), '', view.corrected);
    const none = `${enteredPart(view.sheet.cut)}各项检查都没有发现需要说明之处。`;
    findings.show(foundWords(view), none, view.findings.slice(0, most));
    const doubtless = '读表没有拿不准的地方。';
    doubts.show(`存疑 ${view.doubtful.length} 处`, doubtless, view.doubtful.slice(0, most));
  };
  return {
    node: element(
      'div',
      { class: 'check-side' },
      ...findings.nodes,
      ...doubts.nodes,
      ...corrected.nodes,
    ),
    begin: (view) => show(view, SCREENFUL),
    update: (view) => show(view, Number.POSITIVE_INFINITY),
  };
}

/** Nothing is said of a form in which nothing was changed. */
function correctedWords({ corrected }: ShownForm): string {
  return corrected.length === 0 ? '' : `已改 ${corrected.length} 格`;
}

/** A list under its title, or a sentence where it is empty. */
function remarkList<Item>(id: string, draw: (item: Item) => DrawnItem) {
  const [title, list] = [element('h3', { id }), element('ol', { class: 'check-list' })];
  const empty = element('p', {});
  const showItems = keptItems(list, draw);
  return {
    nodes: [title, empty, list],
    show: (words: string, none: string, items: readonly Item[]) => {
      title.textContent = words;
      title.hidden = words === '';
      empty.textContent = none;
      empty.hidden = items.length > 0 || none === '';
      list.hidden = items.length === 0;
      showItems(items);
    },
  };
}
