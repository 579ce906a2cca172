import type { FormStart } from '../check/newForm.ts';
import { partOf } from '../explorer/dom/element.ts';
import type { NewForms } from './newForms.ts';

/**
 * Lets a form be begun; `begin` says where that does not work. Most readers bring theirs: what is offered to begin with
 * comes when somebody looks at it.
 */
export function takeNewForm(
  root: HTMLElement,
  begin: (start: () => Promise<FormStart>) => void,
): void {
  const host = partOf(root, 'begin');
  let offered: Promise<NewForms> | undefined;
  const offer = () => {
    offered ??= import('./newForms.ts').then(({ newForms }) => newForms(root));
    return offered;
  };
  host.addEventListener('toggle', () => offer().catch(() => undefined), { once: true });
  host.addEventListener('submit', (event) => {
    event.preventDefault();
    begin(async () => (await offer()).startIn(event.target));
  });
}
