/**
 * Fetches the readers of the kinds that offices use most, and reads an invented form, which nobody sees: a
 * browser takes three times as long for what it runs for the first time. Where a file waits by then it is
 * not held up by that.
 */
export async function rehearseReading(isAwaited: () => boolean): Promise<void> {
  const [{ readIncoming }, { rehearsalDocument }] = await Promise.all([
    import('./readIncoming.ts'),
    import('../../check/rehearsalDocument.ts'),
    import('../../intake/readers/docx/readDocx.ts'),
    import('../../intake/readers/xlsx/readXlsx.ts'),
  ]);
  if (isAwaited()) return;
  await readIncoming(new File([rehearsalDocument(new Date(0))], 'rehearsal.docx'));
}
