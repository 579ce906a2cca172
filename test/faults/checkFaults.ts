// `npm run check:faults [seed]`: the tests of this folder at length, from a seed that is printed.
import { spawnSync } from 'node:child_process';
import { ROOT } from '../root.ts';

const [, , seed = String(Date.now() % 1_000_000), ...args] = process.argv;
console.log(`seed ${seed}; the same again: npm run check:faults ${seed}`);
const projects = ['--project', 'unit', '--project', 'slow'];
const vitest = ['run', '--config', 'test/vitest.config.ts', ...projects, 'test/faults', ...args];
const { status } = spawnSync('vitest', vitest, {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, JIJING_SEED: seed, JIJING_FAULTS: '60' },
});
process.exitCode = status ?? 1;
