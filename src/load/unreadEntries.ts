import { join } from 'node:path';
import { fileBytes } from './fileBytes.ts';
import { folderEntries } from './folderEntries.ts';
import { LIMITS } from './limits.ts';
import { pathProblem } from './pathProblem.ts';
import type { Problem } from './problem.ts';

/** What stands in a folder under a name that is read, and is nothing that can be. */
export interface UnreadEntries {
  /** So that none of them is called missing too. */
  readonly names: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * The pipes, sockets, links to nowhere and folders named as files among the names of a folder that are
 * read: a year behind a broken link would otherwise be left out of the site in silence.
 */
export function unreadEntries(folder: string, isRead: (name: string) => boolean): UnreadEntries {
  const { folders, others } = folderEntries(folder);
  const named = folders.filter((name) => name.endsWith('.json'));
  const names = [...others, ...named].filter(isRead);
  return { names: new Set(names), problems: names.map((name) => problem(join(folder, name))) };
}

function problem(path: string): Problem {
  return pathProblem(path, {
    expected: path.endsWith('.json') ? '一个 JSON 文件' : '文件或文件夹',
    found: foundAt(path),
    advice: '换成它应有的内容，或删去它。',
  });
}

function foundAt(path: string): string {
  const file = fileBytes(path, LIMITS.megabytes);
  if (!('unread' in file)) return '刚刚换过的文件';
  return file.unread.why === 'missing' ? '不通的链接，所指的位置没有东西' : file.unread.found;
}
