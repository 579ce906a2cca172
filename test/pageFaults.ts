import { fileOf } from './pageKinds.ts';
import { pageTags, type Tag } from './pageTags.ts';

/** What a page may refer to. */
export interface SiteFacts {
  /** Every file of the site, with `/` between the parts. */
  readonly files: ReadonlySet<string>;
  /** The ids of each page. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Addresses outside that the data declares as a source. */
  readonly sources: ReadonlySet<string>;
  /** The public address of the site, where the data give one. */
  readonly address?: string | undefined;
}

const REFERENCES = ['href', 'src', 'poster', 'data', 'action', 'formaction', 'xlink:href'];
const ID_LISTS = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];
const ORIGIN = 'https://site.invalid';

/** The ids on a page, in their order, doubles too. */
export function pageIds(tags: readonly Tag[]): string[] {
  return tags.flatMap(({ attributes }) => attributes.id ?? []);
}

/** Everything that a page does against the rules of the site, in words. */
export function pageFaults(page: string, html: string, site: SiteFacts): string[] {
  const tags = pageTags(html);
  return [
    ...structureFaults(tags),
    ...headFaults(page, html, tags),
    ...policyFaults(tags),
    ...valueFaults(html),
    ...tags.flatMap((tag) => referenceFaults(page, tag, site)),
    ...idFaults(tags),
  ];
}

function structureFaults(tags: readonly Tag[]): string[] {
  const count = (name: string) => tags.filter((tag) => tag.name === name).length;
  const lang = tags.find((tag) => tag.name === 'html')?.attributes.lang;
  const title = tags.find((tag) => tag.name === 'title')?.text.trim() ?? '';
  return [
    ...(lang === 'zh-CN' ? [] : [`lang is ${lang}`]),
    ...(count('h1') === 1 ? [] : [`${count('h1')} h1`]),
    ...(count('main') === 1 ? [] : [`${count('main')} main`]),
    ...(title === '' ? ['no title'] : []),
  ];
}

/**
 * What heads a page (.github/decisions.md): its own name small, and below it in the largest words what was
 * found; a page about one thing below a department has the name of the thing there.
 */
function headFaults(page: string, html: string, tags: readonly Tag[]): string[] {
  if (page === '404.html') return [];
  const head = /<p class="kicker\b[^>]*>(.*?)<\/p>\s*<h1\b[^>]*>(.*?)<\/h1>/s.exec(html);
  if (head === null) return ['no name of the page above its h1'];
  const [name, heading] = head.slice(1).map((part) => part.replace(/<[^>]*>|\s/g, ''));
  const title = tags.find((tag) => tag.name === 'title')?.text.split('｜')[0] ?? '';
  const isNamed = /^\d{4}\/[^/]+\/[^/]+\//.test(page);
  const isLabel = heading === name || (heading === title.replace(/\s/g, '') && !isNamed);
  return isLabel ? [`the h1 is a label: ${heading}`] : [];
}

/** The policy must stand before anything that it governs, and nothing may need an exception. */
function policyFaults(tags: readonly Tag[]): string[] {
  const isPolicy = ({ attributes }: Tag) =>
    attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
  const policy = tags.find(isPolicy)?.attributes.content ?? '';
  const first = tags.findIndex((tag) => ['link', 'script', 'style'].includes(tag.name));
  return [
    ...(/(^|;)\s*default-src 'self'\s*(;|$)/.test(policy)
      ? []
      : [`policy is ${policy || 'absent'}`]),
    ...(/(?<!wasm-)unsafe-(inline|eval)/.test(policy) ? [`policy allows too much: ${policy}`] : []),
    ...(first !== -1 && first < tags.findIndex(isPolicy) ? ['policy comes too late'] : []),
    ...tags.flatMap(({ name, attributes }) => [
      ...(name === 'style' ? ['inline <style>'] : []),
      ...(name === 'script' && attributes.src === undefined && !isDataBlock(attributes)
        ? ['inline <script>']
        : []),
      ...(name === 'base' ? ['<base>'] : []),
      ...Object.keys(attributes)
        .filter((key) => key === 'style' || key.startsWith('on'))
        .map((key) => `${key}= on <${name}>`),
    ]),
  ];
}

/** JSON-LD is data: no browser runs it, and no policy of scripts concerns it. */
function isDataBlock({ type }: Tag['attributes']): boolean {
  return type === 'application/ld+json';
}

/** A value that became a text without anybody having said how: the words of the language for it. */
function valueFaults(html: string): string[] {
  const text = html.replace(/<(script|style)\b[^>]*>.*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>/gs, '');
  return [...new Set(text.match(/\[object \w+\]|\b(?:undefined|NaN)\b/g))].map(
    (word) => `the page shows ${word}`,
  );
}

function referenceFaults(page: string, { name, attributes }: Tag, site: SiteFacts): string[] {
  const images = attributes.srcset?.split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
  const references = REFERENCES.flatMap((key) => attributes[key] ?? []).concat(images ?? []);
  return references.flatMap((reference) => {
    if (name === 'link' && attributes.rel === 'canonical') {
      return canonicalFaults(page, reference, site);
    }
    const isLink = name === 'a' || name === 'area';
    const isOutside = /^([a-z][a-z\d+.-]*:|\/\/)/i.test(reference);
    if (isOutside && isLink && site.sources.has(reference)) return [];
    if (isOutside) return [`<${name}> refers to ${reference}, which no data declares as a source`];
    if (reference.startsWith('#')) return insideFaults(page, reference, site);
    const isFromRoot = reference.startsWith('/');
    // The page for missing addresses is served at any depth, where a relative link would not hold.
    if (page === '404.html') {
      return isFromRoot
        ? insideFaults(page, reference.slice(1), site)
        : [`<${name}> refers to ${reference}, which does not hold at every depth`];
    }
    return isFromRoot
      ? [`<${name}> refers to ${reference}, which is not relative`]
      : insideFaults(page, reference, site);
  });
}

/** The canonical address of a page is its own under the public address of the site. */
function canonicalFaults(page: string, reference: string, { address }: SiteFacts): string[] {
  const own = page.replace(/(^|\/)index\.html$/, '$1');
  return address !== undefined && reference === address + own
    ? []
    : [`the canonical address is ${reference}`];
}

function insideFaults(page: string, reference: string, { files, ids }: SiteFacts): string[] {
  // A base as deep as any link can climb shows a `..` that leaves the site.
  const url = new URL(reference, `${ORIGIN}/base/${page}`);
  if (!url.pathname.startsWith('/base/')) return [`${reference} leaves the site`];
  const file = fileOf(decodeURIComponent(url.pathname.slice('/base/'.length)));
  if (!files.has(file)) return [`${reference} leads to ${file}, which is not there`];
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || ids.get(file)?.has(id) === true
    ? []
    : [`${reference} names no id of ${file}`];
}

function idFaults(tags: readonly Tag[]): string[] {
  const ids = pageIds(tags);
  const named = tags.flatMap(({ attributes }) =>
    ID_LISTS.flatMap((key) => attributes[key]?.split(/\s+/) ?? []),
  );
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} stands twice`),
    ...named.filter((id) => !ids.includes(id)).map((id) => `no element has the id ${id}`),
  ];
}
