import { ownParts, staysWhole } from '../../charts/draw/wordParts.ts';
import { element } from './element.ts';

/** A text that breaks only between its words, where the style keeps all else together; no character changes. */
export function wordNodes(text: string): (Node | string)[] {
  return ownParts(text).flatMap((part, index) => {
    const node = staysWhole(part) ? element('span', { class: 'whole' }, part.trimEnd()) : part;
    return index === 0 ? [node] : [element('wbr'), node];
  });
}
