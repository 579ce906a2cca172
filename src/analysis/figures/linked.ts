/**
 * What a row leads to: the id of a page, `<year>/<department>/<project>` or shorter, with `#` and a
 * place on it where it is about one; where it is about a set of rows, 查询 with its filter after a `?`.
 */
export interface Linked {
  readonly page?: string | undefined;
}

/** 查询 with the filter of what a figure is about, and what stands there, in words. */
export interface RowsIn {
  readonly page: string;
  readonly words: string;
}
