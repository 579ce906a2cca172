import { currentExplorerFiles } from '../../../site/currentSite.ts';

/** While developing, the files of the explorer with one ending, which an address needs literally; a build writes them itself. */
export async function explorerPaths(ending: string) {
  if (import.meta.env.PROD) return [];
  const files = await currentExplorerFiles();
  return files
    .filter(({ name }) => name.endsWith(ending))
    .map(({ name, bytes }) => ({
      params: { stem: name.slice(0, -ending.length) },
      props: { bytes },
    }));
}
