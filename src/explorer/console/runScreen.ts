import { QUESTIONS } from '../../publish/explorer/questions.ts';
import { element } from '../dom/element.ts';
import type { QueryResult } from '../engine/engine.ts';
import type { ConsoleContext } from './consoleContext.ts';
import { errorBox } from './errorBox.ts';
import { errorSpan, type Span } from './errorSpan.ts';
import { resultView } from './resultView.ts';
import { failureWords, resultSentence } from './resultWords.ts';
import { statementWords } from './statementWords.ts';

/** Where a run is told: a line on how it goes, an error with its place, the result. */
export interface RunScreen {
  readonly parts: readonly HTMLElement[];
  readonly step: (step: 'starting' | 'asking') => void;
  readonly result: (sql: string, result: QueryResult) => void;
  /** Gives the place of the fault in the statement, where it is known. */
  readonly failure: (sql: string, thrown: unknown) => Span | undefined;
}

const STEPS = { starting: '正在准备查询引擎……', asking: '正在查询……' } as const;

/** Makes the screen of runs; `onGo` is called when the reader wants to see the place of a fault. */
export function runScreen(context: ConsoleContext, onGo: () => void): RunScreen {
  const status = element('p', { class: 'console-status', role: 'status' });
  const results = element('div', { class: 'console-result' });
  const error = errorBox(onGo);
  const step = (own: 'starting' | 'asking') => {
    error.clear();
    status.textContent = STEPS[own];
  };
  const result = (sql: string, own: QueryResult) => {
    status.textContent = resultSentence(own);
    const words = statementWords(sql, QUESTIONS, context);
    results.replaceChildren(resultView(own, words, context.tables, context.fileWorker));
  };
  const failure = (sql: string, thrown: unknown) => {
    const words = failureWords(thrown);
    results.replaceChildren();
    status.textContent = words === undefined ? '已取消查询。' : '';
    if (words !== undefined) error.show(words);
    return words?.place === undefined ? undefined : errorSpan(sql, words.place);
  };
  return { parts: [error.root, status, results], step, result, failure };
}
