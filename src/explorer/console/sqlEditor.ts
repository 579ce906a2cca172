import { element } from '../dom/element.ts';
import { type CaretSuggestions, caretSuggestions } from './caretSuggestions.ts';
import { completionKeys } from './completionKeys.ts';
import type { ConsoleTables } from './consoleContext.ts';
import type { Span } from './errorSpan.ts';
import { paintSql } from './paintSql.ts';

/** A field for a statement: coloured, with suggestions, and with a place that can be marked. */
export interface SqlEditor {
  readonly root: HTMLElement;
  readonly field: HTMLTextAreaElement;
  readonly value: () => string;
  /** Puts a statement in the place of the other; undo brings that back. */
  readonly setValue: (sql: string) => void;
  /** The same without undo and without the focus; nobody is told of it. */
  readonly fill: (sql: string) => void;
  /** Writes where the caret is. */
  readonly insert: (text: string) => void;
  /** Marks a place until the text changes; none takes the mark away. */
  readonly mark: (span?: Span) => void;
}

/** What the editor tells and asks. */
export interface SqlEditorOptions {
  readonly tables: ConsoleTables;
  readonly onChange: (sql: string) => void;
  readonly onRun: () => void;
}

const FIELD = {
  id: 'sql-field',
  class: 'sql-field',
  rows: 8,
  spellcheck: 'false',
  autocapitalize: 'off',
  autocomplete: 'off',
  'aria-autocomplete': 'list',
  'aria-controls': 'sql-suggestions',
  'aria-describedby': 'sql-keys',
};

/**
 * A textarea whose letters are transparent above the same text in colours, so that the browser's own
 * editing, undo and input methods stay as they are.
 */
export function sqlEditor({ tables, onChange, onRun }: SqlEditorOptions): SqlEditor {
  const field = element('textarea', FIELD);
  const colours = element('pre', { class: 'sql-colours', 'aria-hidden': 'true' });
  const write = (text: string, start: number, end: number) => writeInto(field, text, start, end);
  const suggestions = caretSuggestions(field, colours, tables, write);
  const { list, spoken } = suggestions;
  field.addEventListener('input', () => {
    mark();
    onChange(field.value);
  });
  listen(field, suggestions, onRun);
  const mark = (span?: Span) => {
    paintSql(colours, field.value, span);
    field.setAttribute('aria-invalid', String(span !== undefined));
  };
  const fill = (sql: string) => {
    list.hide();
    field.value = sql;
    mark();
  };
  const setValue = (sql: string) => {
    const focused = document.activeElement;
    write(sql, 0, field.value.length);
    list.hide();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  const insert = (text: string) => write(text, field.selectionStart, field.selectionEnd);
  const paper = element('div', { class: 'sql-paper' }, colours, field, list.root);
  const root = element('div', { class: 'sql-editor' }, paper, spoken);
  return { root, field, value: () => field.value, setValue, fill, insert, mark };
}

/** Typing suggests, leaving the field or its place does not. */
function listen(
  field: HTMLTextAreaElement,
  suggestions: CaretSuggestions,
  onRun: () => void,
): void {
  const { list, suggest, accept } = suggestions;
  field.addEventListener('input', (event) => {
    const isTyped = event instanceof InputEvent && (event.data ?? '').length === 1;
    if (isTyped || list.isOpen()) suggest(false);
  });
  field.addEventListener('compositionend', () => suggest(false));
  field.addEventListener('blur', () => list.hide());
  field.addEventListener('pointerdown', () => list.hide());
  field.addEventListener('keydown', completionKeys({ list, suggest, accept, onRun }));
}

/** Writes as if it were typed, so that undo takes it back; where that is not possible, all the same. */
function writeInto(field: HTMLTextAreaElement, text: string, start: number, end: number): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  if (start === end && text === '') return;
  if (document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
