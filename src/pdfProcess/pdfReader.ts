import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Reader, Reading } from '../intake/reading.ts';
import type { PdfRequest } from './pdfRequest.ts';

/** A reader of PDFs, and what lets go of its process. */
export interface PdfReader {
  readonly read: Reader;
  end(): void;
}

/** What one file may take. */
export interface PdfMeans {
  /** Of time, in milliseconds: two hundred pages of tables take some ten seconds. */
  readonly patience: number;
  /** Of memory: two hundred pages take some 400. */
  readonly megabytes: number;
}

const MEANS: PdfMeans = { patience: 120_000, megabytes: 1500 };

/**
 * Reads PDFs in a process of their own, which starts with the first of them and is silent. A file may draw one thing
 * within another until the library's stack ends: Node then prints the library's code, past anything that could catch
 * it. Nor does a file that takes all memory, or never ends, take the command with it.
 */
export function pdfReader({ patience, megabytes }: PdfMeans = MEANS): PdfReader {
  let started: ChildProcess | undefined;
  const end = () => {
    started?.kill('SIGKILL');
    started = undefined;
  };
  const read: Reader = async (bytes, limits) => {
    started ??= startProgram(megabytes);
    const answer = await answerOf(started, { bytes, limits }, patience);
    if (answer === undefined) end();
    return answer ?? { refused: UNREADABLE };
  };
  return { read, end };
}

/** Does some work with such a reader, and lets go of its process whatever comes of the work. */
export async function withPdfReader<Result>(
  work: (pdf: Reader) => Promise<Result>,
): Promise<Result> {
  const { read, end } = pdfReader();
  try {
    return await work(read);
  } finally {
    end();
  }
}

const UNREADABLE =
  'PDF 不完整、已损坏或者太复杂，读不出；请打印成新的 PDF，或者用原来的 Word 或 Excel 文件';

/** Types are taken out of the sources by Node in a checkout, and were when the program was packed. */
const PROGRAM = fileURLToPath(
  new URL(`./pdfProgram${import.meta.url.slice(-'.ts'.length)}`, import.meta.url),
);

function startProgram(megabytes: number): ChildProcess {
  return fork(PROGRAM, [], {
    execArgv: [`--max-old-space-size=${megabytes}`],
    // bytes arrive as bytes
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** What the process answers; undefined where it ends without an answer, or gives none in time. */
function answerOf(
  program: ChildProcess,
  request: PdfRequest,
  patience: number,
): Promise<Reading | undefined> {
  const { promise, resolve } = Promise.withResolvers<Reading | undefined>();
  const giveUp = () => resolve(undefined);
  const clock = setTimeout(giveUp, patience);
  program.once('message', resolve).once('exit', giveUp).once('error', giveUp);
  program.send(request, (error) => {
    if (error !== null) giveUp();
  });
  return promise.finally(() => {
    clearTimeout(clock);
    program.off('message', resolve).off('exit', giveUp).off('error', giveUp);
  });
}
