import type { ReportSection } from '../../model/report.ts';
import type { Heading } from './headings.ts';

/** A section on its way: where it stands in the JSON, how it is numbered, and what it has so far. */
export interface OpenSection {
  readonly path: string;
  readonly heading: Heading;
  readonly text: string;
  readonly paragraphs: string[];
  readonly sections: OpenSection[];
}

/**
 * Where a heading goes: below the innermost open section whose own number it does not continue. The number
 * decides, since reports write （一） below （七） and go on with （八） after it.
 */
export function parentDepth(open: readonly OpenSection[], { style, number }: Heading): number {
  const follows = (at: number) => open[at]?.heading.style === style;
  const exact = open.findLastIndex(
    ({ heading }, at) => follows(at) && heading.number === number - 1,
  );
  if (exact !== -1) return exact;
  const earlier = open.findLastIndex(({ heading }, at) => follows(at) && heading.number < number);
  return number === 1 || earlier === -1 ? open.length : earlier;
}

/** The sections as a report holds them. */
export function closedSections(open: readonly OpenSection[]): ReportSection[] {
  return open.map(({ text, paragraphs, sections }) => ({
    heading: text,
    paragraphs,
    ...(sections.length === 0 ? {} : { sections: closedSections(sections) }),
  }));
}
