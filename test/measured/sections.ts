/** A part of a measuring form: `[kind words]` and the lines below it. */
export interface Section {
  readonly kind: string;
  readonly words: readonly string[];
  readonly lines: readonly string[];
}

/** The lines before the first section, by their first word, and the sections. */
export function sectionsOf(text: string): {
  readonly said: ReadonlyMap<string, string>;
  readonly sections: readonly Section[];
} {
  const [top = '', ...rest] = text.split(/^\[/m);
  return {
    said: new Map(top.split('\n').map((line) => [line.split(' ')[0] ?? '', afterFirst(line)])),
    sections: rest.map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [kind = '', ...words] = head.replace(/\]$/, '').split(' ');
      return { kind, words, lines: lines.filter((line) => line !== '') };
    }),
  };
}

/** The cells of a line, without the mark of the direction at its end. */
export function cellsOf(line: string): string[] {
  return line
    .replace(/ @\w+$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

function afterFirst(line: string): string {
  const at = line.indexOf(' ');
  return at === -1 ? '' : line.slice(at + 1);
}
