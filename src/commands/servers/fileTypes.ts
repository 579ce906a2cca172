/** The type of every kind of file that a site holds, by its ending; many servers know only some. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.duckdb': 'application/octet-stream',
  '.gz': 'application/gzip',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.parquet': 'application/vnd.apache.parquet',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
};

/** What a server packs on the way; everything else is packed already. */
export const PACKED_TYPES: readonly string[] = [
  'text/css',
  'text/csv',
  'text/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
];

/** A type as it is sent: text is UTF-8; JSON, SVG and XML say so themselves. */
export function sentType(type: string): string {
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
