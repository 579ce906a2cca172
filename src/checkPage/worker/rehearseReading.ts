import type { Terms } from '../../check/judgeForms.ts';
import type { Expected, PastedTable } from '../messages.ts';

/** A kind of file: how its reader is fetched, and something invented to read. */
interface Rehearsed {
  readonly fetchReader: () => Promise<unknown>;
  readonly invented?: () => Promise<File | PastedTable>;
}

const KINDS: Readonly<Record<Expected, Rehearsed>> = {
  word: { fetchReader: () => import('../../intake/readers/docx/readDocx.ts'), invented: wholeForm },
  excel: { fetchReader: () => import('../../intake/readers/xlsx/readXlsx.ts') },
  web: { fetchReader: () => import('../../intake/readers/html/readHtml.ts'), invented: smallTable },
};

/** Of these nothing is to do any more. */
const rehearsed = new Set<Expected>();

/**
 * Fetches the readers of some kinds of files in turn, and what judges a form, and has them read and judge what is
 * invented, which nobody sees: a browser takes three times as long for what it runs for the first time. Ends
 * where something waits to be read, so that this is held up by nothing that it does not need.
 */
export async function rehearseReading(
  kinds: readonly Expected[],
  terms: Terms,
  isAwaited: () => boolean,
): Promise<void> {
  for (const kind of kinds) {
    if (isAwaited()) return;
    if (rehearsed.has(kind)) continue;
    const { fetchReader, invented } = KINDS[kind];
    const [{ readIncoming }, { rehearseWhole }] = await Promise.all([
      import('./readIncoming.ts'),
      import('./firstForm.ts'),
      fetchReader(),
    ]);
    if (isAwaited()) return;
    rehearsed.add(kind);
    const source = await invented?.();
    if (source === undefined || isAwaited()) continue;
    const { forms } = await readIncoming(source);
    if (!isAwaited()) rehearseWhole(forms, terms);
  }
}

/** So that all that takes a form out of a document has run too. */
async function wholeForm(): Promise<File> {
  const { rehearsalDocument } = await import('../../check/rehearsalDocument.ts');
  return new File([rehearsalDocument(new Date(0))], 'rehearsal.docx');
}

async function smallTable(): Promise<PastedTable> {
  return { name: '', text: '<table><tr><td>甲<td>乙<tr><td colspan="2">丙</table>' };
}
