const CONNECTIONS = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport'],
  ...['EventSource', 'BroadcastChannel', 'SharedWorker', 'Worker', 'indexedDB', 'caches'],
];

/**
 * Takes from a worker what it could send or keep anything with. A worker runs under the policy of its own
 * file, which a plain host does not state, so that the page's alone would not hold it.
 */
export function withoutConnections(scope: object): void {
  for (const name of CONNECTIONS) {
    Object.defineProperty(scope, name, { value: undefined, writable: false });
  }
}
