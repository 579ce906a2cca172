/** A value as JSON that a person can read, ended by a line feed. */
export function prettyJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The same with one row a line, since a table has many. */
export function rowsJson(head: object, rows: readonly object[]): string {
  const open = prettyJson({ ...head, rows: [] }).slice(0, -'[]\n}\n'.length);
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`);
  return `${open}[\n${lines.join(',\n')}\n  ]\n}\n`;
}
