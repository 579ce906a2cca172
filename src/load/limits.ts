/**
 * How large data may be: far above anything that is filed, and small enough to be read, checked and
 * printed whole. A spreadsheet, as which every form is published, holds 32,767 characters in a cell.
 */
export const LIMITS = {
  /** Of one file. */
  megabytes: 8,
  /** Objects and lists in one another. */
  depth: 64,
  /** Of one text. */
  characters: 32_767,
  /** Of the name of one field. */
  nameCharacters: 100,
  /** Unknown names of one object that are held against all known ones. */
  guesses: 1000,
  /** Fields and items of one file. */
  values: 200_000,
  /** That are told of one file. */
  problems: 10_000,
} as const;
