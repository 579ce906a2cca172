import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { documentHistories } from '../disclosure/documentHistories.ts';
import { namedCopies } from '../load/copyChecks.ts';
import { unfinishedLogs } from '../load/recordFiles.ts';
import { unpublishedCopies } from '../load/unpublishedCopies.ts';
import type { Publications } from '../model/publications.ts';

/**
 * Takes out what a publication, or the undoing of one, left that was ended in between: copies that the standing log does
 * not name, then the logs beside it that do.
 */
export function clearUnpublished(data: string, standing: Publications | undefined): void {
  const named = standing === undefined ? [] : namedCopies(documentHistories(standing));
  const copies = unpublishedCopies(data, new Set(named.map(({ copy }) => copy)));
  for (const file of [...copies, ...unfinishedLogs(data)])
    rmSync(join(data, file), { force: true });
}
