import { createServer } from 'node:net';

/** Where a server listens. */
interface Place {
  readonly port: number;
  readonly host: string;
}

/** Where a browser looks for “localhost”, in either order. */
const LOCALHOST = ['127.0.0.1', '::1'];

/** The name under which a server can be reached from its own computer: all its addresses are no address. */
export function reachedName(host: string): string {
  return ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
}

/**
 * Throws the system's error where nothing can listen there: a port that is taken, an address of others. What is
 * reached as “localhost” needs the port at both addresses of that name, or a browser may show another program.
 */
export async function refuseTakenPort({ port, host }: Place): Promise<void> {
  await listenOnce(port, host);
  if (port === 0 || reachedName(host) !== 'localhost') return;
  for (const address of LOCALHOST) {
    await listenOnce(port, address).catch((error: NodeJS.ErrnoException) => {
      // A computer may well have only one of the two.
      if (error.code === 'EADDRINUSE') throw error;
    });
  }
}

/** Starts a server. Where another program takes the port meanwhile, that is the error, not what the server makes of it. */
export async function startAt<T>(place: Place, start: () => Promise<T>): Promise<T> {
  await refuseTakenPort(place);
  try {
    return await start();
  } catch (error) {
    await refuseTakenPort(place);
    throw error;
  }
}

function listenOnce(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host }, () => server.close(() => resolve()));
  });
}
