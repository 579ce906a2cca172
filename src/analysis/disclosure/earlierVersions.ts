import type { List } from '../../model/list.ts';
import { type Content, DOCUMENT_WORDS } from '../../model/publications.ts';
import { type OfficialForm, officialForm } from '../form/officialForm.ts';
import { plainReportView, type ReportView } from '../reportView.ts';
import type { PlacedDocument } from './placedDocuments.ts';
import type { PublicationLine } from './publicationLine.ts';

/** What the page of a version prints; a form is laid out when its page is made. */
export type ShownVersion =
  | { readonly kind: 'form'; readonly word: string; readonly layout: () => OfficialForm }
  | { readonly kind: 'report'; readonly view: ReportView }
  | { readonly kind: 'list'; readonly list: List };

/** A version that another has replaced, or that was withdrawn: a page of its own. */
export interface EarlierVersion {
  readonly address: string;
  readonly year: number;
  readonly departmentId: string;
  readonly departmentName: string;
  /** Tells it from the document's other versions: the last part of its address. */
  readonly name: string;
  readonly date: string;
  /** What the document calls itself. */
  readonly heading: string;
  readonly shown: ShownVersion;
  /** What took its place. */
  readonly next: PublicationLine;
  /** The page of the version that stands now; the department's where there is none. */
  readonly current: string;
  /** What `current` is. */
  readonly standing: PlacedDocument['standing'];
}

/** The earlier versions of a document; those of rule books are told on their page, not shown by themselves. */
export function earlierVersions({
  published,
  departmentYear,
  lines,
  page,
  standing,
}: PlacedDocument): EarlierVersion[] {
  if (departmentYear === undefined) return [];
  const { year, departmentId, departmentName } = departmentYear;
  const oldestFirst = lines.toReversed();
  const place = { year, departmentId, departmentName, current: page, standing };
  return published.versions.flatMap(({ name, date, content }, index) => {
    const address = oldestFirst[index]?.address;
    const next = oldestFirst[index + 1];
    const shown = content && shownVersion(content);
    if (address === undefined || next === undefined || shown === undefined) return [];
    return [{ ...place, ...shown, address, name, date, next }];
  });
}

function shownVersion(content: Content): Pick<EarlierVersion, 'heading' | 'shown'> | undefined {
  switch (content.kind) {
    case 'form':
    case 'targets':
    case 'department': {
      const { kind, record } = content;
      const layout = () => officialForm(record);
      return {
        heading: record.head.name,
        shown: { kind: 'form', word: DOCUMENT_WORDS[kind], layout },
      };
    }
    case 'report': {
      const { record } = content;
      return { heading: record.title, shown: { kind: 'report', view: plainReportView(record) } };
    }
    case 'list': {
      const { record } = content;
      return { heading: record.title, shown: { kind: 'list', list: record } };
    }
    case 'rulebook':
    case 'site':
      return undefined;
    default:
      return content satisfies never;
  }
}
