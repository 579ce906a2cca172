import { lstatSync } from 'node:fs';
import { leadsNowhere } from './leadsNowhere.ts';

/** Whether anything stands at a path, if only a link that leads nowhere: that is a fault, and no absence. */
export function isEntry(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (leadsNowhere(error)) return false;
    throw error;
  }
}
