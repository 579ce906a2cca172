/** A value as JSON that a person can read, ended by a line feed. */
export function prettyJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The same of a table with one row a line: what stands before its rows, between two of them, and behind. */
export function rowsJson(head: object): {
  readonly head: string;
  readonly between: string;
  readonly foot: string;
} {
  const before = prettyJson({ ...head, rows: [] }).slice(0, -']\n}\n'.length);
  return { head: `${before}\n`, between: BETWEEN, foot: '\n  ]\n}\n' };
}

/** Rows as they stand there, piece by piece, since a table has many. */
export function* jsonLines(rows: Iterable<object>): Generator<string> {
  let before = '';
  for (const row of rows) {
    yield `${before}    ${JSON.stringify(row)}`;
    before = BETWEEN;
  }
}

const BETWEEN = ',\n';
