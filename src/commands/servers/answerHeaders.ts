import { contentPolicy, type PageRuns } from '../../layouts/contentPolicy.ts';

/** Addresses within the site, as a regular expression from its start, and a header's value for them. */
export interface HeaderRule {
  readonly address: string;
  readonly value: string;
}

/** What runs more than scripts, by its address within the site. */
const RUNNING: readonly { readonly address: string; readonly runs: PageRuns }[] = [
  // A worker runs under the policy of its own file, not of the page that starts it.
  { address: '.*[.]m?js$', runs: 'database' },
  { address: 'explore/', runs: 'database' },
];

/** What a server adds to every answer besides the policy of its content and how long it holds. */
export const FIXED_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** `Content-Security-Policy`: the first rule that fits, else the policy of all other pages. */
export const POLICY_RULES: readonly HeaderRule[] = RUNNING.map(({ address, runs }) => ({
  address,
  value: policyOf(runs),
}));
export const POLICY = policyOf('scripts');

/** `Cache-Control`: names with a hash of their content hold for ever; a correction shows at once. */
export const CACHE_RULES: readonly HeaderRule[] = [
  { address: '_astro/', value: 'public, max-age=31536000, immutable' },
  {
    address: 'data/explorer/.*-[0-9a-f]{12}[.]',
    value: 'public, max-age=31536000, immutable',
  },
];
export const CACHE = 'no-cache';

/** The policy that a server sends for an address within the site: as the page has it, and no framing. */
export function headerPolicy(address: string): string {
  return valueFor(POLICY_RULES, address) ?? POLICY;
}

function valueFor(rules: readonly HeaderRule[], address: string): string | undefined {
  return rules.find((rule) => new RegExp(`^${rule.address}`).test(address))?.value;
}

function policyOf(runs: PageRuns): string {
  return `${contentPolicy(runs)}; frame-ancestors 'self'`;
}
