import { type DocumentKind, declarationSchema } from '../model/publications.ts';
import { isFields } from './canonicalText.ts';

/**
 * The part of a data file that is put on record, that has a fingerprint and that is copied into
 * `versions/`: all of it, but of `site.json` only what it declares.
 */
export function keptPart(kind: DocumentKind, json: unknown): unknown {
  if (kind !== 'site' || !isFields(json)) return json;
  const declared = Object.keys(declarationSchema.shape).filter((name) => name in json);
  return Object.fromEntries(declared.map((name) => [name, json[name]]));
}
