// `npm test`: format, lint and types are checked beside the tests, which leave a core of the processor idle
// while they build the site. Either may fail the command; what the check finds is printed when it is known.
import { spawn } from 'node:child_process';
import { userEnvironment } from './buildSite.ts';
import { runCommand } from './commandRun.ts';
import { ROOT } from './root.ts';

const CHECK = ['npm', 'run', '--silent', 'check'] as const;
const TESTS = ['run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2)];
const INTERRUPTED = 130;

let isStopped = false;
// A terminal sends Ctrl+C to all of them, and this one waits for the others.
process.on('SIGINT', () => {
  isStopped = true;
});

const [isClean, isPassed] = await Promise.all([check(), runTests()]);
if (isStopped) process.exitCode = INTERRUPTED;
else if (!isClean || !isPassed) process.exitCode = 1;
if (!isClean && !isStopped) console.error('\nNot clean: npm run check lists what is wrong.');

async function check(): Promise<boolean> {
  const line = { command: CHECK, cwd: ROOT, env: userEnvironment() } as const;
  const { status, output } = await runCommand(line);
  if (status !== 0 && !isStopped) console.error(output);
  return status === 0;
}

function runTests(): Promise<boolean> {
  const shell = process.platform === 'win32';
  const tests = spawn('vitest', TESTS, { cwd: ROOT, stdio: 'inherit', shell });
  process.on('SIGTERM', () => tests.kill());
  return new Promise((resolve, reject) => {
    tests.on('error', reject);
    tests.on('close', (status) => resolve(status === 0));
  });
}
