import { element } from '../dom/element.ts';
import { type CompletionList, completionList } from './completionList.ts';
import { completions, type Suggestion } from './completions.ts';
import type { ConsoleTables } from './consoleContext.ts';
import { caretBox } from './paintSql.ts';

/** Suggestions for the word before the caret of a field. */
export interface CaretSuggestions {
  readonly list: CompletionList;
  /** Tells those who do not see the list how long it is. */
  readonly spoken: HTMLElement;
  /** Shows what there is; without a word before the caret only where `isAsked`. */
  readonly suggest: (isAsked: boolean) => void;
  readonly accept: (suggestion: Suggestion) => void;
}

/**
 * Suggestions for `field`, shown below the word as `colours` has it; `write` puts one in the place of the
 * word for which it was offered, wherever the caret has gone since.
 */
export function caretSuggestions(
  field: HTMLTextAreaElement,
  colours: HTMLElement,
  tables: ConsoleTables,
  write: (text: string, start: number, end: number) => void,
): CaretSuggestions {
  const spoken = element('p', { class: 'visually-hidden', role: 'status' });
  let [from, to] = [0, 0];
  const accept = ({ text }: Suggestion) => {
    list.hide();
    write(text, from, to);
  };
  const list = completionList('sql-suggestions', field, accept);
  const suggest = (isAsked: boolean) => {
    const found = completions(field.value, field.selectionStart, tables, isAsked);
    const count = found.suggestions.length;
    from = found.from;
    to = field.selectionStart;
    spoken.textContent = count === 0 ? '' : `${count} 个候选，按下箭头选择。`;
    if (count === 0) list.hide();
    else list.show(found.suggestions, caretBox(colours, from), field.getBoundingClientRect());
  };
  return { list, spoken, suggest, accept };
}
