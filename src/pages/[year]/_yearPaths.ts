import { currentYearPages } from '../../site/currentSite.ts';

/** A page for every year that is printed, with what is shown of it and around it. */
export function yearPaths() {
  return currentYearPages().map(({ site, view }) => ({
    params: { year: String(view.year) },
    props: { site, view },
  }));
}
