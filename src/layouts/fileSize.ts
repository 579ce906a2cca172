const KILO = 1000;

/**
 * How large a file is, in words, never less than it is.
 * @example fileSize(12_345) // '13 kB'
 */
export function fileSize(bytes: number): string {
  if (bytes < KILO * KILO) return `${Math.ceil(bytes / KILO)} kB`;
  return `${(Math.ceil(bytes / KILO / 100) / 10).toFixed(1)} MB`;
}
