import type { Explained } from '../model/explained.ts';
import type { JudgedForm } from './judgeForms.ts';

/** The findings that were explained, form by form, as JSON; undefined where there is none. */
export function acceptedText(
  forms: readonly Pick<JudgedForm, 'read' | 'result'>[],
): string | undefined {
  const explained = forms.flatMap(({ read: { accepted = [] }, result }): Explained[] => {
    const { name, departmentName, year } = result.project;
    const explained = { name, department: departmentName, year, accepted: [...accepted] };
    return accepted.length === 0 ? [] : [explained];
  });
  return explained.length === 0 ? undefined : `${JSON.stringify(explained, null, 2)}\n`;
}
