import type { ExplorerManifest } from '../../publish/explorer/explorerManifest.ts';
import { engineAddresses } from '../engine/engineAddresses.ts';
import { engineFailure, failureOf } from '../engine/engineFailure.ts';
import { onceMore } from '../engine/onceMore.ts';
import type { FetchEngine } from '../engine/sharedEngine.ts';
import { SILENCE } from '../engine/silence.ts';
import { startEngine } from '../engine/startEngine.ts';
import { type Facets, startFacets } from '../filters/startFacets.ts';
import { fetchBlock } from '../rows/fetchBlock.ts';
import { type ReadRows, rowReader } from '../rows/rowReader.ts';

/** What the page can fetch and start; all addresses stand in the page. */
export interface Sources {
  /** Absolute address of the site's root. */
  readonly root: string;
  readonly manifest: () => Promise<ExplorerManifest>;
  readonly facets: () => Promise<Facets>;
  /** Reads rows without an engine. */
  readonly rows: (manifest: ExplorerManifest) => ReadRows;
  readonly engine: FetchEngine;
}

/** The sources named by the attributes of the explorer's element; each rejects with an EngineFailure. */
export function sourcesOf({ dataset }: HTMLElement): Sources {
  const address = (name: string) => new URL(dataset[name] ?? '', document.baseURI).href;
  const folder = address('folder');
  let manifest: Promise<ExplorerManifest> | undefined;
  const ownManifest = () => {
    const url = new URL('manifest.json', folder).href;
    manifest ??= onceMore(() => fetchManifest(url)).catch((error: unknown) => {
      manifest = undefined;
      throw error;
    });
    return manifest;
  };
  return {
    root: address('root'),
    manifest: ownManifest,
    facets: async () => {
      const { facets } = await ownManifest();
      const files = facets.map((part) => ({ ...part, url: new URL(part.file, folder).href }));
      return onceMore(() => startFacets({ facetWorker: address('facetWorker'), files }));
    },
    rows: ({ rowFiles }) => rowReader(rowFiles, (block) => fetchBlock(block, folder)),
    engine: async (onProgress, signal) => {
      const options = {
        queryWorker: address('queryWorker'),
        databaseWorker: address('databaseWorker'),
        ...engineAddresses(await ownManifest(), folder),
        onProgress,
        signal,
      };
      return onceMore(() => startEngine(options));
    },
  };
}

async function fetchManifest(url: string): Promise<ExplorerManifest> {
  const response = await fetch(url, { signal: AbortSignal.timeout(SILENCE) }).catch(
    (error: unknown) => {
      throw failureOf(error, 'network');
    },
  );
  if (response.status === 404) throw engineFailure('notFound', url);
  if (!response.ok) throw engineFailure('network', `${response.status} ${url}`);
  try {
    return await response.json();
  } catch (error) {
    throw failureOf(error, 'wrongFile');
  }
}
