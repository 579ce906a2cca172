import { attribute, type HtmlElement } from './htmlNode.ts';

/** Whether a person did not see the element: `hidden`, or a style of its own that takes it away. */
export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  const style = attribute(element, 'style') ?? '';
  return /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|mso-hide\s*:\s*all)/i.test(
    style,
  );
}
