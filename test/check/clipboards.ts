import type { Form } from '../../src/model/form.ts';
import { formGrid } from '../../src/publish/form/formGrid.ts';
import type { GridCell } from '../../src/publish/form/gridCell.ts';

/** A cell as an office program writes it; those over the table go over all its columns. */
type Cell = Pick<GridCell, 'text' | 'columns' | 'rows'>;

/** What stands over the table, and its rows, of the cells that begin in each. */
interface Copied {
  readonly over: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: number;
}

function copied(form: Form): Copied {
  const { above, title, subtitle, rows, widths } = formGrid(form);
  return { over: [...above, title, subtitle], rows, columns: widths.length };
}

/** A sheet has what stands over the table in rows of its own. */
function sheetRows({ over, rows, columns }: Copied): readonly (readonly Cell[])[] {
  return [...over.map((text) => [{ text, columns, rows: 1 }]), ...rows];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const spans = ({ columns, rows }: Cell) =>
  `${columns > 1 ? ` colspan=${columns}` : ''}${rows > 1 ? ` rowspan=${rows}` : ''}`;

const OFFICE =
  'xmlns:v="urn:schemas-microsoft-com:vml"\nxmlns:o="urn:schemas-microsoft-com:office:office"';

/** Excel: its head names the user's own files, a class a format, breaks with the indent of the source. */
function excel(form: Form): string {
  const own = copied(form);
  const td = (cell: Cell, at: number) => {
    const text = escaped(cell.text)
      .replaceAll('  ', "<span style='mso-spacerun:yes'>&nbsp; </span>")
      .replaceAll('\n', '<br>\r\n    ');
    const shown = text === '' ? '　' : text;
    return `  <td${spans(cell)} class=xl${65 + (at % 7)} width=${cell.columns * 72} style='border-left:none;\r\n  width:${cell.columns * 54}pt'>${shown}</td>`;
  };
  const tr = (cells: readonly Cell[]) =>
    ` <tr height=38 style='mso-height-source:userset;height:28.5pt'>\r\n${cells.map(td).join('\r\n')}\r\n </tr>`;
  return `<html ${OFFICE}
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">\r\n\r\n<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<link id=Main-File rel=Main-File href="file:///C:/AppData/Local/Temp/msohtmlclip1/01/clip.htm">
<style><!--table\r\n\t{mso-displayed-decimal-separator:"\\.";}
.xl65\r\n\t{mso-style-parent:style0;white-space:normal;}
.font5 {display:none;}\r\n--></style></head>\r\n
<body link="#0563C1" vlink="#954F72">\r\n
<table border=0 cellpadding=0 cellspacing=0 width=${own.columns * 72} style='border-collapse:
 collapse;width:${own.columns * 54}pt'>
<!--StartFragment-->
 <col width=72 span=${own.columns} style='width:54pt'>
${sheetRows(own).map(tr).join('\r\n')}
<!--EndFragment-->
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
${'  <td width=72 style="width:54pt"></td>\r\n'.repeat(own.columns)} </tr>
 <![endif]>
</table>\r\n\r\n</body>\r\n\r\n</html>\r\n`;
}

/** WPS 表格: as Excel of its time, numbers said twice, another charset named than there is. */
function wpsSheet(form: Form): string {
  const own = copied(form);
  const td = (cell: Cell, at: number) => {
    const number = /^-?[\d.]+$/.test(cell.text) ? ` x:num="${cell.text}"` : ' x:str';
    return `<td class="et${2 + (at % 5)}"${spans(cell).replace(/=(\d+)/g, '="$1"')} height="38"${number} style="height:28.5pt;mso-protection:locked;vertical-align:middle;white-space:normal;border:.5pt solid windowtext;">${escaped(cell.text).replaceAll('\n', '<br />')}</td>`;
  };
  const tr = (cells: readonly Cell[]) =>
    `<tr height="38" style="height:28.50pt;">${cells.map(td).join('')}</tr>`;
  return `<html ${OFFICE} xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><meta name="ProgId" content="Excel.Sheet"><meta name="Generator" content="WPS Office ET"><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>Sheet1</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head><body><!--StartFragment--><table width="${own.columns * 72}" border="0" cellpadding="0" cellspacing="0" style="border-collapse:collapse;"><colgroup><col width="72" span="${own.columns}" style="width:54pt;"></colgroup><tbody>${sheetRows(own).map(tr).join('')}</tbody></table><!--EndFragment--></body></html>`;
}

/** Word and WPS 文字: paragraphs in cells, empty ones with a blank of their own, cells that no grid has. */
function word(form: Form): string {
  const own = copied(form);
  const p = (line: string) =>
    `<p class=MsoNormal align=center style='text-align:center;line-height:15.0pt;\nmso-line-height-rule:exactly;mso-pagination:widow-orphan'><span style='font-size:10.5pt;\nfont-family:仿宋_GB2312;mso-bidi-font-family:宋体;mso-font-kerning:0pt'>${
      line === '' ? '<span lang=EN-US><o:p>&nbsp;</o:p></span>' : escaped(line)
    }<span\nlang=EN-US><o:p></o:p></span></span></p>`;
  const td = (cell: Cell) =>
    `  <td width=85${spans(cell)} style='width:63.8pt;border:solid windowtext 1.0pt;\n  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>\n  ${cell.text.split('\n').map(p).join('\n  ')}\n  </td>`;
  const tr = (cells: readonly Cell[], at: number) =>
    ` <tr style='mso-yfti-irow:${at};height:24.0pt'>\n${cells.map(td).join('\n')}\n  <![if !supportMisalignedRows]>\n  <td style='height:24.0pt;border:none' width=0 height=32></td>\n  <![endif]>\n </tr>`;
  return `<html ${OFFICE}
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!--\n p.MsoNormal {mso-style-unhide:no;mso-pagination:none;}\n--></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt;text-justify-trim:punctuation'>
<!--StartFragment-->
${own.over.map(p).join('\n')}
<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 width=660
 style='width:495.0pt;border-collapse:collapse;mso-yfti-tbllook:1184;mso-padding-alt:\n 0cm 0cm 0cm 0cm'>
${own.rows.map(tr).join('\n')}
 <![if !supportMisalignedColumns]>
 <tr height=0>
${'  <td width=40 style="border:none"></td>\n'.repeat(own.columns)} </tr>
 <![endif]>
</table>
<!--EndFragment-->
</body>\n\n</html>\n`;
}

/** LibreOffice Calc: old tags, a blank line for an empty cell, the value of a number beside its text. */
function calc(form: Form): string {
  const own = copied(form);
  const td = (cell: Cell) => {
    const number = /^-?[\d.]+$/.test(cell.text) ? ` sdval="${cell.text}" sdnum="2052;"` : '';
    const text = escaped(cell.text).replaceAll('\n', '<br>') || '<br>';
    return `\t\t<td style="border-top: 1px solid #000000; border-bottom: 1px solid #000000"${spans(cell)} align="center" valign=middle${number}><font face="Noto Sans CJK SC">${text}</font></td>`;
  };
  const tr = (cells: readonly Cell[]) => `\t<tr>\n${cells.map(td).join('\n')}\n\t</tr>`;
  return `<!DOCTYPE html>\n\n<html>\n<head>\n\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
\t<title></title>\n\t<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
\t<style type="text/css">\n\t\tcomment { display:none;  }\n\t</style>\n</head>\n\n<body>
<table cellspacing="0" border="0">
${'\t<colgroup width="93"></colgroup>\n'.repeat(own.columns)}${sheetRows(own).map(tr).join('\n')}
</table>\n</body>\n\n</html>\n`;
}

/** LibreOffice Writer: a run of each script, so that numbers break the text and the source breaks after them. */
function writer(form: Form): string {
  const own = copied(form);
  const runs = (line: string) =>
    escaped(line).replace(
      /[\u3000-\u9fff\uff00-\uffef]+/g,
      (run) => `<font face="仿宋"><font size="2" style="font-size: 10pt">${run}</font></font>`,
    );
  const p = (line: string) =>
    `<p align="center" style="orphans: 2; widows: 2; text-indent: 0in">\n\t\t\t\t${line === '' ? '<br/>\n' : runs(line)}</p>`;
  const td = (cell: Cell) =>
    `\t\t\t<td${spans(cell).replace(/=(\d+)/g, '="$1"')} width="101" style="border: 1px solid #000000; padding: 0.03in">${cell.text.split('\n').map(p).join('\n')}\n\t\t\t</td>`;
  const tr = (cells: readonly Cell[]) => `\t\t<tr>\n${cells.map(td).join('\n')}\n\t\t</tr>`;
  return `<!DOCTYPE html>\n<html>\n<head>\n\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
\t<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>\n</head>\n<body lang="zh-CN" dir="ltr">
${own.over.map(p).join('\n')}\n<center>\n\t<table width="673" cellpadding="3" cellspacing="0">
${'\t\t<col width="68"/>\n\n'.repeat(own.columns)}${own.rows.map(tr).join('\n')}\n\t</table>\n</center>\n</body>\n</html>\n`;
}

/** A form as office programs put it on the clipboard as HTML when its table is copied. */
export const clipboards: Readonly<Record<string, (form: Form) => string>> = {
  Excel: excel,
  'WPS 表格': wpsSheet,
  'Word 和 WPS 文字': word,
  'LibreOffice Calc': calc,
  'LibreOffice Writer': writer,
};
