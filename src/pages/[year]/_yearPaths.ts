import { currentSite } from '../../site/currentSite.ts';

/** A page for every year, with what is shown of it. */
export function yearPaths() {
  return currentSite().years.map((view) => ({
    params: { year: String(view.year) },
    props: { view },
  }));
}
