import { type Imprint, markedTitle } from '../../imprint.ts';
import { cellTexts } from './cellTexts.ts';
import type { PlainSheet } from './plainSheet.ts';
import { sheetAttribute, sheetMarkup } from './sheetMarkup.ts';
import { sheetXml } from './sheetXml.ts';
import { styleTable } from './styleTable.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';

/** What a workbook says of itself, and how its cells hold their texts. */
export interface WorkbookOptions {
  readonly stringMode?: 'shared' | 'inline';
  /** What the file says of itself to programs. */
  readonly keywords?: string;
}

/** The parts of a workbook, by their paths, in the order in which they stand in the file. */
export function workbookParts(
  title: string,
  sheets: readonly PlainSheet[],
  imprint: Imprint,
  { stringMode = 'shared', keywords }: WorkbookOptions,
): Map<string, string> {
  const shared = { styles: styleTable(), texts: cellTexts(stringMode) };
  const root = `${XML}<worksheet xmlns="${SHEET}" xmlns:r="${OFFICE}">`;
  const written = sheets.map((sheet, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(root, sheet, shared),
  ]);
  const strings = shared.texts.shared();
  const has = { sheets: sheets.length, strings: strings !== undefined };
  return new Map([
    ['[Content_Types].xml', contentTypes(has)],
    ['_rels/.rels', ROOT_RELATIONS],
    ['docProps/core.xml', properties(markedTitle(imprint, title), imprint, keywords)],
    ['xl/workbook.xml', bookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', bookRelations(has)],
    ['xl/styles.xml', shared.styles.xml(`${XML}<styleSheet xmlns="${SHEET}">`)],
    ...(strings === undefined ? [] : [['xl/sharedStrings.xml', stringsXml(strings)] as const]),
    ...written,
  ]);
}

/** How many sheets there are, and whether they share their texts. */
interface Contents {
  readonly sheets: number;
  readonly strings: boolean;
}

function contentTypes({ sheets, strings }: Contents): string {
  const parts = [
    ['/xl/workbook.xml', `${CONTENT}.sheet.main+xml`],
    ...counted(sheets).map((place) => [
      `/xl/worksheets/sheet${place}.xml`,
      `${CONTENT}.worksheet+xml`,
    ]),
    ['/xl/styles.xml', `${CONTENT}.styles+xml`],
    ...(strings ? [['/xl/sharedStrings.xml', `${CONTENT}.sharedStrings+xml`]] : []),
    ['/docProps/core.xml', CORE_TYPE],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  const relations = 'application/vnd.openxmlformats-package.relationships+xml';
  const others = [
    ['rels', relations],
    ['xml', 'application/xml'],
  ].map(([end, type]) => `<Default Extension="${end}" ContentType="${type}"/>`);
  return `${XML}<Types xmlns="${PACKAGE}/content-types">${[...others, ...parts].join('')}</Types>`;
}

const ROOT_RELATIONS = relations([
  [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

function bookRelations({ sheets, strings }: Contents): string {
  return relations([
    ...counted(sheets).map(
      (place) => [`${OFFICE}/worksheet`, `worksheets/sheet${place}.xml`] as const,
    ),
    [`${OFFICE}/styles`, 'styles.xml'],
    ...(strings ? [[`${OFFICE}/sharedStrings`, 'sharedStrings.xml'] as const] : []),
  ]);
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function counted(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function properties(title: string, { owner, saved }: Imprint, keywords = ''): string {
  const moment = saved.toISOString().replace(/\.\d{3}Z$/, 'Z');
  const texts = [
    ['dc:title', title],
    ['dc:creator', owner],
    ['cp:keywords', keywords],
  ].flatMap(([tag, text = '']) => (text === '' ? [] : `<${tag}>${sheetMarkup(text)}</${tag}>`));
  const moments = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`,
  );
  const names = `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;
  return `${XML}<cp:coreProperties ${names}>${[...texts, ...moments].join('')}</cp:coreProperties>`;
}

function bookXml(sheets: readonly PlainSheet[]): string {
  const each = sheets.map(
    ({ name }, index) =>
      `<sheet name="${sheetAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.flatMap(({ name, pageSetup: { printTitlesRow } }, index) =>
    printTitlesRow === undefined
      ? []
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheetMarkup(`${name}!${printTitlesRow}`)}</definedName>`,
  );
  const view =
    '<workbookView xWindow="0" yWindow="0" windowWidth="16384" windowHeight="8192" activeTab="0"/>';
  const names = titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
  return `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><bookViews>${view}</bookViews><sheets>${each.join('')}</sheets>${names}<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`;
}

function stringsXml(items: readonly string[]): string {
  const count = items.length;
  return `${XML}<sst xmlns="${SHEET}" count="${count}" uniqueCount="${count}">${items.join('')}</sst>`;
}
