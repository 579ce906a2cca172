import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** One line a run, so that figures of commits can be set side by side; only those of one machine compare. */
export const BENCH_RECORD = join(ROOT, '.github/bench.jsonl');

/** What was measured in one run, by what it is. */
export type BenchFigures = Readonly<Record<string, number | undefined>>;

/** Adds a run to the record: its commit, marked `+` where files differ from it, the machine, the figures. */
export function recordBench(machine: string, figures: BenchFigures): void {
  const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : '+';
  const commit = `${git('rev-parse', '--short', 'HEAD')}${changed}`;
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, round(value)]),
  );
  appendFileSync(BENCH_RECORD, `${JSON.stringify({ commit, machine, ...rounded })}\n`);
}

function git(...args: string[]): string {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed: only a checkout has a record`);
  return stdout.trim();
}

/** Counts as they are, measures to three digits: more are noise. */
function round(value: number | undefined): number | null {
  if (value === undefined || Number.isInteger(value)) return value ?? null;
  return Number(value.toPrecision(3));
}
