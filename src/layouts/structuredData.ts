import { largest, smallest } from '../model/extremes.ts';
import type { Settings } from '../model/settings.ts';
import { publicAddress } from './pageTags.ts';
import { relativeLink } from './relativeLink.ts';

/** A thing that a page describes to machines, in the words of schema.org. */
export type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** A table or record that the site publishes. */
export interface DatasetFacts {
  readonly name: string;
  readonly description: string;
  /** Of its page, within the site. */
  readonly address: string;
  readonly publisher: string;
  readonly years: readonly number[];
  readonly published: string | undefined;
  readonly corrected: string | undefined;
  /** Addresses of its files within the site; their suffix tells their media type. */
  readonly files: readonly string[];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: `${OFFICE}.wordprocessingml.document`,
  json: 'application/json',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
};

/**
 * JSON-LD of a page as the text of a data block. No `<` is left in it, so that no text of a form can
 * end the block.
 */
export function structuredData(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** Where a page stands: its trail and itself. */
export function breadcrumbList(
  settings: Settings,
  here: string,
  trail: readonly { readonly name: string; readonly to: string }[],
): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, to }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressFrom(settings, here, to),
    })),
  };
}

/** A data set; addresses are public where the site knows its own, else relative to the page. */
export function datasetThing(settings: Settings, facts: DatasetFacts): Thing {
  const { name, description, address, publisher, years, published, corrected, files } = facts;
  const [first, last] = [smallest(years), largest(years)];
  const organisation = { '@type': 'GovernmentOrganization', name: publisher };
  return {
    '@type': 'Dataset',
    name,
    description,
    url: addressFrom(settings, address, address),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    creator: organisation,
    publisher: organisation,
    temporalCoverage: first === last ? String(first) : `${first}/${last}`,
    ...(published === undefined ? {} : { datePublished: published }),
    ...(corrected === undefined ? {} : { dateModified: corrected }),
    ...(files.length === 0
      ? {}
      : {
          distribution: files.map((file) => ({
            '@type': 'DataDownload',
            contentUrl: addressFrom(settings, address, file),
            encodingFormat: MEDIA_TYPES[file.slice(file.lastIndexOf('.') + 1)],
          })),
        }),
  };
}

function addressFrom(settings: Settings, here: string, to: string): string {
  return publicAddress(settings, to) ?? relativeLink(here, to);
}
