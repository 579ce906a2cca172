// A table of rows and weights is fetched once, and every change of the form is computed from it by
// the same functions that the build uses. The state is in the address; without the script the page
// says all else.

import type { WhatIfTable } from '../analysis/stability/whatIfRows.ts';
import { departmentNames, formChoices, readForm, showOwn, writeForm } from './formState.ts';
import { type PageParts, pageParts } from './pageParts.ts';
import { showRows } from './showRows.ts';
import { isSameStep, readState, stateSearch } from './stateAddress.ts';
import { trial } from './trial.ts';
import { startPoints } from './trialWeights.ts';
import { countWords } from './trialWords.ts';
import { startState, type WhatIfChoices, type WhatIfState } from './whatIfState.ts';

/** How long the table may take to come, in milliseconds. */
const PATIENCE = 60_000;

/** Makes 试算 answer: fetches the table, then shows the form and the state that the address names. */
export async function startWhatIf(section: HTMLElement): Promise<void> {
  const parts = pageParts(section);
  const table = await fetchTable(parts.tableAddress);
  if (table === undefined) {
    parts.notice.textContent = '试算用的数据没有取到，请重新打开本页再试；本页其余内容不受影响。';
    return;
  }
  answer(parts, table);
  parts.notice.hidden = true;
  parts.form.hidden = false;
  parts.results.hidden = false;
}

/** Absent where it cannot be had or is no JSON. */
async function fetchTable(address: string): Promise<WhatIfTable | undefined> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

function answer(parts: PageParts, table: WhatIfTable): void {
  const { form } = parts;
  const choices = formChoices(form);
  const departments = departmentNames(form);
  let state = startState(choices);
  let isAll = false;
  const list = () => {
    const rows = trial(table, state);
    showOwn(parts, state);
    const isNow = isStart(state, choices);
    // What nobody has tried has no place on paper.
    form.toggleAttribute('data-tried', !isNow);
    parts.count.textContent = countWords(rows, isNow);
    showRows(parts, rows, departments, isAll);
  };
  const open = (next: WhatIfState) => {
    state = withPoints(next, table);
    writeForm(form, state);
    list();
  };
  const step = (next: WhatIfState, show: () => void) => {
    const before = state;
    state = next;
    show();
    remember(stateSearch(state, choices), isSameStep(before, state));
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    const next = readForm(form);
    // What is being typed stays as typed until it is left.
    step(next, next.weights === 'own' ? list : () => open(next));
  });
  form.addEventListener('change', () => writeForm(form, state));
  parts.reset.addEventListener('click', () => step(startState(choices), () => open(state)));
  parts.all.addEventListener('click', () => {
    isAll = true;
    list();
  });
  const openAddress = () => open(readState(location.search, choices));
  window.addEventListener('popstate', openAddress);
  openAddress();
}

/** Whether rules and weights are those of now; the department changes neither. */
function isStart({ rulebook, weights }: WhatIfState, choices: WhatIfChoices): boolean {
  const start = startState(choices);
  return rulebook === start.rulebook && weights === start.weights;
}

/** The reader's own weights start from those of the rule book, each time that they are turned to. */
function withPoints(state: WhatIfState, table: WhatIfTable): WhatIfState {
  const rulebook = table.rulebooks.find(({ id }) => id === state.rulebook);
  if (state.weights === 'own' || rulebook === undefined) return state;
  return { ...state, own: startPoints(table, rulebook) };
}

/** Writes the state into the address, so that back, forward and a copied link bring it again. */
function remember(search: string, isSame: boolean): void {
  if (search === location.search) return;
  const address = `${location.pathname}${search}${search === '' ? '' : '#what-if'}`;
  if (isSame) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}
