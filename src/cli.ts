import { answer, failureAnswer } from './commandLine/answer.ts';
import { printAnswer } from './commandLine/printAnswer.ts';

const args = process.argv.slice(2);

/** What nobody awaited, such as a server that breaks down: said in one sentence too. */
function stop(error: unknown): void {
  printAnswer(failureAnswer(error, args.includes('--json')));
  process.exit();
}

process.on('uncaughtException', stop);
// The commands bring the packages; nothing above does, so that a missing one can be said.
const { commandsFor } = await import('./commands/commandsFor.ts');
printAnswer(await answer(await commandsFor(args), args));
