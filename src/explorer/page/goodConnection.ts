interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether several megabytes may be fetched unasked: not where data are saved or the line is known to be slow. */
export function isGoodConnection(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (connection === undefined) return true;
  return connection.saveData !== true && (connection.effectiveType ?? '4g') === '4g';
}
