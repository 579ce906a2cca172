/** What the label of a row leads to: the id of a page, `<year>/<department>/<project>` or shorter. */
export interface Linked {
  readonly page?: string | undefined;
}
