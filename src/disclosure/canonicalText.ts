/**
 * The content of a record as one text, by which two versions are the same or not: fields in the order
 * of their names, no white space between them, and no reference to a schema.
 * @example canonicalText({ b: '1', $schema: 's', a: [] }) // '{"a":[],"b":"1"}'
 */
export function canonicalText(content: unknown): string {
  return JSON.stringify(content, (_, value) => (isFields(value) ? inOrder(value) : value));
}

/** Whether a value is an object of named fields. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(fields: Readonly<Record<string, unknown>>): object {
  const names = Object.keys(fields).filter((name) => name !== '$schema');
  return Object.fromEntries(names.sort().map((name) => [name, fields[name]]));
}
