import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { SLUG_PATTERN } from '../../model/list.ts';

/**
 * Whether a place of `check` means a file or a folder of files, not a project of the data folder. An id
 * of a project has no ending; what stands in the data folder is a project, as shells complete its path.
 */
export function isFilePlace(place: string, data: string): boolean {
  if (/\.[^./\\]+[/\\]?$/.test(place) && !place.endsWith('.json')) return true;
  return existsSync(place) && !isWithin(place, data) && !isProjectName(place);
}

/** A folder that lies here by chance does not hide the project of its name: it is written `forms/`. */
function isProjectName(place: string): boolean {
  return SLUG_PATTERN.test(place) && statSync(place).isDirectory();
}

function isWithin(place: string, folder: string): boolean {
  const path = relative(resolve(folder), resolve(place));
  return path !== '..' && !path.startsWith(`..${sep}`) && path !== resolve(place);
}
