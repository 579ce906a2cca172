import type { Answer } from './checkLink.ts';
import type { CheckRequest, ShownForm } from './messages.ts';
import { effectWords } from './statusWords.ts';

/**
 * Says of each answer what its change made of the findings, "" where there was none to compare with, or one that a part of
 * the checks looked at. While one cell is written in, letter by letter, that is what all of it made.
 */
export function changeEffects(): (
  request: CheckRequest,
  answer: Extract<Answer, { kind: 'answer' }>,
) => string {
  let [written, before, last]: [string?, ShownForm?, ShownForm?] = [];
  return (request, { shown, refusal }) => {
    const change = request.kind === 'change' ? request.change : undefined;
    const cell = change?.kind === 'cell' ? `${shown?.id} ${change.path}` : undefined;
    if (cell === undefined || cell !== written) before = last;
    [written, last] = [cell, shown];
    if (refusal !== undefined || shown === undefined || before?.id !== shown.id) return '';
    return before.isPartly ? '' : effectWords(before, shown);
  };
}
