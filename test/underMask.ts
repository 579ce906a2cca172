/** A command line that runs another under a mask for the modes of its files; Windows knows none. */
export function underMask(mask: string, command: readonly string[]): readonly string[] {
  if (process.platform === 'win32') return command;
  return ['sh', '-c', `umask ${mask}; exec "$@"`, 'sh', ...command];
}
