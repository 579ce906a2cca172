import type { SourceNotice } from '../../sourceDocument.ts';
import { followedChanges } from '../followedChanges.ts';
import type { PackedEntry } from '../packed/packedEntries.ts';

type Notice = readonly [Pick<RegExp, 'test'>, SourceNotice['kind'], string];

/** Parts of the file that are not read. */
const PARTS: readonly Notice[] = [
  [/^word\/vbaProject\.bin$/i, 'leftOut', '宏没有读，也没有运行'],
  [/^word\/media\//i, 'leftOut', '图片没有读'],
  [/^word\/(embeddings|charts)\//i, 'leftOut', '嵌入的对象和图表没有读'],
  [/^word\/comments\w*\.xml$/i, 'leftOut', '批注没有读'],
];

/** What stands in the text and is not, or not surely, read as a person saw it. */
const MARKS: readonly Notice[] = [
  [/<w:numPr>/, 'leftOut', '自动编号没有读'],
  [/<w:(del|ins|moveFrom)\s/, followedChanges.kind, followedChanges.message],
  [{ test: hasHiddenRun }, 'uncertain', '文档有隐藏的文字，一并读了，请核对'],
  [/<w:gridBefore\s/, 'uncertain', '有的表格行不从第一列开始，列可能错位，请核对'],
];

/** What of a .docx file was not read, or read with less than certainty; at most one notice a kind. */
export function docxNotices({
  parts,
  entries,
}: {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly entries: readonly PackedEntry[];
}): SourceNotice[] {
  const decoder = new TextDecoder();
  const texts = [...parts].map(([name, part]) => [name, decoder.decode(part)] as const);
  const bodies = texts.filter(([name]) => /^word\/document\d*\.xml$/i.test(name));
  const margins = texts
    .filter(([name]) => /^word\/(header|footer)\d*\.xml$/i.test(name))
    .map(([, xml]) => marginText(xml))
    .filter((text) => text !== '');
  const found = [
    ...PARTS.filter(([part]) => entries.some(({ name }) => part.test(name))),
    ...MARKS.filter(([mark]) => bodies.some(([, xml]) => mark.test(xml))),
  ];
  return [
    ...found.map(([, kind, message]) => ({ kind, message })),
    ...[...new Set(margins)].map((text) => ({
      kind: 'leftOut' as const,
      message: `页眉页脚没有读：${text.slice(0, 40)}`,
    })),
  ];
}

/** Whether a run of text says that it is hidden; that of a mark of a paragraph hides no text. */
function hasHiddenRun(xml: string): boolean {
  let isRun = false;
  for (const [tag] of xml.matchAll(
    /<\/?w:r(?=[ >])[^<>]*>|<w:vanish\s*(?:\/>|w:val="(?:1|true|on)")/g,
  )) {
    if (!tag.startsWith('<w:vanish')) isRun = !tag.startsWith('</') && !tag.endsWith('/>');
    else if (isRun) return true;
  }
  return false;
}

/** The words of a header or footer; nothing where it only numbers the pages. */
function marginText(xml: string): string {
  const text = [...xml.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)</g)].map(([, each]) => each).join('');
  return /^[\s\d第页共，,/\-—–]*$/.test(text) ? '' : text.trim();
}
