import type { RulebookView } from './rulebookView.ts';

/** The rule books side by side: a line a subject, a cell a rule book. */
export interface RulebookMatrix {
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly lines: readonly {
    readonly subject: string;
    /** In the order of the names. */
    readonly cells: readonly { readonly words: string; readonly isSame: boolean }[];
  }[];
}

/** Compares the rule books with the first one, so that only what differs is read. */
export function rulebookMatrix(views: readonly RulebookView[]): RulebookMatrix {
  const subjects = [...new Set(views.flatMap(({ lines }) => lines.map(({ subject }) => subject)))];
  const wordsOf = (view: RulebookView | undefined, subject: string) =>
    view?.lines.find((line) => line.subject === subject)?.words ?? '没有规定';
  return {
    names: views.map(({ rulebook: { id, name } }) => ({ id, name })),
    lines: subjects.map((subject) => {
      const first = wordsOf(views[0], subject);
      const cells = views.map((view, place) => {
        const words = wordsOf(view, subject);
        const isSame = place > 0 && words === first;
        return { words: isSame ? '相同' : words, isSame };
      });
      return { subject, cells };
    }),
  };
}
