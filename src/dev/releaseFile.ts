import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';

/**
 * Closes the file that a response is read from when nobody waits for it any more, and breaks the response off
 * where the file cannot be opened or read. The servers of Vite do neither: what is asked for and not taken
 * would stay open until the program may open nothing more, and ends.
 */
export function releaseFile(response: ServerResponse): void {
  response.once('pipe', (file: Readable) => {
    file.once('error', () => response.destroy());
    response.once('close', () => file.destroy());
  });
}
