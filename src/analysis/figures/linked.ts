/**
 * What the label of a row leads to: the id of a page, `<year>/<department>/<project>` or shorter,
 * with `#` and a place on it where it is about one.
 */
export interface Linked {
  readonly page?: string | undefined;
}
