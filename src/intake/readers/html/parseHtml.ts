import { defaultTreeAdapter, parse } from 'parse5';
import { elementsNamed, type HtmlElement } from './htmlNode.ts';

/** Deeper than any page that a person made; parsing costs the square of the depth. */
const DEEPEST = 500;

/** The body of a page as a browser reads it; nothing where elements are nested without end. */
export function parseHtml(text: string): HtmlElement | undefined {
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
    return elementsNamed(elementsNamed(page.childNodes, 'html')[0]?.childNodes ?? [], 'body')[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
