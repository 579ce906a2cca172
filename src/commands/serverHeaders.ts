import { contentPolicy, type PageRuns } from '../layouts/contentPolicy.ts';

/** What runs something, by its address within the site; every other page runs nothing. */
const RUNNING: readonly { readonly address: string; readonly runs: PageRuns }[] = [
  // A worker runs under the policy of its own file, not of the page that starts it.
  { address: '.*[.]m?js$', runs: 'database' },
  { address: 'explore/', runs: 'database' },
  { address: 'search/', runs: 'scripts' },
  { address: '[0-9]+/stability/', runs: 'scripts' },
];

/** What a server adds to every answer besides the policy of its content. */
const FIXED = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** The policy that a server sends for an address within the site: as the page has it, and no framing. */
export function headerPolicy(address: string): string {
  const page = RUNNING.find((running) => new RegExp(`^${running.address}`).test(address));
  return policyOf(page?.runs ?? 'nothing');
}

/** Lines for the `server` block of nginx; `path` is where the site stands, slashes at both ends. */
export function nginxHeaders(path: string): string {
  const headers = (runs: PageRuns) =>
    Object.entries({ 'Content-Security-Policy': policyOf(runs), ...FIXED }).map(
      ([name, value]) => `add_header ${name} "${value}" always;`,
    );
  // A location that adds a header inherits none: each gives all of them.
  const locations = RUNNING.flatMap(({ address, runs }) => [
    `location ~ "^${pattern(path)}${address}" {`,
    ...headers(runs).map((line) => `    ${line}`),
    '}',
  ]);
  return [...headers('nothing'), ...locations, `error_page 404 ${path}404.html;`].join('\n');
}

/** Lines for the site block of a Caddyfile. */
export function caddyHeaders(path: string): string {
  const kinds = ['scripts', 'database'] as const;
  const addresses = (runs: PageRuns) =>
    RUNNING.filter((running) => running.runs === runs).map(({ address }) => address);
  const regexp = (all: readonly string[]) => `^${pattern(path)}(?:${all.join('|')})`;
  const matchers = kinds.map((runs) => `@${runs} path_regexp ${regexp(addresses(runs))}`);
  const rest = `@nothing not path_regexp ${regexp(RUNNING.map(({ address }) => address))}`;
  const policies = (['nothing', ...kinds] as const).map(
    (runs) => `header @${runs} Content-Security-Policy "${policyOf(runs)}"`,
  );
  const fixed = Object.entries(FIXED).map(([name, value]) => `header ${name} "${value}"`);
  const missing = [
    'handle_errors {',
    '    @missing expression {http.error.status_code} == 404',
    `    rewrite @missing ${path}404.html`,
    '    file_server',
    '}',
  ];
  return [rest, ...matchers, ...policies, ...fixed, ...missing].join('\n');
}

function policyOf(runs: PageRuns): string {
  return `${contentPolicy(runs)}; frame-ancestors 'self'`;
}

/** A path as a regular expression. */
function pattern(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
