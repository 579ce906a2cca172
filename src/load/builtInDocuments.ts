import { documentMeaning } from '../disclosure/documentMeaning.ts';
import { BUILT_IN_RECORDS } from './builtInRulebooks.ts';
import { contentHash } from './contentHash.ts';
import type { ReadDocument } from './readDocument.ts';

/**
 * The rule books of the software as documents of the site, but for those that stand in its own folder:
 * they are on record as every other one, so that an upgrade which changes one does not pass in silence.
 */
export function builtInDocuments(own: readonly string[]): ReadDocument[] {
  return BUILT_IN_RECORDS.flatMap((json) => {
    const file = `rulebooks/${json.id}.json`;
    const content = documentMeaning('rulebook', json);
    if (own.includes(file) || !('kind' in content)) return [];
    return [
      {
        file,
        content,
        sha256: contentHash(json),
        json,
        problem: (found) => ({ ...found, file: `${file}（软件自带）`, line: 1, column: 1 }),
      },
    ];
  });
}
