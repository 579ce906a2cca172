/** A place on a page: the id of a heading or of a figure, and its words in the list of contents. */
export interface Section {
  readonly id: string;
  readonly name: string;
}
