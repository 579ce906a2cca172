import type { Page } from 'playwright-core';
import { rowsAreLive } from './browserPage.ts';

export interface PageKind {
  readonly kind: string;
  /** Address within the site, without a slash in front. */
  readonly path: string;
  /** Waits for what the page's script puts into it unasked; absent where that is nothing. */
  readonly settled?: (page: Page) => Promise<void>;
}

/** One page of each kind in the site of the real record. */
export const PAGE_KINDS: readonly PageKind[] = [
  { kind: 'overview', path: '' },
  { kind: 'year', path: '2022/' },
  { kind: 'brief', path: '2022/brief/' },
  { kind: 'missed', path: '2022/missed/' },
  { kind: 'unassessable', path: '2022/unassessable/' },
  { kind: 'decisions', path: '2022/decisions/' },
  { kind: 'stability', path: '2022/stability/' },
  { kind: 'department', path: '2022/zonggonghui/' },
  { kind: 'project', path: '2022/zonggonghui/kunnan-laomo-bangfu/' },
  { kind: 'report', path: '2022/zonggonghui/kunnan-laomo-bangfu/report/' },
  { kind: 'compare', path: 'compare/' },
  { kind: 'quality', path: 'quality/' },
  { kind: 'check', path: 'quality/costIsNoCost/' },
  { kind: 'rules', path: 'rules/' },
  { kind: 'explore', path: 'explore/', settled: rowsAreLive },
  { kind: 'self-check', path: 'check/' },
  { kind: 'data', path: 'data/' },
  { kind: 'corrections', path: 'corrections/' },
  { kind: 'search', path: 'search/' },
  { kind: '404', path: '404.html' },
];

/** The file that a static host sends for an address within the site. */
export function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
