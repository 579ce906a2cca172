import type { Expected } from '../messages.ts';

/**
 * Fetches the readers of the kinds that offices use most, the expected one first, and has them read something
 * invented, which nobody sees: a browser takes three times as long for what it runs for the first time. Ends
 * where something waits to be read, so that this is held up by no reader that it does not need.
 */
export async function rehearseReading(expected: Expected, isAwaited: () => boolean): Promise<void> {
  const makeReady = { word, excel, web };
  for (const kind of new Set<Expected>([expected, 'word', 'excel', 'web'])) {
    if (isAwaited()) return;
    await makeReady[kind]();
  }
}

/** Reads a whole form, so that all that takes a form out of a document has run too. */
async function word(): Promise<void> {
  const [{ readIncoming }, { rehearsalDocument }] = await Promise.all([
    import('./readIncoming.ts'),
    import('../../check/rehearsalDocument.ts'),
    import('../../intake/readers/docx/readDocx.ts'),
  ]);
  await readIncoming(new File([rehearsalDocument(new Date(0))], 'rehearsal.docx'));
}

async function excel(): Promise<void> {
  await Promise.all([import('./readIncoming.ts'), import('../../intake/readers/xlsx/readXlsx.ts')]);
}

async function web(): Promise<void> {
  const [{ readIncoming }] = await Promise.all([
    import('./readIncoming.ts'),
    import('../../intake/readers/html/readHtml.ts'),
  ]);
  await readIncoming({ name: '', text: '<table><tr><td>甲<td>乙<tr><td colspan="2">丙</table>' });
}
