import type { ReportSectionView } from '../analysis/reportView.ts';
import type { Section } from './section.ts';

/** The headings of a report that divide it: the first of its levels that has several. */
export function reportContents(
  sections: readonly ReportSectionView[],
  place = 'part',
): readonly Section[] {
  const [only] = sections;
  if (sections.length === 1 && only !== undefined && only.sections.length > 0) {
    return reportContents(only.sections, `${place}-1`);
  }
  return sections.map(({ heading }, index) => ({ id: `${place}-${index + 1}`, name: heading }));
}
