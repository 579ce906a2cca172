/** What the codes of a system mean to the person at the keyboard; both are said. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '所在的磁盘只能读',
  ELOOP: '绕回自己的链接',
  ENOENT: '没有这个文件',
  ENOTDIR: '路径中有一段是文件，不是文件夹',
  EISDIR: '是文件夹，不是文件',
  ENAMETOOLONG: '名字或路径太长',
  EBUSY: '正被别的程序占用',
  EMFILE: '同时打开的文件太多',
  ENFILE: '同时打开的文件太多',
  EIO: '磁盘读写出错',
  ESTALE: '网络文件夹断开了',
  ETIMEDOUT: '网络文件夹没有回应',
};

/**
 * Why the system refuses, in words and with its code.
 * @example systemWords('ELOOP') // '绕回自己的链接，ELOOP'
 */
export function systemWords(code: string): string {
  return [WORDS[code], code].filter((words) => words).join('，') || '系统没有说明';
}
