import type { Question } from '../../publish/explorer/questions/question.ts';
import { button, element } from '../dom/element.ts';
import { wordNodes } from '../dom/wordNodes.ts';

/** The canned questions, each a button that asks it. */
export function questionList(
  questions: readonly Question[],
  onPick: (question: Question) => void,
): HTMLDetailsElement {
  const items = questions.map((question) =>
    element(
      'li',
      {},
      button({ class: 'question' }, question.title, () => onPick(question)),
      element('p', { class: 'small soft' }, ...wordNodes(question.note)),
    ),
  );
  return element(
    'details',
    { class: 'console-questions' },
    element('summary', {}, `示例问题（${questions.length} 个）`),
    element('ol', {}, ...items),
  );
}
