/** A value as JSON that a person can read, ended by a line feed. */
export function prettyJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The same with one row a line, piece by piece, since a table has many. */
export function* rowsJson(head: object, rows: Iterable<object>): Generator<string> {
  yield `${prettyJson({ ...head, rows: [] }).slice(0, -']\n}\n'.length)}\n`;
  let before = '';
  for (const row of rows) {
    yield `${before}    ${JSON.stringify(row)}`;
    before = ',\n';
  }
  yield '\n  ]\n}\n';
}
