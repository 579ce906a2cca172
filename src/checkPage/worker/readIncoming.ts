import { noFormRead, type ReadForm, readForms } from '../../check/readForms.ts';
import { importDocument } from '../../intake/importDocument.ts';
import { readFile } from '../../intake/readFile.ts';
import type { PastedTable, Unjudged } from '../messages.ts';

/** What one file gave: its forms, and one sentence for each part without any. */
export interface Incoming {
  readonly forms: readonly ReadForm[];
  readonly others: readonly Unjudged[];
}

/** Reads a file, or what was pasted, by what its bytes are. */
export async function readIncoming(source: File | PastedTable): Promise<Incoming> {
  const { name } = source;
  const bytes = await bytesOf(source);
  const written = await writtenForm(bytes, name);
  if (typeof written === 'string') return { forms: [], others: [{ name, sentence: written }] };
  if (written !== undefined) return { forms: [written], others: [] };
  const { documents, refusals } = await readFile(bytes, name);
  // a zip is named with what is in it
  const nameOf = (part: string) => (part === name ? name : `${name}/${part}`);
  const parts = documents.map((part) => {
    const file = nameOf(part.name);
    const imported = importDocument(part.document);
    return { file, imported, forms: readForms(file, imported) };
  });
  return {
    forms: parts.flatMap(({ forms }) => forms),
    others: [
      ...refusals.map((refusal) => ({ name: nameOf(refusal.name), sentence: refusal.sentence })),
      ...parts
        .filter(({ forms }) => forms.length === 0)
        .map(({ file, imported }) => ({ name: file, sentence: noFormRead(imported) })),
    ],
  };
}

/** A form that stands as JSON, or why it is none: what a form must be is fetched for bytes that begin like one. */
async function writtenForm(
  bytes: Uint8Array,
  name: string,
): Promise<ReadForm | string | undefined> {
  if (bytes[0] !== OPENING && bytes[0] !== BYTE_ORDER) return undefined;
  const own = await import('./firstForm.ts');
  return own.writtenForm(bytes, name);
}

/** How JSON of an object begins, and a text that says how it is encoded. */
const [OPENING, BYTE_ORDER] = [0x7b, 0xef];

async function bytesOf(source: File | PastedTable): Promise<Uint8Array> {
  return 'text' in source && typeof source.text === 'string'
    ? new TextEncoder().encode(source.text)
    : new Uint8Array(await (source as File).arrayBuffer());
}
