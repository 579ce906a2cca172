import { join } from 'node:path';
import { documentHistories } from '../disclosure/documentHistories.ts';
import { type Publications, publicationsSchema } from '../model/publications.ts';
import { namedCopies } from './copyChecks.ts';
import { readData } from './readData.ts';
import { unfinishedLogs } from './recordFiles.ts';

/** The logs of publications that were being undone. */
export function logsPutAside(data: string): Publications[] {
  return logsIn(
    data,
    unfinishedLogs(data).filter((name) => name.includes('.old-')),
  );
}

/**
 * The copies that such a log alone names: they were never on record, or are no longer, and nothing is lost with them.
 * `recorded` are those that the standing log names.
 */
export function unpublishedCopies(data: string, recorded: ReadonlySet<string>): Set<string> {
  const named = logsIn(data, unfinishedLogs(data)).flatMap((log) =>
    namedCopies(documentHistories(log)).map(({ copy }) => copy),
  );
  return new Set(named.filter((copy) => !recorded.has(copy)));
}

/** Of files half written none. */
function logsIn(data: string, names: readonly string[]): Publications[] {
  return names.flatMap((name) => readData(join(data, name), publicationsSchema).value?.value ?? []);
}
