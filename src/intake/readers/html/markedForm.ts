import { FORM_ATTRIBUTE } from '../../../model/publishedMark.ts';
import { attribute, type HtmlElement, outermost } from './htmlNode.ts';

/** The part of a page that says that it is the form; undefined where none or several do. */
export function markedForm(page: HtmlElement): HtmlElement | undefined {
  const isMarked = (element: HtmlElement) => attribute(element, FORM_ATTRIBUTE) !== undefined;
  const [form, ...more] = outermost([page], isMarked);
  return more.length === 0 ? form : undefined;
}
