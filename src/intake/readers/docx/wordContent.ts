import { childNamed, type WordElement, type WordNode } from './wordXml.ts';

/** What a person did not see: deleted or moved away, how it is said aloud, and all that makes the look. */
const UNSEEN = /^w:(del|moveFrom|rt)$|Pr$/;

/**
 * What stands in an element as a person saw it: of a control its content, of what is drawn in two ways the
 * plainer, of all that is set off in another way simply what is in it.
 */
export function contentOf(element: WordElement): readonly WordNode[] {
  if (UNSEEN.test(element.name)) return [];
  if (element.name === 'mc:AlternateContent') {
    return childNamed(element, 'mc:Fallback')?.children ?? [];
  }
  if (element.name !== 'w:sdt') return element.children;
  const content = childNamed(element, 'w:sdtContent')?.children ?? [];
  const box = childNamed(childNamed(element, 'w:sdtPr'), 'w14:checkbox');
  return box === undefined ? content : withSign(content, tickSign(childNamed(box, 'w14:checked')));
}

/** The elements of a name within another, however they are set off; not those within one another. */
export function elementsWithin(element: WordElement, name: string): WordElement[] {
  return contentOf(element).flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : elementsWithin(child, name);
  });
}

/** The sign of a tick box, by the switch that says whether it is ticked. */
export function tickSign(ticked: WordElement | undefined): '☑' | '□' {
  const value = ticked?.attributes['w:val'] ?? ticked?.attributes['w14:val'];
  return ticked === undefined || value === '0' || value === 'false' ? '□' : '☑';
}

/** The content of a tick box, of which the file has the one letter that shows it in some font. */
function withSign(content: readonly WordNode[], sign: string): readonly WordNode[] {
  let isPlaced = false;
  const placed = (node: WordNode): WordNode => {
    if (typeof node === 'string' || isPlaced) return node;
    if (node.name !== 'w:t') return { ...node, children: node.children.map(placed) };
    isPlaced = true;
    return { ...node, children: [sign] };
  };
  const all = content.map(placed);
  return isPlaced ? all : [...all, { name: 'w:t', attributes: {}, children: [sign] }];
}
