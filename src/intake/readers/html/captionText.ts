import { flowText } from './flowText.ts';
import { htmlFlow } from './htmlFlow.ts';
import { elementsNamed, type HtmlElement } from './htmlNode.ts';
import { isHidden } from './isHidden.ts';

/** What a table is called, as it stands above it; blank where nothing does. */
export function captionText(table: HtmlElement): string {
  const captions = elementsNamed(table.childNodes, 'caption').filter((one) => !isHidden(one));
  return captions.map((caption) => flowText(htmlFlow(caption))).join('\n');
}
