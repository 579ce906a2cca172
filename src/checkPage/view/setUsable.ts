import { setAttributes } from '../../explorer/dom/element.ts';

/** Says whether a button does anything now. It keeps the keyboard, which a disabled one would drop. */
export function setUsable(button: HTMLButtonElement, isUsable: boolean): void {
  setAttributes(button, { 'aria-disabled': !isUsable && 'true' });
}
