import { strToU8, zipSync } from 'fflate';

export interface WrittenSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands in `<worksheet>`. */
  readonly xml: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook as Excel and WPS pack one: `formats` are pairs of id and code, `xfs` the format ids of the styles. */
export function writeXlsx(
  sheets: readonly WrittenSheet[],
  {
    strings = [],
    formats = [],
    xfs = [0],
    more = {},
    head = '',
    without = [],
  }: {
    readonly strings?: readonly string[];
    readonly formats?: readonly (readonly [number, string])[];
    readonly xfs?: readonly number[];
    /** Further parts, or parts to put in the place of the ones written here. */
    readonly more?: Readonly<Record<string, string | Uint8Array>>;
    /** What stands before the root of every sheet. */
    readonly head?: string;
    /** Parts to leave away, as a damaged file does. */
    readonly without?: readonly string[];
  } = {},
): Uint8Array {
  const numFmts = formats
    .map(
      ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
    )
    .join('');
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${numFmts === '' ? '' : `<numFmts count="${formats.length}">${numFmts}</numFmts>`}<cellXfs count="${xfs.length}">${xfs
      .map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text.startsWith('<') ? text : `<t xml:space="preserve">${text}</t>`}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${head}<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
      ]),
    ),
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts)
        .filter(([name]) => !without.includes(name))
        .map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}
