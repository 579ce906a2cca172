/** What a page runs: scripts of the site, or those and the database in WebAssembly. */
export type PageRuns = 'scripts' | 'database';

const SCRIPTS: Readonly<Record<PageRuns, string>> = {
  scripts: "'self'",
  database: "'self' 'wasm-unsafe-eval'",
};

/**
 * The Content-Security-Policy of a page: everything comes from the site itself, and nothing stands inline.
 */
export function contentPolicy(runs: PageRuns): string {
  return [
    "default-src 'self'",
    `script-src ${SCRIPTS[runs]}`,
    "style-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
