import type { CommandLine } from './commandRun.ts';

type Command = CommandLine['command'];

/** A command that runs another under a mask for the modes of its files; Windows knows none. */
export function underMask(mask: string, command: Command): Command {
  if (process.platform === 'win32') return command;
  return ['sh', '-c', `umask ${mask}; exec "$@"`, 'sh', ...command];
}
