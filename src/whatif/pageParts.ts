/** The elements of the page that the script works with. */
export interface PageParts {
  /** Address of the table, and of the site's root, seen from the page. */
  readonly tableAddress: string;
  readonly root: string;
  readonly form: HTMLFormElement;
  /** What stands there before the script runs, and what it says when something fails. */
  readonly notice: HTMLElement;
  readonly own: HTMLElement;
  readonly sum: HTMLElement;
  readonly reset: HTMLElement;
  readonly count: HTMLElement;
  readonly results: HTMLElement;
  readonly rows: HTMLElement;
  readonly all: HTMLElement;
  readonly row: HTMLTemplateElement;
  readonly changed: HTMLTemplateElement;
  readonly same: HTMLTemplateElement;
}

/** Finds them; throws where one is missing, which is a fault of the page. */
export function pageParts(section: HTMLElement): PageParts {
  const find = <Found extends Element>(selector: string): Found => {
    const found = section.querySelector<Found>(selector);
    if (found === null) throw new Error(`the page has no ${selector}`);
    return found;
  };
  const part = (name: string) => find<HTMLElement>(`[data-part="${name}"]`);
  const template = (name: string) => find<HTMLTemplateElement>(`template[data-part="${name}"]`);
  return {
    tableAddress: section.dataset.table ?? '',
    root: section.dataset.root ?? '',
    form: find<HTMLFormElement>('form'),
    notice: part('notice'),
    own: part('own'),
    sum: part('sum'),
    reset: part('reset'),
    count: part('count'),
    results: part('results'),
    rows: part('rows'),
    all: part('all'),
    row: template('row'),
    changed: template('changed'),
    same: template('same'),
  };
}
