import type { RefusedKind } from './kinds.ts';

/** For every kind that is known and not read, what it is and what a person can do. */
export const REFUSED_KINDS: Readonly<Record<RefusedKind, string>> = {
  encrypted: '文件有打开密码，没有读；请用 Office 或 WPS 打开，去掉密码后另存，再导入',
  empty: '文件是空的（0 字节）；请重新下载',
  xlsb: '这是二进制工作簿（xlsb），没有读；请用 Excel 或 WPS 另存为 xlsx',
  openDocument: '这是 OpenDocument 文件（ods、odt），没有读；请另存为 xlsx 或 docx',
  presentation: '这是演示文稿，没有读；请把其中的表格复制到 Excel 或 Word 里',
  ofd: '这是 OFD 版式文件，没有读；请用原来的 Word 或 Excel 文件，或者导出为 PDF',
  rtf: '这是 RTF 文件，没有读；请用 Word 或 WPS 另存为 docx',
  wordXml: '这是 Word 的 XML 文件，没有读；请用 Word 或 WPS 另存为 docx',
  webArchive:
    '这是单个文件的网页（mht），没有读；请另存为 html，或者用 Excel、Word 另存为 xlsx、docx',
  archive: '这是 RAR、7z 或 gz 压缩包，没有解开；请先解压，或者改用 zip',
  image: '这是图片，里面没有文字可读；请用原来的 Word 或 Excel 文件，或者先做文字识别',
  unknown: '认不出这是什么文件，没有读；请用 Office 或 WPS 打开后另存为 xlsx 或 docx',
};
