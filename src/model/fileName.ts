/** Of ideographs some 200 bytes, of the 255 that systems let a name have. */
const LONGEST = 60;
/** What is kept of the end, where most names of one kind differ. */
const END = 20;

/**
 * A name as files may bear it on every system, however long and strange it is: cut in its middle where it is long.
 * @example fileName('一/二：三? ') // '一_二：三_'
 */
export function fileName(name: string): string {
  const glyphs = [...name.trim().replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')];
  const isLong = glyphs.length > LONGEST;
  const kept = isLong ? [...glyphs.slice(0, LONGEST - END), '…', ...glyphs.slice(-END)] : glyphs;
  return kept.join('').replace(/^\.+/, '_') || '_';
}
