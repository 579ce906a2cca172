/** Of ideographs some 200 bytes, of the 255 that systems let a name have. */
const LONGEST = 60;

/**
 * A name as files may bear it on every system, however long and strange it is.
 * @example fileName('一/二：三? ') // '一_二：三_'
 */
export function fileName(name: string): string {
  const plain = name.trim().replace(/[\\/:*?"<>|\p{Cc}]/gu, '_');
  return [...plain].slice(0, LONGEST).join('').replace(/^\.+/, '_') || '_';
}
