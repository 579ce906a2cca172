// What an earlier build made is kept where it would be made again: the files of a form are functions of one
// plain value, whose key says what it is, and the record of a site says which files each key gave.

import { createHash } from 'node:crypto';

/** The key of a value: the same for equal ones, another where anything of it differs. */
export type KeyOf = (value: unknown) => string;

/** No text of the data has it. */
const SIGN = '\0';

/** An object that says nothing but what these others give. */
export interface Derived {
  readonly value: object;
  readonly from: readonly object[];
}

/**
 * Keys of plain values. `shared` are objects that stand in many values and are read only once: the parts of
 * one come before it. `derived` are such that need not be read at all, as what they are made from says what
 * they are, and `kept` those whose keys are known. Throws a TypeError at what is no plain data, since nothing that an output may depend on must be
 * passed over.
 */
export function keysFor(
  shared: Iterable<object>,
  derived: Iterable<Derived> = [],
  kept: ReadonlyMap<object, string> = new Map(),
): KeyOf {
  const known = new Map(kept);
  const keyOf: KeyOf = (value) => {
    const text = JSON.stringify(value, (_, part) => readable(part, known));
    return createHash('sha256').update(text).digest('hex');
  };
  for (const one of shared) if (!known.has(one)) known.set(one, keyOf(one));
  for (const { value, from } of derived) known.set(value, keyOf(['derived', ...from]));
  return keyOf;
}

/** A part of a value as something that JSON writes, and writes otherwise where it is another. */
function readable(part: unknown, known: ReadonlyMap<object, string>): unknown {
  if (part === undefined) return `${SIGN}undefined`;
  if (typeof part === 'number' && !Number.isFinite(part)) return `${SIGN}${part}`;
  if (typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean')
    return part;
  if (part === null || Array.isArray(part)) return part;
  if (typeof part !== 'object') throw new TypeError(`a ${typeof part} has no content`);
  const key = known.get(part);
  if (key !== undefined) return SIGN + key;
  if (part instanceof Set) return { [`${SIGN}set`]: [...part] };
  if (part instanceof Map) return { [`${SIGN}map`]: [...part] };
  const kind = Object.getPrototypeOf(part);
  if (kind === Object.prototype || kind === null) return part;
  throw new TypeError(`a ${part.constructor.name} does not say what is in it`);
}
