import type { RequestListener, Server } from 'node:http';
import { Socket } from 'node:net';

/** What those who ask may hold of a server. */
interface Limits {
  /** More than a whole office opens at once; Node lets a program have as many as the system allows. */
  readonly connections: number;
  /** Asked for on one connection, and not answered: browsers ask one by one. */
  readonly waiting: number;
  /** For a request to arrive, and without a byte that goes or comes. */
  readonly seconds: number;
}

const LIMITS: Limits = { connections: 2000, waiting: 20, seconds: 30 };

/**
 * Lets nobody hold a server by being slow: of too many connections the oldest gives way, what is not asked for
 * or not taken in time is ended, and what is asked for on one connection is answered in turn. `answer` is what
 * the server does with a request whose turn has come.
 */
export function limitConnections(server: Server, answer: RequestListener, limits = LIMITS): void {
  const milliseconds = limits.seconds * 1000;
  /** Of each connection what it asked for that is not answered. */
  const queues = new WeakMap<Socket, (() => void)[]>();
  server.headersTimeout = milliseconds;
  server.requestTimeout = milliseconds;
  server.setTimeout(milliseconds, (socket) => {
    // One who has taken all that was sent, and waits for an answer, is kept waiting by this machine alone.
    if (socket.writableLength > 0 || !queues.has(socket)) socket.destroy();
  });
  // What Vite only tells that it was wrong may go on sending.
  server.on('clientError', (_, socket) => {
    if (socket instanceof Socket) socket.destroySoon();
  });
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    const [oldest] = open;
    if (oldest !== undefined && open.size >= limits.connections) {
      open.delete(oldest);
      oldest.destroy();
    }
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', (request, response) => {
    const { socket } = request;
    const queue = queues.get(socket) ?? [];
    queues.set(socket, queue);
    if (queue.push(() => answer(request, response)) > limits.waiting) socket.destroy();
    response.once('close', () => {
      queue.shift();
      if (queue.length === 0) queues.delete(socket);
      if (!socket.destroyed) queue[0]?.();
    });
    if (queue.length === 1) queue[0]?.();
  });
}
