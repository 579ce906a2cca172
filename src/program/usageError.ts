/** A command was used wrongly: one sentence, exit 2; `suggestion` is what was most likely meant. */
export class UsageError extends Error {
  readonly suggestion: string | undefined;
  constructor(message: string, suggestion?: string) {
    super(suggestion === undefined ? message : `${message}，是不是“${suggestion}”？`);
    this.name = 'UsageError';
    this.suggestion = suggestion;
  }
}
