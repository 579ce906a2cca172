import { element } from '../../explorer/dom/element.ts';
import type { ShownForm } from '../messages.ts';
import { statusOf } from './statusOf.ts';

/** The scores of a form, as its page on the site would head it. */
export function showFigures(form: ShownForm): HTMLElement {
  const { reported, checkable, checkablePoints } = form;
  if (form.isTargets) {
    return element(
      'dl',
      { class: 'figures' },
      figure('读得清的目标', [checkable], ['有数值、时间或是否，看得出怎样算达成']),
    );
  }
  const points = /^\d/.test(reported) ? [element('small', {}, '分')] : [];
  return element(
    'dl',
    { class: 'figures' },
    figure('自评得分', [reported, ...points], ['表上所印']),
    intervalFigure(form),
    figure('复核结论', [statusOf(form.verdict)], form.verdictNote === '' ? [] : [form.verdictNote]),
    figure(
      '可核分值占比',
      [checkable],
      checkablePoints === '' ? [] : [`${checkablePoints} 分指标有可核的数值`],
    ),
  );
}

/** Where there is no interval, the reason is a note, not a figure. */
function intervalFigure({ interval, grades, rulebook }: ShownForm): HTMLElement {
  const by = `按${rulebook}`;
  if (grades === '') return figure('复核区间', ['无'], interval === '无' ? [by] : [interval, by]);
  return figure(
    '复核区间',
    [element('span', { class: 'short' }, interval), element('small', {}, grades)],
    [by],
  );
}

function figure(
  name: string,
  value: readonly (Node | string)[],
  note: readonly string[],
): HTMLElement {
  return element(
    'div',
    {},
    element('dt', {}, name),
    element('dd', { class: 'value' }, ...value),
    ...note.map((text) => element('dd', { class: 'note' }, text)),
  );
}
