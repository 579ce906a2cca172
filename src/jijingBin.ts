#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The command of the installed package. It opens under any Node from 20 on, and runs the program with
// that Node where it is new enough, else with the Node that was installed beside it.

const TESTED = '24.0';
const LEAST = '22.12';

const own = isBefore(TESTED) ? ownNode() : undefined;
if (own !== undefined) runWith(own);
else if (isBefore(LEAST)) refuse();
else await import('./cli.ts');

function isBefore(version: string): boolean {
  return process.versions.node.localeCompare(version, 'en', { numeric: true }) < 0;
}

/** The Node among the package's dependencies, which has a package for each system. */
function ownNode(): string | undefined {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const { resolve } = createRequire(import.meta.url);
  try {
    const description = resolve(`node-${system}-${process.arch}/package.json`);
    return join(dirname(description), JSON.parse(readFileSync(description, 'utf8')).bin.node);
  } catch {
    return undefined;
  }
}

function runWith(node: string): void {
  const program = fileURLToPath(new URL('./cli.js', import.meta.url));
  const child = spawn(node, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('error', refuse);
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
  // A terminal sends Ctrl+C to both, and this one waits for the other.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill());
}

function refuse(): void {
  console.error(
    `需要 Node.js ${LEAST} 或更新的版本，现在是 ${process.version}：请安装新的 Node.js`,
  );
  process.exitCode = 2;
}
