import { accessSync, closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { formatCount } from '../model/format.ts';

/** Why a file is not read: what there is instead of one, and what to do. */
export interface UnreadFile {
  readonly why: 'missing' | 'large' | 'closed';
  readonly found: string;
  readonly advice: string;
}

export type FileBytes = { readonly bytes: Uint8Array } | { readonly unread: UnreadFile };

/**
 * The bytes of a file of at most so many megabytes, as many as it has when it is opened. A pipe would never end, a
 * device and a file that somebody writes to never stop, so that only what is a file is opened; never throws.
 */
export function fileBytes(path: string, megabytes: number): FileBytes {
  try {
    const state = statSync(path);
    accessSync(path, constants.R_OK);
    if (state.isDirectory()) return { unread: FOLDER };
    if (!state.isFile()) return { unread: NO_FILE };
    const size = Math.ceil(state.size / 2 ** 20);
    if (size > megabytes) return { unread: { ...LARGE, found: `${formatCount(size)} MB` } };
    return standingBytes(path) ?? { unread: NO_FILE };
  } catch (error) {
    return { unread: refusalOf(error, path) };
  }
}

/** Undefined where a pipe or a device has taken the place of the file since it was looked at. */
function standingBytes(path: string): FileBytes | undefined {
  // Of a pipe, opening would wait for somebody who writes; Windows has no such files.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const state = fstatSync(file);
    if (!state.isFile()) return undefined;
    const bytes = new Uint8Array(state.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, null);
    }
    return { bytes: bytes.subarray(0, length) };
  } finally {
    closeSync(file);
  }
}

const FOLDER = closed('文件夹', '换成文件。');
const NO_FILE = closed('管道、设备一类，不是文件', '换成文件。');
const LARGE = { why: 'large', advice: '自评数据不会有这么大：检查是否放错了文件。' } as const;

function closed(found: string, advice: string): UnreadFile {
  return { why: 'closed', found, advice };
}

function refusalOf(error: unknown, path: string): UnreadFile {
  const { code = '' } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return closed('没有权限打开', '让运行命令的用户能读它。');
    case 'ELOOP':
      return closed('绕回自己的链接', '换成文件，或指向文件的链接。');
    case 'ENOTDIR':
      return closed('路径中有一段是文件，不是文件夹', '核对路径。');
    case 'ENOENT':
      // what is no UTF-8 in a name is shown by this sign, under which there is no file
      return path.includes('\ufffd')
        ? closed('名字不是 UTF-8 编码的文件，打不开', '给文件改名；解压时选 UTF-8 编码。')
        : { why: 'missing', found: '没有这个文件', advice: '核对文件的名字和位置。' };
    default:
      return closed(`打不开的文件（${code}）`, '换一份能打开的。');
  }
}
