/*
 * What a form as CSV prints in cells that are one with another, since CSV has no merged cells: a script sees
 * them as well as a person, and nobody prints them in a form.
 */

/** In a cell that is one with the cell above. */
export const MERGED_ABOVE = '（与上格合并）';
/** In a cell that is one with the cell left of it. */
export const MERGED_LEFT = '（与左格合并）';
