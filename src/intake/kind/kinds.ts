/** The kinds that are read: `.et` is xlsx or xls, `.wps` is docx or doc, as their bytes say. */
export type ReadKind =
  | 'xlsx'
  | 'xls'
  | 'xmlSpreadsheet'
  | 'docx'
  | 'doc'
  | 'html'
  | 'pdf'
  | 'text'
  | 'zip';

/** The kinds that are known and not read; `refusedKinds.ts` says what to do with each. */
export type RefusedKind =
  | 'encrypted'
  | 'empty'
  | 'xlsb'
  | 'openDocument'
  | 'presentation'
  | 'ofd'
  | 'rtf'
  | 'wordXml'
  | 'webArchive'
  | 'archive'
  | 'image'
  | 'unknown';

export type FileKind = ReadKind | RefusedKind;
