import { CFB } from '@e965/xlsx';

/** An OLE container of the named streams. */
export function writeOle(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(container, name, bytes);
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as ArrayLike<number>);
}
