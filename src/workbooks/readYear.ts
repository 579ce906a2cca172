import { join } from 'node:path';
import { importDocument } from '../intake/importDocument.ts';
import { readFile } from '../intake/readFile.ts';
import type { Reader } from '../intake/reading.ts';
import { READ_LIMITS } from '../intake/readLimits.ts';
import { fileBytes } from '../load/fileBytes.ts';
import { pathProblem, shownPath } from '../load/pathProblem.ts';
import type { Problem } from '../load/problem.ts';
import type { WorkbookYear } from '../load/workbookYear.ts';
import { withPdfReader } from '../pdfProcess/pdfReader.ts';
import { type FoundForm, foundForms } from './foundForms.ts';
import { workbookYear } from './workbookYear.ts';

const MEGABYTES = Math.round(READ_LIMITS.fileBytes / 2 ** 20);

/** What the workbooks `names` of a department and year hold, by the reader of `import`; never throws. */
export async function readYear(
  data: string,
  place: string,
  names: readonly string[],
): Promise<WorkbookYear> {
  const forms: FoundForm[] = [];
  const problems: Problem[] = [];
  await withPdfReader(async (pdf) => {
    for (const name of names) {
      const read = await readWorkbook(join(data, place, name), pdf);
      for (const form of read.forms) forms.push(form);
      for (const problem of read.problems) problems.push(problem);
    }
  });
  return workbookYear(data, place, forms, problems);
}

async function readWorkbook(path: string, pdf: Reader) {
  const file = fileBytes(path, MEGABYTES);
  if ('unread' in file) {
    const { found, advice } = file.unread;
    return {
      forms: [],
      problems: [pathProblem(path, { expected: '能读的工作簿', found, advice })],
    };
  }
  const { documents, refusals } = await readFile(new Uint8Array(file.bytes), path, READ_LIMITS, {
    pdf,
  });
  const forms = documents.flatMap(({ document }) =>
    foundForms(importDocument(document), shownPath(path)),
  );
  if (forms.length === 0 && refusals.length === 0) {
    return { forms, problems: [pathProblem(path, NO_FORM)] };
  }
  return {
    forms,
    problems: refusals.map(({ sentence }) =>
      pathProblem(path, {
        expected: '能读的工作簿',
        found: sentence,
        advice: '另存为没有密码的 .xlsx，或把它移出数据文件夹。',
      }),
    ),
  };
}

const NO_FORM = {
  expected: '有自评表的工作簿',
  found: '没有认出自评表',
  advice: '核对栏目的名称；不是自评表的，移出数据文件夹，清单用 import 读入。',
};
