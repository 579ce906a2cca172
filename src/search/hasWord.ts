import { searchRuns } from '../publish/search/searchText.ts';

/** Whether a word stands in a text as the index sees it. */
export function hasWord(text: string, word: string): boolean {
  return searchRuns(text).some((run) => run.includes(word));
}
