/**
 * The first rows of a figure that has room for `most`; all of them where one alone would be left out, since
 * to say so takes the room of a row.
 * @example firstRows([8, 5, 3], 2) // [8, 5, 3]
 */
export function firstRows<Row>(all: readonly Row[], most: number): readonly Row[] {
  return all.length <= most + 1 ? all : all.slice(0, most);
}
