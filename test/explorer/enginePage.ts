import type { EngineOptions } from '../../src/explorer/engine/engine.ts';
import { engineAddresses } from '../../src/explorer/engine/engineAddresses.ts';
import { startEngine } from '../../src/explorer/engine/startEngine.ts';
import { startFacets } from '../../src/explorer/filters/startFacets.ts';
import type { ExplorerManifest } from '../../src/publish/explorer/explorerManifest.ts';

const folder = new URL('data/explorer/', document.baseURI).href;
const at = (name: string) => new URL(name, document.baseURI).href;

async function manifest(): Promise<ExplorerManifest> {
  return (await fetch(new URL('manifest.json', folder))).json();
}

/** What tests call in the page. */
export const explorer = {
  manifest,
  async engine(more: Partial<EngineOptions> = {}) {
    return startEngine({
      queryWorker: at('queryWorker.js'),
      databaseWorker: at('databaseWorker.js'),
      ...engineAddresses(await manifest(), folder),
      ...more,
    });
  },
  async facets() {
    const { facets } = await manifest();
    const files = facets.map((part) => ({ ...part, url: new URL(part.file, folder).href }));
    return startFacets({ facetWorker: at('facetWorker.js'), files });
  },
};

Object.assign(globalThis, { explorer });
