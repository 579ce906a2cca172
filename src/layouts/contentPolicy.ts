/** What a page runs: nothing, scripts of the site, or those and the database in WebAssembly. */
export type PageRuns = 'nothing' | 'scripts' | 'database';

const SCRIPTS: Readonly<Record<PageRuns, string>> = {
  nothing: "'none'",
  scripts: "'self'",
  database: "'self' 'wasm-unsafe-eval'",
};

/**
 * The Content-Security-Policy of a page: everything comes from the site itself, nothing stands inline, and a
 * page that runs nothing can run nothing.
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
