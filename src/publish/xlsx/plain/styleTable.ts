import { BODY_FONT } from '../cellStyles.ts';
import type { BorderSide, PlainStyle } from './plainSheet.ts';
import { sheetAttribute } from './sheetMarkup.ts';

const SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];
/** Below it stand the formats that every spreadsheet knows. */
const FIRST_OWN_FORMAT = 164;

/** The looks of the cells of one workbook: cells name them by their place, from 1; 0 is that of all others. */
export interface StyleTable {
  readonly indexOf: (style: PlainStyle) => number;
  /** The part `xl/styles.xml`, of all styles that were asked for. */
  readonly xml: (head: string) => string;
}

/** Texts that stand once each, by their places. */
interface Places {
  readonly texts: readonly string[];
  readonly indexOf: (text: string) => number;
}

/** An empty table of styles. Equal styles have one place, and so have equal fonts, fills, borders and formats. */
export function styleTable(): StyleTable {
  const formats = places([]);
  const fonts = places([fontXml(BODY_FONT)]);
  const fills = places(['none', 'gray125'].map((name) => fillXml(`patternType="${name}"/>`)));
  const borders = places([borderXml({})]);
  const looks = places(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const known = new Map<PlainStyle, number>();
  const indexOf = ({ font, fill, border, alignment, numFmt }: PlainStyle) => {
    const ids = {
      numFmt: numFmt === undefined ? 0 : FIRST_OWN_FORMAT + formats.indexOf(numFmt),
      font: font === undefined ? 0 : fonts.indexOf(fontXml(font)),
      fill: fill === undefined ? 0 : fills.indexOf(solidXml(fill.fgColor.rgb)),
      border: border === undefined ? 0 : borders.indexOf(borderXml(border)),
    };
    return looks.indexOf(lookXml(ids, alignment));
  };
  return {
    indexOf: (style) => {
      const found = known.get(style) ?? indexOf(style);
      known.set(style, found);
      return found;
    },
    xml: (head) => partXml(head, [formatsOf(formats), fonts, fills, borders, looks]),
  };
}

function places(first: readonly string[]): Places {
  const texts = [...first];
  const known = new Map(texts.map((text, index) => [text, index]));
  return {
    texts,
    indexOf: (text) => {
      const index = known.get(text) ?? texts.push(text) - 1;
      known.set(text, index);
      return index;
    },
  };
}

function formatsOf({ texts }: Places): Pick<Places, 'texts'> {
  return {
    texts: texts.map(
      (text, index) =>
        `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${sheetAttribute(text)}"/>`,
    ),
  };
}

function partXml(head: string, lists: readonly Pick<Places, 'texts'>[]): string {
  const [formats = '', fonts, fills, borders, looks] = lists.map(({ texts }, index) => {
    const name = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'][index];
    return texts.length === 0 ? '' : `<${name} count="${texts.length}">${texts.join('')}</${name}>`;
  });
  const base =
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
  const names =
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>';
  return `${head}${formats}${fonts}${fills}${borders}${base}${looks}${names}</styleSheet>`;
}

function fontXml({ name, size, bold }: NonNullable<PlainStyle['font']>): string {
  const weight = bold === true ? '<b/>' : '';
  return `<font>${weight}<sz val="${size}"/><name val="${name}"/></font>`;
}

function solidXml(rgb: string): string {
  return fillXml(`patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill>`);
}

function fillXml(pattern: string): string {
  return `<fill><patternFill ${pattern}</fill>`;
}

function borderXml(border: NonNullable<PlainStyle['border']>): string {
  const sides = SIDES.map((side) => {
    const style = border[side]?.style;
    return style === undefined ? `<${side}/>` : `<${side} style="${style}"/>`;
  });
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function lookXml(
  { numFmt, font, fill, border }: Readonly<Record<'numFmt' | 'font' | 'fill' | 'border', number>>,
  alignment: PlainStyle['alignment'],
): string {
  const applied = [
    numFmt === 0 ? '' : ' applyNumberFormat="true"',
    font === 0 ? '' : ' applyFont="true"',
    fill === 0 ? '' : ' applyFill="true"',
    border === 0 ? '' : ' applyBorder="true"',
  ].join('');
  const own = `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied}`;
  if (alignment === undefined) return `${own}/>`;
  const { horizontal, vertical, wrapText } = alignment;
  const attributes = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    wrapText === true ? ' wrapText="true"' : '',
  ].join('');
  return `${own} applyAlignment="true"><alignment${attributes}/></xf>`;
}
