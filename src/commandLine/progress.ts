import { performance } from 'node:perf_hooks';

/**
 * Does long work and says meanwhile, on one line of the terminal, what is going on and for how long. The
 * line is gone when the work is done; where the errors do not go to a terminal nothing is written.
 */
export async function withProgress<T>(
  words: string,
  work: (say: (words: string) => void) => Promise<T>,
): Promise<T> {
  if (!process.stderr.isTTY) return work(() => {});
  const start = performance.now();
  let said = words;
  const write = () => {
    const seconds = Math.round((performance.now() - start) / 1000);
    process.stderr.write(`\r\u001B[K${said} …… ${seconds} 秒`);
  };
  write();
  const ticking = setInterval(write, 1000);
  try {
    return await work((next) => {
      said = next;
      write();
    });
  } finally {
    clearInterval(ticking);
    process.stderr.write('\r\u001B[K');
  }
}
