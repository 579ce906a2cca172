import { BUILTIN_FORMATS } from '../workbook/builtinFormats.ts';

const STYLES = /^xl\/styles\d*\.xml$/i;
const FORMATS = /<((?:\w+:)?)numFmts\b[^<>]*?(\/>|>)/;

/** A format that is longer than any of Excel, which takes 255 characters, and would be read anew for every cell. */
const OVERLONG = /\bformatCode=(?:"[^"]{1001,}"|'[^']{1001,}')/g;
const UNREADABLE = 'formatCode="["';

/**
 * The parts of a workbook with the formats written out that it only numbers: a reader in another
 * language than the writer's would show 12/31/2022 where a person saw 2022年12月31日.
 */
export function withBuiltinFormats(
  parts: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const styles = [...parts.keys()].find((name) => STYLES.test(name));
  const part = styles === undefined ? undefined : parts.get(styles);
  if (styles === undefined || part === undefined) return parts;
  const own = new TextDecoder().decode(part).replace(OVERLONG, () => UNREADABLE);
  const declared = declareFormats(own);
  return new Map([...parts, [styles, new TextEncoder().encode(declared)]]);
}

/** Ours stand before the file's own, which win. */
function declareFormats(styles: string): string {
  const formats = FORMATS.exec(styles);
  if (formats) {
    const [whole, prefix = '', end] = formats;
    const close = end === '/>' ? `</${prefix}numFmts>` : '';
    return styles.replace(whole, () => `<${prefix}numFmts>${declarations(prefix)}${close}`);
  }
  return styles.replace(
    /<((?:\w+:)?)styleSheet\b[^<>]*>/,
    (root, prefix: string) => `${root}<${prefix}numFmts>${declarations(prefix)}</${prefix}numFmts>`,
  );
}

function declarations(prefix: string): string {
  return [...BUILTIN_FORMATS]
    .map(([id, format]) => {
      const code = format
        .replaceAll('&', '&amp;')
        .replaceAll('"', '&quot;')
        .replaceAll('<', '&lt;');
      return `<${prefix}numFmt numFmtId="${id}" formatCode="${code}"/>`;
    })
    .join('');
}
