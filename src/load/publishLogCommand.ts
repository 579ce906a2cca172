import { programName } from '../program/programName.ts';

/** What stands for a reason in a printed command until somebody writes one. */
const REASON_TO_WRITE = '……';

/**
 * The command that puts a place on record, to be copied as it stands: it names the data folder where
 * that is not the usual one, and leaves the day to be the present one.
 */
export function publishLogCommand(data: string, place: string, needsReason: boolean): string {
  const reason = needsReason ? ` --reason "${REASON_TO_WRITE}"` : '';
  return `${programName()} publish-log ${place}${dataOption(data)}${reason}`;
}

/** The option that names a data folder, with a space before it; '' for the usual one. */
export function dataOption(data: string): string {
  return data === 'data' ? '' : ` --data ${shellWord(data)}`;
}

/** A path as one word of a command line: quoted where a shell would cut it or read into it. */
function shellWord(path: string): string {
  if (/^[\p{L}\p{N}_./\\:-]+$/u.test(path)) return path;
  return process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
