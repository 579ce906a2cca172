import { readPdf } from '../intake/readers/pdf/readPdf.ts';
import type { Reading } from '../intake/reading.ts';
import type { PdfRequest } from './pdfRequest.ts';

// The program of the process in which PDFs are read, one after another. It ends with the one who started it.
process.on('message', async (request: PdfRequest) => {
  process.send?.(await readingOf(request));
});
process.on('disconnect', () => process.exit());

async function readingOf({ bytes, limits }: PdfRequest): Promise<Reading | undefined> {
  try {
    return await readPdf(bytes, limits);
  } catch {
    return undefined;
  }
}
