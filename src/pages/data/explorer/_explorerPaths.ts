import { currentExplorerFiles } from '../../../site/currentSite.ts';

/** The files of the explorer with one ending: an address needs it literally while developing. */
export async function explorerPaths(ending: string) {
  const files = await currentExplorerFiles();
  return files
    .filter(({ name }) => name.endsWith(ending))
    .map(({ name, bytes }) => ({
      params: { stem: name.slice(0, -ending.length) },
      props: { bytes },
    }));
}
