import { attribute, elementsNamed, type HtmlElement, isElement } from './htmlNode.ts';

/** What a person saw in a control: its value, the chosen entry, ☑ or □; nothing for other elements. */
export function controlText(element: HtmlElement): string | undefined {
  if (element.tagName === 'select') return chosenText(element);
  if (element.tagName !== 'input') return undefined;
  switch (attribute(element, 'type')?.toLowerCase()) {
    case 'checkbox':
    case 'radio':
      return attribute(element, 'checked') === undefined ? '□' : '☑';
    case 'hidden':
    case 'password':
    case 'image':
    case 'file':
      return '';
    default:
      return attribute(element, 'value') ?? '';
  }
}

function chosenText(select: HtmlElement): string {
  const groups = elementsNamed(select.childNodes, 'optgroup');
  const options = [select, ...groups].flatMap(({ childNodes }) =>
    elementsNamed(childNodes, 'option'),
  );
  const chosen = options.filter((option) => attribute(option, 'selected') !== undefined);
  return (chosen.length > 0 ? chosen : options.slice(0, 1)).map(allText).join('、').trim();
}

/** The text of an element and all within it, as it stands in the file. */
export function allText(element: HtmlElement): string {
  return element.childNodes
    .map((node) => {
      if (isElement(node)) return allText(node);
      return 'value' in node ? node.value : '';
    })
    .join('');
}
