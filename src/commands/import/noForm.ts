/** Kinds of file that may lie in a folder of forms without being one. */
export const NO_FORM: ReadonlySet<string> = new Set(['image', 'unknown', 'empty', 'presentation']);
