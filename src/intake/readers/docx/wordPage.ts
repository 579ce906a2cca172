import { hex } from 'dingbat-to-unicode';
import { type HtmlElement, type HtmlNode, htmlElement, htmlText } from '../html/htmlNode.ts';
import { contentOf, tickSign } from './wordContent.ts';
import { wordTable } from './wordTable.ts';
import { childNamed, type WordElement, type WordNode, wordValue } from './wordXml.ts';

/** What else is to be known of a document to read its text. */
interface Around {
  /** The level of a heading by the id of its style; undefined of other styles. */
  readonly levelOf: (style: string) => number | undefined;
  /** What is said at the foot of a page or at the end, by kind and id: `w:footnote 2`. */
  readonly notes: ReadonlyMap<string, WordElement>;
}

/** What the text refers to in passing. */
interface Reading extends Pick<Around, 'levelOf'> {
  /** The mark of a note, which is then said at the end. */
  readonly markOf: (note: string) => string;
}

/**
 * A text of Word as the page that it is saved as: paragraphs, headings, tables with their spans, notes at the
 * end under the numbers that stand in the text. Blanks stand as in the file.
 */
export function wordPage(document: WordElement, { levelOf, notes }: Around): HtmlElement {
  const named: WordElement[] = [];
  const markOf = (note: string) => {
    const own = notes.get(note);
    return own === undefined ? '' : `[${named.push(own)}]`;
  };
  const read = (nodes: readonly WordNode[]) => nodesOf(nodes, { levelOf, markOf });
  const body = read(childNamed(document, 'w:body')?.children ?? []);
  const said = named.map((note) => htmlElement('div', read(note.children)));
  return htmlElement('body', [htmlElement('pre', [...body, ...said])]);
}

/** A paragraph whose end is deleted goes on in the next. */
function nodesOf(nodes: readonly WordNode[], reading: Reading): HtmlNode[] {
  let begun: WordNode[] = [];
  const found = nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    if (node.name !== 'w:p') return elementNodes(node, reading);
    for (const part of contentOf(node)) begun.push(part);
    if (isEndDeleted(node)) return [];
    const own = begun;
    begun = [];
    return paragraphNodes(own, childNamed(node, 'w:pPr'), reading);
  });
  return begun.length === 0 ? found : [...found, ...paragraphNodes(begun, undefined, reading)];
}

function elementNodes(element: WordElement, reading: Reading): HtmlNode[] {
  const { name, attributes, children } = element;
  switch (name) {
    case 'w:tbl':
      return [tableNode(element, reading)];
    case 'w:t':
    case 'm:t':
      return [htmlText(children.filter((child) => typeof child === 'string').join(''))];
    case 'w:tab':
      return [htmlText('\t')];
    case 'w:br':
      return /^(page|column)$/.test(attributes['w:type'] ?? '') ? [] : [htmlElement('br', [])];
    case 'w:cr':
      return [htmlElement('br', [])];
    case 'w:noBreakHyphen':
      return [htmlText('\u2011')];
    case 'w:softHyphen':
      return [htmlText('\u00ad')];
    case 'w:sym':
      return [htmlText(symbol(attributes['w:font'] ?? '', attributes['w:char'] ?? ''))];
    case 'w:fldChar':
      return fieldBox(element);
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return [htmlText(reading.markOf(`${name.replace('Reference', '')} ${attributes['w:id']}`))];
    default:
      return nodesOf(contentOf(element), reading);
  }
}

/** What is set in a box of its own within a paragraph follows it. */
function paragraphNodes(
  nodes: readonly WordNode[],
  look: WordElement | undefined,
  reading: Reading,
): HtmlNode[] {
  const level = reading.levelOf(wordValue(look, 'w:pStyle') ?? '');
  const inside = nodesOf(nodes, reading);
  const own = inside.filter((node) => !isBlock(node));
  return [htmlElement(level === undefined ? 'p' : `h${level}`, own), ...inside.filter(isBlock)];
}

function tableNode(table: WordElement, reading: Reading): HtmlElement {
  const rows = wordTable(table).map((cells) => {
    const shown = cells.map(({ cell, columns, rows: tall }) => {
      const spans = { colspan: `${columns}`, rowspan: `${tall}` };
      return htmlElement('td', nodesOf(cell.children, reading), spans);
    });
    return htmlElement('tr', shown);
  });
  return htmlElement('table', [htmlElement('tbody', rows)]);
}

function isEndDeleted(paragraph: WordElement): boolean {
  const end = childNamed(childNamed(paragraph, 'w:pPr'), 'w:rPr');
  return childNamed(end, 'w:del') !== undefined;
}

/** The box of an old form, which no letter of the text shows. */
function fieldBox(field: WordElement): HtmlNode[] {
  const box = childNamed(childNamed(field, 'w:ffData'), 'w:checkBox');
  if (box === undefined) return [];
  return [htmlText(tickSign(childNamed(box, 'w:checked') ?? childNamed(box, 'w:default')))];
}

/** A letter of a font of signs, which Word may number from F000 on; "" where nobody knows it. */
function symbol(font: string, code: string): string {
  return (hex(font, code) ?? hex(font, code.replace(/^F0/i, '')))?.string ?? '';
}

function isBlock(node: HtmlNode): boolean {
  return /^(p|h\d|table)$/.test(node.nodeName);
}
