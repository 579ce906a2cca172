import { FORM_ATTRIBUTE } from '../../../model/publishedMark.ts';
import { attribute, type HtmlElement, isElement } from './htmlNode.ts';

/** The part of a page that says that it is the form; undefined where none or several do. */
export function markedForm(page: HtmlElement): HtmlElement | undefined {
  const [form, ...more] = markedIn(page);
  return more.length === 0 ? form : undefined;
}

function* markedIn(element: HtmlElement): Generator<HtmlElement> {
  if (attribute(element, FORM_ATTRIBUTE) !== undefined) yield element;
  for (const child of element.childNodes) if (isElement(child)) yield* markedIn(child);
}
