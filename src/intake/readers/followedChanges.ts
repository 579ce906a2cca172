import type { SourceNotice } from '../sourceDocument.ts';

/** Said of a text of Word in which somebody followed changes. */
export const followedChanges: SourceNotice = {
  kind: 'uncertain',
  message: '文档有修订痕迹，按接受全部修订之后的文字读',
};
