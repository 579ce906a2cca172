import { button, element } from '../dom/element.ts';
import { chartPng } from './chartPng.ts';
import { chartSvg } from './chartSvg.ts';
import { saveFile } from './saveFile.ts';

/** Which chart is saved when one of the buttons is pressed, and what is said of it. */
export interface ChartMenuOptions {
  readonly svg: () => SVGSVGElement | null;
  readonly title: () => string;
  /** Filters, source and how much is drawn. */
  readonly foot: () => string;
  /** The name of the file without its ending, in ASCII. */
  readonly stem: string;
}

/** Buttons that save a chart of the page as a picture, with a line that says how it went. */
export function chartMenu({ svg, title, foot, stem }: ChartMenuOptions): HTMLElement {
  const status = element('p', { class: 'export-status', role: 'status' });
  const attempt = (ending: 'svg' | 'png') => async () => {
    const shown = svg();
    if (shown === null) return;
    const picture = { svg: shown, title: title(), foot: foot() };
    const name = `${stem}.${ending}`;
    try {
      if (ending === 'svg') saveFile(name, 'image/svg+xml', chartSvg(picture));
      else saveFile(name, 'image/png', await chartPng(picture));
      status.textContent = `已导出 ${name}。`;
    } catch {
      status.textContent = '没有导出成功。请再试一次，或换一种格式。';
    }
  };
  const group = { class: 'export-buttons', role: 'group', 'aria-label': '导出图' };
  const buttons = [
    button({ class: 'save-svg' }, '导出图 SVG', attempt('svg')),
    button({ class: 'save-png' }, '导出图 PNG', attempt('png')),
  ];
  return element('div', { class: 'export-menu' }, element('div', group, ...buttons), status);
}
