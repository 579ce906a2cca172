/** The text and the name of its encoding; nothing where the bytes are no text in any that is read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/** One in so many characters may be broken in a text that was UTF-8 once; in other encodings nearly all are. */
const BROKEN_SHARE = 20;

/**
 * Text from bytes without a guess: UTF-16 by its mark, else UTF-8 without a fault, else gb18030
 * without a fault. UTF-8 with a few broken characters is refused and not read as gb18030.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== undefined || isBrokenUtf8(bytes)) return utf8;
  return decodeAs('gb18030', bytes);
}

function decodeAs(encoding: DecodedText['encoding'], bytes: Uint8Array): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let foreign = 0;
  let broken = 0;
  for (const character of text) {
    if (character > '\u007f') foreign += 1;
    if (character === '\ufffd') broken += 1;
  }
  return broken * BROKEN_SHARE < foreign;
}

/** What is said of text in an encoding that is not read, or with broken bytes. */
export const NOT_DECODED =
  '文字的编码认不出（不是 UTF-8、GB18030，也不是带标记的 UTF-16），或者文件有损坏；请另存为 UTF-8 后再导入';
