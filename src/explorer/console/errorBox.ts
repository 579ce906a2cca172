import { button, element } from '../dom/element.ts';
import type { FailureWords } from './resultWords.ts';

/** Where errors are told. */
export interface ErrorBox {
  readonly root: HTMLElement;
  readonly show: (failure: FailureWords) => void;
  readonly clear: () => void;
}

/** A sentence with line and column, a button to the place, and what the database said for those who know it. */
export function errorBox(onGo: () => void): ErrorBox {
  const root = element('div', { class: 'console-error', role: 'alert', id: 'sql-error' });
  const show = ({ sentence, place, cause }: FailureWords) => {
    const where = place === undefined ? '' : `第 ${place.line} 行第 ${place.column} 个字：`;
    const line = element('p', {}, element('strong', {}, '没有结果。'), `${where}${sentence}`);
    const go = place === undefined ? [] : [button({ class: 'go-to-error' }, '移到出错处', onGo)];
    const raw = element(
      'details',
      {},
      element('summary', {}, 'DuckDB 的说明'),
      element('pre', { lang: 'en' }, cause),
    );
    root.replaceChildren(line, ...go, ...(cause === '' ? [] : [raw]));
  };
  return { root, show, clear: () => root.replaceChildren() };
}
