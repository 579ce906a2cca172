import { NUMBER_SCALES } from '../../analysis/form/numberSize.ts';
import { sizeXml } from './paragraphXml.ts';
import { XML_HEAD } from './xmlHead.ts';

/** How a paragraph of a style looks: sizes in half-points, distances in twentieths of a point. */
interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly run: string;
}

/** 五号, in which a form is printed. */
export const BODY_HALF_POINTS = 21;
const SONG = fonts('宋体');
const HEI = fonts('黑体');
const KAI = fonts('楷体');
const BOLD = '<w:b/>';
const CENTRED = '<w:jc w:val="center"/>';
const LINE = '<w:spacing w:before="0" w:after="0" w:line="560" w:lineRule="exact"/>';
const INDENT = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
const CELL_LINE = '<w:spacing w:before="0" w:after="0" w:line="270" w:lineRule="exact"/>';
const KEEP = '<w:keepNext/>';

/** The usual look of an official document: 仿宋 三号, heads in 黑体 and 楷体; tables in 仿宋 五号. */
const PARAGRAPHS: readonly ParagraphStyle[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: `${KEEP}<w:spacing w:before="0" w:after="60"/>${CENTRED}`,
    run: `${SONG}${BOLD}${sizeXml(36)}`,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    paragraph: `${KEEP}<w:spacing w:before="0" w:after="80"/>${CENTRED}`,
    run: sizeXml(BODY_HALF_POINTS),
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph: `${KEEP}${LINE}${INDENT}<w:outlineLvl w:val="0"/>`,
    run: `${HEI}${sizeXml(32)}`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    paragraph: `${KEEP}${LINE}${INDENT}<w:outlineLvl w:val="1"/>`,
    run: `${KAI}${sizeXml(32)}`,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    paragraph: `${KEEP}${LINE}${INDENT}<w:outlineLvl w:val="2"/>`,
    run: `${BOLD}${sizeXml(32)}`,
  },
  { id: 'BodyText', name: 'Body Text', paragraph: `${LINE}${INDENT}`, run: sizeXml(32) },
  { id: 'ListParagraph', name: 'List Paragraph', paragraph: `${LINE}${INDENT}`, run: sizeXml(32) },
  {
    id: 'Gap',
    name: 'Gap',
    paragraph: `<w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/>${LINE}${INDENT}`,
    run: sizeXml(32),
  },
  {
    id: 'Caption',
    name: 'caption',
    paragraph: `${KEEP}<w:spacing w:before="120" w:after="60"/>${CENTRED}`,
    run: `${HEI}${sizeXml(24)}`,
  },
  {
    id: 'Note',
    name: 'Note',
    paragraph: '<w:spacing w:before="80" w:after="0"/>',
    run: sizeXml(18),
  },
  { id: 'Cell', name: 'Cell', paragraph: `${CELL_LINE}${CENTRED}`, run: sizeXml(BODY_HALF_POINTS) },
  ...(['small', 'tiny'] as const).map((one) => ({
    id: one === 'small' ? 'CellSmall' : 'CellTiny',
    name: `Cell ${one}`,
    paragraph: `${CELL_LINE}${CENTRED}`,
    run: sizeXml(Math.floor(BODY_HALF_POINTS * NUMBER_SCALES[one])),
  })),
  {
    id: 'CellText',
    name: 'Cell Text',
    paragraph: `${CELL_LINE}<w:jc w:val="left"/>`,
    run: sizeXml(BODY_HALF_POINTS),
  },
  {
    id: 'Joint',
    name: 'Joint',
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
    run: sizeXml(2),
  },
  { id: 'Header', name: 'header', paragraph: CENTRED, run: sizeXml(18) },
  { id: 'Footer', name: 'footer', paragraph: CENTRED, run: sizeXml(18) },
];

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const GRID = `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${SIDES.map(
  (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
).join(
  '',
)}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="40" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;

/**
 * `word/styles.xml`: everything about how a document looks. Digits and Latin letters are of another language than
 * the Chinese beside them, as in documents that Word writes: LibreOffice would break 40 between 4 and 0.
 */
export const STYLES_XML = `${XML_HEAD}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${fonts('仿宋')}${sizeXml(BODY_HALF_POINTS)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${PARAGRAPHS.map(styleXml).join('')}${GRID}</w:styles>`;

function styleXml({ id, name, paragraph, run }: ParagraphStyle): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

function fonts(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}
