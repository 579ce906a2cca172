import { strToU8, type Zippable, zipSync } from 'fflate';
import { escapeXml, LOST } from '../../model/escapeXml.ts';
import type { DocumentDraft } from './block.ts';
import { blockXml } from './blockXml.ts';
import { UPRIGHT_PAGE, WIDE_PAGE } from './page.ts';
import { runXml } from './paragraphXml.ts';
import { STYLES_XML } from './stylesXml.ts';
import { XML_HEAD } from './xmlHead.ts';

/** The first moment that a ZIP file can state: the same for every file, whenever it is made. */
const MOMENT = '1980-01-01T00:00:00';
/** Packing a smaller part takes longer than it saves. */
const WORTH_PACKING = 1_500;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES = `xmlns:w="${WORD}" xmlns:r="${OFFICE}"`;

/** A document as a DOCX file; the same blocks always give the same bytes. */
export function docxBytes(draft: DocumentDraft): Uint8Array<ArrayBuffer> {
  const parts: Zippable = {};
  for (const [path, text] of Object.entries(partTexts(draft))) {
    const bytes = strToU8(text);
    parts[path] = [bytes, { level: bytes.length < WORTH_PACKING ? 0 : 6 }];
  }
  return zipSync(parts, { mtime: MOMENT });
}

function partTexts(draft: DocumentDraft): Record<string, string> {
  const { title, blocks, header, footer, wide } = draft;
  const page = wide === true ? WIDE_PAGE : UPRIGHT_PAGE;
  const body = blocks.map((block) => blockXml(block, page)).join('');
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations([
      [`${OFFICE}/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title, LOST)}</dc:title></cp:coreProperties>`,
    'word/document.xml': `${XML_HEAD}<w:document ${NAMESPACES}><w:body>${body}${page.xml}</w:body></w:document>`,
    'word/styles.xml': STYLES_XML,
    'word/header1.xml': `${XML_HEAD}<w:hdr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${runXml(header)}</w:p></w:hdr>`,
    'word/footer1.xml': `${XML_HEAD}<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${runXml(`${footer}　第\u{a0}`)}${field('PAGE')}${runXml('\u{a0}页，共\u{a0}')}${field('NUMPAGES')}${runXml('\u{a0}页')}</w:p></w:ftr>`,
    'word/_rels/document.xml.rels': relations([
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/header`, 'header1.xml'],
      [`${OFFICE}/footer`, 'footer1.xml'],
    ]),
  };
}

const CONTENT_TYPES = `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  ['/word/document.xml', `${CONTENT}.document.main+xml`],
  ['/word/styles.xml', `${CONTENT}.styles+xml`],
  ['/word/header1.xml', `${CONTENT}.header+xml`],
  ['/word/footer1.xml', `${CONTENT}.footer+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
]
  .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  .join('')}</Types>`;

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** A number that the word processor fills in. */
function field(name: 'PAGE' | 'NUMPAGES'): string {
  return `<w:fldSimple w:instr="${name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}
