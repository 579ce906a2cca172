import type { BlockReading } from '../blocks/reading.ts';
import { movedReading } from './movedReading.ts';

const OWN = /^x\d+$/;

/** Whether a key says nothing but that its field is one of the form alone. */
export function isOwnKey(key: string): boolean {
  return OWN.test(key);
}

/**
 * A block of fields of which none has the key of another field above it: such a one is a field of this form alone,
 * kept under its own name. One that is known and says the same again in a block of its own is the one above.
 */
export function withFreeKeys(reading: BlockReading, above: readonly BlockReading[]): BlockReading {
  const { block, values } = reading;
  if (block.kind !== 'fields') return reading;
  const last = above.at(-1);
  const isJoined = last?.block.kind === 'fields' && last.outerSide === reading.outerSide;
  const heads = above.map((one) => one.values.head ?? {});
  const own = Object.entries(values.head ?? {});
  const used = new Set([...heads, values.head ?? {}].flatMap(Object.keys));
  const isFree = ([key, text]: readonly [string, string]) => {
    const kept = heads.find((head) => Object.hasOwn(head, key))?.[key];
    return kept === undefined || (kept === text && !isJoined && !isOwnKey(key));
  };
  const taken = own.filter((one) => !isFree(one));
  if (taken.length === 0) return reading;
  const renamed = new Map(taken.map(([key]) => [key, nextKey(used)]));
  const keyNow = (key: string) => renamed.get(key) ?? key;
  const lines = block.lines.map((line) =>
    line.map((field) => ({ ...field, key: keyNow(field.key) })),
  );
  return {
    ...reading,
    ...movedReading(reading, (path) => path.replace(/(?<=^head\/).+$/, keyNow)),
    block: { kind: 'fields', lines },
    values: { head: Object.fromEntries(own.map(([key, text]) => [keyNow(key), text])) },
  };
}

/** The next key of a field of the form alone, which is used from now on. */
function nextKey(used: Set<string>): string {
  let number = 1;
  while (used.has(`x${number}`)) number += 1;
  used.add(`x${number}`);
  return `x${number}`;
}
