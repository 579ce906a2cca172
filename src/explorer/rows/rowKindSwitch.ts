import { button } from '../dom/element.ts';
import type { Store } from '../state/store.ts';
import { type RowsOf, withRows } from '../state/viewState.ts';
import { ROW_KINDS } from './rowKinds.ts';

/** Buttons that choose what one row of the table is; gives what keeps them in step. */
export function rowKindSwitch(host: HTMLElement, store: Store): () => void {
  const kinds = Object.keys(ROW_KINDS) as RowsOf[];
  const buttons = kinds.map((kind) => ({
    kind,
    own: button({}, ROW_KINDS[kind].title, () => store.set(withRows(store.get(), kind))),
  }));
  host.append(...buttons.map(({ own }) => own));
  return () => {
    for (const { kind, own } of buttons) own.ariaPressed = String(kind === store.get().rows);
  };
}
