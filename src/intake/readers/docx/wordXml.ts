import { Parser } from 'saxen';

/** An element of a part of a Word file, named with the prefix of `NAMESPACES`. */
export interface WordElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly WordNode[];
}

export type WordNode = WordElement | string;

const NAMESPACES = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
};

/** Deeper than any text that a person wrote. */
const DEEPEST = 500;

/** The root of a part. Throws where it is no XML; a RangeError where elements are nested without end. */
export function wordXml(xml: string): WordElement {
  const root = { children: [] as WordNode[] };
  const open = [root];
  const put = (node: WordNode) => open.at(-1)?.children.push(node);
  new Parser()
    .ns(NAMESPACES)
    .on('openTag', (name, attributes) => {
      if (open.length > DEEPEST) throw new RangeError('nested too deeply');
      const values = Object.entries(attributes()).map(([key, value]) => [key, characters(value)]);
      const element = { name, attributes: Object.fromEntries(values), children: [] };
      put(element);
      open.push(element);
    })
    .on('closeTag', () => open.pop())
    .on('text', (text) => put(characters(text)))
    .on('cdata', put)
    .parse(xml);
  const element = root.children.find((child) => typeof child !== 'string');
  if (element === undefined) throw new Error('no element');
  return element;
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A text of the file with the characters that its entities stand for. */
function characters(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, digits, name) =>
    name === undefined
      ? characterOf(Number(hex === undefined ? digits : `0x${hex}`))
      : (NAMED.get(name) ?? whole),
  );
}

const LAST_CHARACTER = 0x10ffff;

/** What stands for no character is shown as such, as a browser shows it. */
function characterOf(code: number): string {
  return code > LAST_CHARACTER ? '\ufffd' : String.fromCodePoint(code);
}

/** The first element of a name directly within another; undefined too where there is no other. */
export function childNamed(
  element: WordElement | undefined,
  name: string,
): WordElement | undefined {
  return element?.children.find(
    (child): child is WordElement => typeof child !== 'string' && child.name === name,
  );
}

/** `w:val` of the first element of a name directly within another. */
export function wordValue(element: WordElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes['w:val'];
}
