import type { RulebookChoice } from './messages.ts';

/** The choice that stands for a file; no rule book has an id like it. */
export const OWN_RULEBOOK = '+';

/**
 * Lets a rule book be chosen, or brought as a file. Where `judgeBy` says that it is none, the choice
 * goes back to the rule book that holds.
 */
export function takeRulebook(
  choice: HTMLSelectElement,
  file: HTMLInputElement,
  judgeBy: (choice: RulebookChoice) => Promise<boolean>,
): void {
  let held = '';
  const take = async (wanted: RulebookChoice, value: string) => {
    if (await judgeBy(wanted)) held = value;
    else choice.value = held;
    file.hidden = choice.value !== OWN_RULEBOOK;
    if (file.hidden) choice.focus();
  };
  choice.addEventListener('change', () => {
    const { value } = choice;
    file.hidden = value !== OWN_RULEBOOK;
    file.value = '';
    if (value !== OWN_RULEBOOK)
      take(value === '' ? { kind: 'site' } : { kind: 'known', id: value }, value);
  });
  file.addEventListener('change', async () => {
    const [own] = file.files ?? [];
    if (own === undefined) return;
    await take({ kind: 'own', name: own.name, text: await own.text() }, OWN_RULEBOOK);
  });
}
