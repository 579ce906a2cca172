import { answer } from '../src/commandLine/answer.ts';
import { commands } from '../src/commands/commands.ts';

/** Runs the command line in this process; what a user would see of it. */
export async function jijing(...args: readonly string[]) {
  const { out, error, exitCode } = await answer(commands, args);
  return { status: exitCode, stdout: out, stderr: error };
}
