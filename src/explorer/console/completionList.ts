import { element } from '../dom/element.ts';
import type { Suggestion } from './completions.ts';

/** A list of suggestions that follows the caret; the focus stays in the editor. */
export interface CompletionList {
  readonly root: HTMLElement;
  readonly isOpen: () => boolean;
  readonly show: (suggestions: readonly Suggestion[], at: DOMRect, within: DOMRect) => void;
  readonly hide: () => void;
  /** Moves to the next or the one before, round and round. */
  readonly move: (step: 1 | -1) => void;
  /** The suggestion moved to; undefined as long as none is. */
  readonly active: () => Suggestion | undefined;
  readonly first: () => Suggestion | undefined;
}

/** Makes the list; `owner` is told which suggestion is the active one, `onPick` what the pointer chose. */
export function completionList(
  id: string,
  owner: HTMLElement,
  onPick: (suggestion: Suggestion) => void,
): CompletionList {
  const root = element('ul', {
    id,
    class: 'sql-suggestions',
    role: 'listbox',
    'aria-label': '候选',
  });
  root.hidden = true;
  let offered: readonly Suggestion[] = [];
  let active = -1;
  const mark = () => markOption(root, owner, active);
  const hide = () => {
    root.hidden = true;
    active = -1;
    root.replaceChildren();
    mark();
  };
  pickByPointer(root, (index) => {
    const picked = offered[index];
    if (picked !== undefined) onPick(picked);
  });
  const show = (suggestions: readonly Suggestion[], at: DOMRect, within: DOMRect) => {
    offered = suggestions;
    active = -1;
    root.replaceChildren(...suggestions.map((one, index) => optionOf(one, `${id}-${index}`)));
    root.hidden = suggestions.length === 0;
    placeBelow(root, at, within);
    mark();
  };
  const move = (step: 1 | -1) => {
    const count = offered.length;
    active = active === -1 && step === -1 ? count - 1 : (active + step + count) % count;
    mark();
  };
  return {
    root,
    isOpen: () => !root.hidden,
    show,
    hide,
    move,
    active: () => offered[active],
    first: () => offered[0],
  };
}

/** Tells the owner and the reader which option is the active one; -1 is none. */
function markOption(root: HTMLElement, owner: HTMLElement, active: number): void {
  for (const [index, option] of [...root.children].entries()) {
    option.setAttribute('aria-selected', String(index === active));
  }
  const option = root.children[active];
  if (option === undefined) owner.removeAttribute('aria-activedescendant');
  else owner.setAttribute('aria-activedescendant', option.id);
  option?.scrollIntoView({ block: 'nearest' });
}

/** The focus stays where it is while the pointer chooses. */
function pickByPointer(root: HTMLElement, onPick: (index: number) => void): void {
  root.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    if (option !== null) onPick([...root.children].indexOf(option));
  });
}

/** Below a letter, moved to the left where the list would end outside. */
function placeBelow(root: HTMLElement, at: DOMRect, within: DOMRect): void {
  const left = Math.min(at.left - within.left, within.width - root.offsetWidth);
  root.style.setProperty('left', `${Math.max(0, left)}px`);
  root.style.setProperty('top', `${at.bottom - within.top + 4}px`);
}

function optionOf({ text, kind, title }: Suggestion, id: string): HTMLElement {
  return element(
    'li',
    { id, role: 'option', 'aria-selected': 'false' },
    element('code', {}, text),
    element('span', {}, title === '' ? kind : `${title} ${kind}`),
  );
}
