/** Codes of a path of which some part is not there, is a file, or is a link to itself. */
const CODES: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ELOOP'];

/** Whether an error of the file system says that nothing can stand at a path. */
export function leadsNowhere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CODES.includes(error.code);
}
