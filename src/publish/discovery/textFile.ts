/** A text file of the built site, by its path within it. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}
