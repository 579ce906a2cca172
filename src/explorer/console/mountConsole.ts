// A text area holds the statement, paintSql.ts colours a copy behind it, and statementRunner.ts
// lets one statement run at a time. Results become a table, a sentence, a chart that suits them
// and files, each from the same rows.

import { QUESTIONS } from '../../publish/explorer/questions.ts';
import { button, element } from '../dom/element.ts';
import type { ConsoleContext, SqlConsole } from './consoleContext.ts';
import type { Span } from './errorSpan.ts';
import { questionList } from './questionList.ts';
import { runScreen } from './runScreen.ts';
import { schemaBrowser } from './schemaBrowser.ts';
import { type SqlEditor, sqlEditor } from './sqlEditor.ts';
import { statementRunner } from './statementRunner.ts';

const SETTLE = 300;
const WIDE = '(min-width: 64rem)';
const KEYS =
  'Ctrl+Enter 运行。输入时出现候选：上下键选择，Tab 或 Enter 采用，Esc 关闭；Ctrl+空格随时列出。没有候选时 Tab 离开编辑框。';

/**
 * The SQL console: questions and tables beside an editor, the result below it. Puts itself into `host`
 * in the place of what stood there.
 */
export function mountConsole(host: HTMLElement, context: ConsoleContext): SqlConsole {
  const onChange = settled((sql) => context.onSqlChange?.(sql));
  const editor = sqlEditor({ tables: context.tables, onChange, onRun: () => run() });
  const { parts, run } = runControls(editor, context);
  const questions = questionList(QUESTIONS, ({ sql }) => {
    editor.setValue(sql);
    if (!matchMedia(WIDE).matches) foldAway(questions, parts[0]);
    run();
  });
  if (matchMedia(WIDE).matches) questions.open = true;
  const schema = schemaBrowser(context.tables, editor.insert);
  const label = '查询语句（SQL，只能查询，不能修改）';
  const main = [
    element('label', { for: editor.field.id }, label),
    editor.root,
    element('p', { class: 'small soft', id: 'sql-keys' }, KEYS),
    ...parts,
  ];
  host.replaceChildren(
    element(
      'div',
      { class: 'console' },
      element('div', { class: 'console-side' }, questions, schema),
      element('div', { class: 'console-main' }, ...main),
    ),
  );
  editor.fill(context.initialSql ?? context.viewSql());
  return { sql: editor.value, setSql: editor.fill, run };
}

/** The buttons below an editor and what its runs say and give. */
function runControls(editor: SqlEditor, context: ConsoleContext) {
  const runner = statementRunner(context.engine);
  let wrong: Span | undefined;
  const screen = runScreen(context, () => {
    editor.field.focus();
    if (wrong !== undefined) editor.field.setSelectionRange(wrong.start, wrong.end);
  });
  const run = () => {
    const sql = editor.value();
    editor.mark();
    cancel.disabled = false;
    return runner.run(sql, {
      onStep: screen.step,
      onResult: (result) => screen.result(sql, result),
      onFailure: (thrown) => {
        wrong = screen.failure(sql, thrown);
        if (editor.value() === sql) editor.mark(wrong);
      },
      onEnd: () => {
        // a button that is switched off would lose the focus to nowhere
        if (document.activeElement === cancel) start.focus();
        cancel.disabled = true;
      },
    });
  };
  const start = button({ class: 'run-sql' }, '运行', run);
  const cancel = button({ class: 'cancel-sql', disabled: true }, '取消', runner.cancel);
  const load = button({ class: 'load-view-sql' }, '载入当前筛选的 SQL', () =>
    editor.setValue(context.viewSql()),
  );
  const buttons = element('div', { class: 'console-buttons' }, start, cancel, load);
  return { parts: [buttons, ...screen.parts], run };
}

/** On a small screen the questions make room for the answer to one of them. */
function foldAway(questions: HTMLDetailsElement, next: HTMLElement | undefined): void {
  questions.open = false;
  next?.querySelector('button')?.focus();
}

/** Calls back once the text has not changed for a moment. */
function settled(onChange: (sql: string) => void): (sql: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (sql) => {
    clearTimeout(timer);
    timer = setTimeout(() => onChange(sql), SETTLE);
  };
}
