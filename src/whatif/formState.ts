import type { FormPart } from '../analysis/stability/formParts.ts';
import type { PageParts } from './pageParts.ts';
import { sumWords } from './trialWords.ts';
import {
  toPoints,
  type WeightsChoice,
  type WhatIfChoices,
  type WhatIfState,
} from './whatIfState.ts';

/** What the controls of the form offer. */
export function formChoices(form: HTMLFormElement): WhatIfChoices {
  const values = (name: string) =>
    [...form.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`)].map(
      ({ value }) => value,
    );
  return {
    rulebooks: values('rulebook'),
    parts: numberInputs(form).map(({ name }) => name as FormPart),
    departments: values('department').filter((id) => id !== ''),
  };
}

/** The names of the departments by their ids, as the form has them; empty where it has no choice. */
export function departmentNames(form: HTMLFormElement): ReadonlyMap<string, string> {
  const options = form.querySelectorAll<HTMLOptionElement>('[name="department"] option');
  return new Map([...options].map(({ value, text }) => [value, text]));
}

/** What the controls say now. */
export function readForm(form: HTMLFormElement): WhatIfState {
  const entries = new FormData(form);
  const text = (name: string) => String(entries.get(name) ?? '');
  return {
    rulebook: text('rulebook'),
    weights: text('weights') as WeightsChoice,
    own: Object.fromEntries(numberInputs(form).map(({ name, value }) => [name, toPoints(value)])),
    department: text('department'),
  };
}

/** Makes the controls say this. */
export function writeForm(form: HTMLFormElement, state: WhatIfState): void {
  setValue(form, 'rulebook', state.rulebook);
  setValue(form, 'weights', state.weights);
  setValue(form, 'department', state.department);
  for (const input of numberInputs(form)) {
    input.value = String(state.own[input.name as FormPart] ?? 0);
  }
}

/** Shows the reader's own weights only where they count, with their sum. */
export function showOwn({ form, own, sum }: PageParts, { weights }: WhatIfState): void {
  own.hidden = weights !== 'own';
  const parts = numberInputs(form).map(({ labels, value }) => ({
    name: labels?.[0]?.innerText.trim() ?? '',
    points: toPoints(value),
  }));
  sum.textContent = sumWords(parts);
}

function setValue(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof RadioNodeList || control instanceof HTMLSelectElement) {
    control.value = value;
  }
}

function numberInputs(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="number"]')];
}
