import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../folderHashes.ts';

const site = inject('site');
const pages = listFiles(site).filter((file) => file.endsWith('.html'));
const rules = new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] });
const linter = new HtmlValidate(rules);

/** The Nu checker of the W3C: the conformance checker itself, which runs on Java 11 or newer. */
const CHECKER = join(
  dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
);

function hasJava(): boolean {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return status === 0 && Number(/version "(\d+)/.exec(stderr)?.[1]) >= 11;
}

describe('the HTML', () => {
  test.each(pages)('of %s keeps the rules of html-validate', async (page) => {
    const { results } = await linter.validateString(readFileSync(join(site, page), 'utf8'), page);
    const found = results.flatMap(({ messages }) => messages);
    expect(found.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([]);
  });

  // Without Java it is skipped: html-validate then stands alone.
  test.skipIf(!hasJava())('of all pages conforms, says the Nu checker (needs Java 11)', () => {
    const options = ['--skip-non-html', '--errors-only', '--stdout', '--format', 'gnu'];
    // A source expression of CSP 3 that this checker does not know yet; browsers do.
    const unknown = ['--filterpattern', ".*found .*'wasm-unsafe-eval'.*"];
    const run = spawnSync('java', ['-jar', CHECKER, ...options, ...unknown, site], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect(run.error).toBeUndefined();
    expect(
      run.stdout
        .trim()
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual([]);
    expect(run.status).toBe(0);
  });
});
