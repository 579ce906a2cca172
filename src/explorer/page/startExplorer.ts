// The page counts by facets in one worker and asks the database in another; the state of the view
// stands in the address, and every change goes from there through liveView.ts to lists, charts and
// rows. What the page was built with stays until something else can be shown in its place.

import { button } from '../dom/element.ts';
import { type PageParts, pageParts } from '../dom/pageParts.ts';
import { engineBar } from '../engine/engineBar.ts';
import { failureOf } from '../engine/engineFailure.ts';
import { sharedEngine } from '../engine/sharedEngine.ts';
import { searchBox } from '../filters/searchBox.ts';
import { addressStore, type Store } from '../state/store.ts';
import { whenQuiet } from '../state/whenQuiet.ts';
import { isGoodConnection } from './goodConnection.ts';
import { type LiveView, liveView } from './liveView.ts';
import { mountTools } from './mountTools.ts';
import { sourcesOf } from './sources.ts';

/** Makes the page answer: the facets first, the database when it is asked for or nobody asks for anything. */
export function startExplorer(root: HTMLElement): void {
  const parts = pageParts(root);
  const store = addressStore();
  const sources = sourcesOf(root);
  const engine = sharedEngine(sources.engine);
  let view: LiveView | undefined;
  let starting: Promise<void> | undefined;
  const bar = engineBar(parts.engine, engine, () => {
    engine.again().catch(() => undefined);
    view?.again();
  });
  const begin = async () => {
    parts.notice.textContent = '正在取筛选用的数据……';
    try {
      const [facets, manifest] = await Promise.all([sources.facets(), sources.manifest()]);
      bar.manifest(manifest);
      const read = sources.rows(manifest);
      const live = await liveView({ parts, store, engine, bar, root: sources.root, facets, read });
      view = live;
      mountTools({
        parts,
        store,
        engine,
        manifest,
        dictionaries: facets.dictionaries,
        columns: live.columns,
        shown: live.shown,
      });
      const busy = '[aria-busy]';
      const isBusy = () => root.matches(busy) || root.querySelector(busy) !== null;
      if (isGoodConnection()) whenQuiet(store, isBusy, () => engine.get().catch(() => undefined));
    } catch (error) {
      starting = undefined;
      const { sentence } = failureOf(error, 'internal');
      parts.notice.replaceChildren(sentence, button({}, '再试一次', start));
      parts.notice.hidden = false;
    }
  };
  const start = () => {
    starting ??= begin();
    return starting;
  };
  prepare(parts, store, start);
}

/** What is there before any data: the search box, and where nothing may be fetched unasked a way to begin. */
function prepare(parts: PageParts, store: Store, start: () => Promise<void>): void {
  parts.root.dataset.live = '';
  parts.bar.hidden = false;
  searchBox(parts, store);
  parts.drawer.addEventListener('click', () => {
    const isOpen = parts.side.toggleAttribute('data-open');
    parts.drawer.setAttribute('aria-expanded', String(isOpen));
    start();
  });
  parts.search.addEventListener('focus', start, { once: true });
  if (location.search !== '' || isGoodConnection()) start();
  else parts.notice.replaceChildren('筛选要另取少量数据。', button({}, '开始筛选', start));
}
