import { startSearch } from './startSearch.ts';

const area = document.querySelector<HTMLElement>('.search');
const form = area?.querySelector('form');
const field = area?.querySelector('input');
const status = area?.querySelector<HTMLElement>('[role="status"]');
const results = area?.querySelector<HTMLElement>('.search-results');
const directory = document.querySelector<HTMLElement>('.search-directory');
if (area && form && field && status && results && directory) {
  startSearch(area, { form, field, status, results, directory }, area.dataset.version ?? '');
}
