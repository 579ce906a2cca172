/**
 * The same pure reader of an object, which reads each one once, as long as it is kept: a form that all checks
 * ask about, a layout that a whole year is printed in.
 */
export function readOnce<Read extends object, Value extends object>(
  read: (object: Read) => Value,
): (object: Read) => Value {
  const known = new WeakMap<Read, Value>();
  return (object) => {
    const before = known.get(object);
    if (before !== undefined) return before;
    const value = read(object);
    known.set(object, value);
    return value;
  };
}
