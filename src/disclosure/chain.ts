import type { Publication, Publications } from '../model/publications.ts';
import { canonicalText } from './canonicalText.ts';

/** The sha256 of a text in hexadecimal digits; the core has none of its own. */
export type Sha256 = (text: string) => string;

/** The fingerprint of a publication, which the next one carries. */
export function publicationHash(publication: Publication, sha256: Sha256): string {
  return sha256(canonicalText(publication));
}

/**
 * Publications as a log: each carries the fingerprint of the one before, whatever it carried until now,
 * and the log that of the last. Undefined where there are none.
 */
export function chained(
  publications: readonly Omit<Publication, 'previous'>[],
  sha256: Sha256,
): Publications | undefined {
  const linked: Publication[] = [];
  let head: string | undefined;
  for (const { date, reason, documents } of publications) {
    const publication = {
      ...(head === undefined ? {} : { previous: head }),
      date,
      ...(reason === undefined ? {} : { reason }),
      documents,
    };
    linked.push(publication);
    head = publicationHash(publication, sha256);
  }
  if (head === undefined) return undefined;
  const $schema = 'schemas/publications.schema.json';
  return { $schema, schemaVersion: 2, publications: linked, headHash: head };
}

/** A fingerprint in the log that is not that of the publication which it stands for. */
export interface BrokenLink {
  /** The publication that does not fit, from 0; the first where something stood before it. */
  readonly publication: number;
  readonly path: readonly (string | number)[];
  /** The fingerprint as it would have to be; undefined where there must be none. */
  readonly expected: string | undefined;
  readonly found: string | undefined;
}

/** Where the chain is broken; nowhere in a log as publish-log wrote it. */
export function brokenLinks(
  { publications, headHash }: Publications,
  sha256: Sha256,
): BrokenLink[] {
  const hashes = publications.map((one) => publicationHash(one, sha256));
  const links = publications.map(
    ({ previous }, place): BrokenLink => ({
      publication: Math.max(place - 1, 0),
      path: ['publications', place, 'previous'],
      expected: hashes[place - 1],
      found: previous,
    }),
  );
  const last = publications.length - 1;
  links.push({ publication: last, path: ['headHash'], expected: hashes[last], found: headHash });
  return links.filter(({ expected, found }) => expected !== found);
}
