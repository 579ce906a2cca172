import { remembering } from '../model/remembering.ts';

const shared = remembering((text) => text);

/**
 * The same JSON, whose short texts are those of files before it where they are equal: forms repeat theirs, and what
 * is read of a site stays in memory until it is built. It changes the value in place, which may not be too deep.
 */
export function withSharedTexts(json: unknown): unknown {
  if (typeof json === 'string') return shared(json);
  if (typeof json !== 'object' || json === null) return json;
  const fields = json as Record<string, unknown>;
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value !== 'number') fields[key] = withSharedTexts(value);
  }
  return json;
}
