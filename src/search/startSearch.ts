// A query is looked up in an index of the site’s own words, of which only the parts that it needs
// are fetched; searcher.ts finds, showResult.ts draws. The address carries the query, so that an
// answer can be sent on.

import { moveAmongLinks } from './moveAmongLinks.ts';
import { resultWords } from './resultWords.ts';
import { type SearchResult, searcher } from './searcher.ts';
import { groupItems, showResult } from './showResult.ts';

/** Results of each kind at first, and how many more at a time. */
const AT_FIRST = 10;
const MORE = 20;
/** How long a part of the index may take to come, in milliseconds. */
const PATIENCE = 60_000;
const FAILED = '检索数据没有取到，请检查网络后再试，或从下面的部门进入。';

/** The parts of the page that answer. */
export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  /** What is shown while nothing is searched. */
  readonly directory: HTMLElement;
}

/**
 * Answers while one types; the query stands in the address, so that a result can be sent to others.
 * `version` names the index of this build, so that no older file is taken from a cache.
 */
export function startSearch(area: HTMLElement, parts: SearchParts, version: string): void {
  const { form, field, status, results, directory } = parts;
  const search = searcher((name) => loadFile(name, version));
  let latest = 0;
  let most = AT_FIRST;

  /** Shows the answer; a focus that stood in the one before goes to what `next` finds, or the field. */
  const answer = async (next: () => HTMLElement | null | undefined = () => field) => {
    latest += 1;
    const own = latest;
    const result = await search(field.value, most).catch(() => undefined);
    // A slower answer to an earlier query must not take the place of a later one.
    if (own !== latest) return;
    const hadFocus = results.contains(document.activeElement);
    status.textContent = result === undefined ? FAILED : resultWords(result);
    directory.hidden = result !== undefined && hasHits(result);
    if (result === undefined) results.replaceChildren();
    else showResult(results, result, showMore);
    if (hadFocus) (next() ?? field).focus();
  };
  const showMore = (title: string) => {
    const shown = groupItems(results, title).length;
    most += MORE;
    void answer(() => groupItems(results, title)[shown]?.querySelector('a'));
  };
  const ask = (event?: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    most = AT_FIRST;
    void answer();
    // Last, since some browsers throw where it is called too often.
    history.replaceState(null, '', addressOf(field.value.trim()));
  };

  status.textContent = '';
  // Somebody may have typed before this script came.
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', ask);
  field.addEventListener('compositionend', () => ask());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  moveAmongLinks(area, field, results);
  if (field.value !== '') void answer();
}

function hasHits({ byName, departments, byIndicator, checks }: SearchResult): boolean {
  return byName.hits.length + departments.length + byIndicator.hits.length + checks.length > 0;
}

function addressOf(query: string): string {
  return query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`;
}

async function loadFile(name: string, version: string): Promise<unknown> {
  const response = await fetch(`${name}?v=${version}`, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
