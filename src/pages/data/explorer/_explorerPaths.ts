import { currentFiles } from '../../../site/currentSite.ts';

const FOLDER = 'explorer/';

/** While developing, the files of the explorer with one ending, which an address needs literally; a build writes them itself. */
export async function explorerPaths(ending: string) {
  if (import.meta.env.PROD) return [];
  const files = await currentFiles();
  return files
    .filter(({ name }) => name.startsWith(FOLDER) && name.endsWith(ending))
    .map(({ name, bytes }) => ({
      params: { stem: name.slice(FOLDER.length, -ending.length) },
      props: { bytes },
    }));
}
