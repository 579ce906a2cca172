import type { Oddity } from '../staticServer.ts';

const PROJECT = '2022/zonggonghui/kunnan-laomo-bangfu/';

/** What of the site is asked on each host, and where. */
export const ADDRESSES = {
  style: PROJECT,
  search: `search/?q=${encodeURIComponent('劳模')}`,
  filters: `explore/?level1=${encodeURIComponent('满意度指标')}`,
  // Only the database sorts.
  sql: `explore/?level1=${encodeURIComponent('满意度指标')}&sort=-points_lost`,
  'self-check': 'check/',
} as const;

export type Part = keyof typeof ADDRESSES;
/** It does what it is there for, a sentence in its place says why not, or the text stands without it. */
export type Outcome = 'works' | 'says why' | 'says how far it is' | 'is not missed';
export type Host = (path: string) => Oddity | undefined;

/** A host by name, how it serves each file otherwise, and what works there of what is asked. */
export type HostRow = readonly [name: string, Host, Readonly<Partial<Record<Part, Outcome>>>];

/** What a host says of every text where it was set up for another encoding. */
const inCharset =
  (charset: string): Host =>
  (path) => {
    const [, ending = ''] = /\.(html|css|js|json|csv|svg)$/.exec(path) ?? [];
    const type = { html: 'text/html', css: 'text/css', js: 'text/javascript' }[ending];
    const header = `${type ?? 'text/plain'}; charset=${charset}`;
    return ending === '' ? undefined : { headers: { 'content-type': header } };
  };
const isScript = (path: string) => path.endsWith('.js');
/** Firefox takes a style with whatever status. */
const NOTHING = Buffer.alloc(0);
const asText = { headers: { 'content-type': 'text/plain' } };
const LOGIN = {
  headers: { 'content-type': 'text/html' },
  body: Buffer.from('<!doctype html><title>统一认证</title>'),
} as const;
const ALL_WORK = {
  style: 'works',
  search: 'works',
  filters: 'works',
  sql: 'works',
  'self-check': 'works',
} as const;
const NO_SCRIPT = {
  style: 'works',
  search: 'says why',
  filters: 'says why',
  sql: 'says why',
  'self-check': 'says why',
} as const;

/**
 * Hosts from which the database comes as it comes from some other: this one is not asked for in pieces,
 * a second encoding is set aside by what sets aside the first, and no style has a part in it.
 */
const SAME_DATABASE_HOSTS: readonly HostRow[] = [
  ['sends no pieces of files', () => ({ withoutPieces: true }), ALL_WORK],
  ['says of all texts that they are in ISO-8859-1', inCharset('iso-8859-1'), ALL_WORK],
  [
    'answers 500 for styles',
    (path) => (path.endsWith('.css') ? { status: 500, body: NOTHING } : undefined),
    { ...ALL_WORK, style: 'is not missed' },
  ],
];

const OTHER_HOSTS: readonly HostRow[] = [
  ['sends everything as it should, under a path', () => undefined, ALL_WORK],
  [
    'gives data and programs the type of a text',
    (path) => (/\.(?:json|gz|wasm|bin|csv)$/.test(path) ? asText : undefined),
    ALL_WORK,
  ],
  ['says of all texts that they are in GBK', inCharset('gbk'), ALL_WORK],
  ['gives scripts the type of a text', (path) => (isScript(path) ? asText : undefined), NO_SCRIPT],
  ['has no scripts', (path) => (isScript(path) ? { status: 404 } : undefined), NO_SCRIPT],
  [
    'answers 500 for all that the explorer and the search read',
    (path) =>
      /^(?:data\/explorer|search)\/.*(?:json|gz)$/.test(path) ? { status: 500 } : undefined,
    { ...ALL_WORK, search: 'says why', filters: 'says why', sql: 'says why' },
  ],
  [
    'sends the page of its login in the place of data',
    (path) => (/\.(?:json|gz|bin)$/.test(path) ? LOGIN : undefined),
    { ...ALL_WORK, search: 'says why', filters: 'says why', sql: 'says why' },
  ],
  [
    'adds a policy of its own, under which no database runs',
    () => ({ headers: { 'content-security-policy': "default-src 'self'" } }),
    { ...ALL_WORK, sql: 'says why' },
  ],
  [
    'sends 50 kB in a second',
    () => ({ bytesPerSecond: 50_000 }),
    { ...ALL_WORK, sql: 'says how far it is' },
  ],
];

/** What works where. The text of every page stands in its HTML, and is read on each of these hosts. */
export const HOSTS: readonly HostRow[] = [...OTHER_HOSTS, ...SAME_DATABASE_HOSTS];

/** The same for a second browser, which starts the database, its dearest part by far, once for each way it comes. */
export const HOSTS_WITH_FEWER_STARTS: readonly HostRow[] = [
  ...OTHER_HOSTS,
  ...SAME_DATABASE_HOSTS.map(
    ([name, host, { sql: _, ...others }]): HostRow => [name, host, others],
  ),
];
