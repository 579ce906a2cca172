import type { Answer } from './answer.ts';

/** Prints an answer and leaves its exit code; whoever reads may stop early, as `head` does. */
export function printAnswer({ out, error, exitCode }: Answer): void {
  process.exitCode = exitCode;
  process.stdout.once('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
  });
  process.stdout.write(out);
  process.stderr.write(error);
}
