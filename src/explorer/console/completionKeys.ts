import type { CompletionList } from './completionList.ts';
import type { Suggestion } from './completions.ts';

/** What keys of the editor can set off. */
export interface CompletionKeys {
  readonly list: CompletionList;
  readonly suggest: (isAsked: boolean) => void;
  readonly accept: (suggestion: Suggestion) => void;
  readonly onRun: () => void;
}

const CARET_MOVES = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];

/**
 * The keys of the editor. Ctrl or ⌘ with Enter runs, Ctrl with the space bar asks for suggestions. While
 * the list is open the arrows up and down move in it, Escape and what moves the caret away close it, Tab
 * takes the one moved to or else the first, Enter only the one moved to. Otherwise every key means what
 * it always does: Tab leaves the field.
 */
export function completionKeys(keys: CompletionKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.isComposing) return;
    if (isTaken(event, keys)) event.preventDefault();
  };
}

function isTaken(
  { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  { list, suggest, accept, onRun }: CompletionKeys,
): boolean {
  if (key === 'Enter' && (ctrlKey || metaKey)) {
    list.hide();
    onRun();
    return true;
  }
  if (key === ' ' && ctrlKey) {
    suggest(true);
    return true;
  }
  if (!list.isOpen()) return false;
  if (CARET_MOVES.includes(key)) list.hide();
  if (ctrlKey || metaKey) return false;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    list.move(key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  if (key === 'Escape') {
    list.hide();
    return true;
  }
  const isTab = key === 'Tab' && !shiftKey;
  const chosen = list.active() ?? (isTab ? list.first() : undefined);
  if (chosen === undefined || !(isTab || (key === 'Enter' && !shiftKey))) return false;
  accept(chosen);
  return true;
}
