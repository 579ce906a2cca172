import type { DocumentKind } from '../model/publications.ts';

/** What a data file is and where it belongs, by its path within the data folder. */
export interface DocumentIdentity {
  readonly kind: DocumentKind;
  /** The id of the project or the rule book; undefined for lists, whole departments and the site. */
  readonly slug: string | undefined;
  /** The folder that holds it: `zonggonghui/2022`, `rulebooks`, or '' for the data folder itself. */
  readonly place: string;
}

/**
 * Reads the path of a data file.
 * @example documentIdentity('zonggonghui/2022/kunnan-laomo-bangfu.report.json')
 * // { kind: 'report', slug: 'kunnan-laomo-bangfu', place: 'zonggonghui/2022' }
 */
export function documentIdentity(file: string): DocumentIdentity {
  const cut = file.lastIndexOf('/');
  const place = cut === -1 ? '' : file.slice(0, cut);
  const name = file.slice(cut + 1).replace(/\.json$/, '');
  if (place === '') return { kind: 'site', slug: undefined, place };
  if (place === 'rulebooks') return { kind: 'rulebook', slug: name, place };
  if (name === 'list') return { kind: 'list', slug: undefined, place };
  if (name === 'department') return { kind: 'department', slug: undefined, place };
  for (const kind of ['report', 'targets'] as const) {
    if (name.endsWith(`.${kind}`)) return { kind, slug: name.slice(0, -kind.length - 1), place };
  }
  return { kind: 'form', slug: name, place };
}

/** Whether a document belongs to the site as a whole, not to a department's year. */
export function isOfSite({ kind }: Pick<DocumentIdentity, 'kind'>): boolean {
  return kind === 'site' || kind === 'rulebook';
}
