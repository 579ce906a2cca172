import { createServer } from 'node:net';

/** Throws the system's error where nothing can listen there: a port that is taken, an address of others. */
export function refuseTakenPort({ port, host }: { port: number; host: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host }, () => server.close(() => resolve()));
  });
}
