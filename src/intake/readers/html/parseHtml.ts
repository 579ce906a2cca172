import { defaultTreeAdapter, parse } from 'parse5';
import { elementsNamed, type HtmlElement } from './htmlNode.ts';

/** Deeper than any page that a person made; parsing costs the square of the depth. */
const DEEPEST = 500;

/** The body of a page as a browser reads it, or why there is none. */
export function parseHtml(text: string): HtmlElement | 'tooDeep' | 'ofFrames' {
  let depth = 0;
  try {
    const page = parse(text, {
      treeAdapter: {
        ...defaultTreeAdapter,
        onItemPush: () => {
          depth += 1;
          if (depth > DEEPEST) throw new RangeError('nested too deeply');
        },
        onItemPop: () => {
          depth -= 1;
        },
      },
    });
    const [html] = elementsNamed(page.childNodes, 'html');
    const [body] = elementsNamed(html?.childNodes ?? [], 'body');
    return body ?? 'ofFrames';
  } catch (error) {
    if (error instanceof RangeError) return 'tooDeep';
    throw error;
  }
}
