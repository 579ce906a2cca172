import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

// Loaded into a process before anything else, into its children and threads too, by `--import` in
// NODE_OPTIONS: every look-up, connection and datagram to another machine is noted and refused.

const NOTES = process.env.JIJING_TRAP ?? '';

type Callable = (this: unknown, ...args: unknown[]) => unknown;
type Holder = Record<string, unknown>;

/** Replaces a function by one that refuses where the arguments name a machine other than this one. */
function trap(holder: object, name: string, hostOf: (args: readonly unknown[]) => unknown): void {
  const functions = holder as Holder;
  const original = functions[name] as Callable;
  functions[name] = function trapped(this: unknown, ...args: unknown[]) {
    const host = String(hostOf(args) ?? 'localhost');
    if (isThisMachine(host)) return original.apply(this, args);
    appendFileSync(NOTES, `${name} ${host}\n`);
    throw new Error(`refused in this test: ${name} ${host}`);
  };
}

function isThisMachine(host: string): boolean {
  return /^(localhost|127\.[\d.]+|[0:.]*1?)$/.test(host);
}

/** The host of `connect(options)`, `connect(port, host)` or `connect(path)`, or of either packed once. */
function connectHost(args: readonly unknown[]): unknown {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) return (first as { host?: unknown }).host;
  return typeof second === 'string' ? second : undefined;
}

/** The address of `send(message, [offset, length,] port, address)`: the last text but the message. */
function datagramHost(args: readonly unknown[]): unknown {
  return args.slice(1).findLast((arg) => typeof arg === 'string');
}

const QUERY = /^(lookup|resolve|reverse)/;
const firstArgument = ([host]: readonly unknown[]) => host;
const resolvers = [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype];
for (const holder of resolvers) {
  for (const name of functionNames(holder).filter((key) => QUERY.test(key))) {
    trap(holder, name, firstArgument);
  }
}
trap(net.Socket.prototype, 'connect', connectHost);
trap(dgram.Socket.prototype, 'send', datagramHost);
trap(dgram.Socket.prototype, 'connect', ([, host]) => host);
syncBuiltinESMExports();

function functionNames(holder: object): string[] {
  const names = [holder, Object.getPrototypeOf(holder)].flatMap(Object.getOwnPropertyNames);
  return [...new Set(names)].filter((name) => typeof (holder as Holder)[name] === 'function');
}
