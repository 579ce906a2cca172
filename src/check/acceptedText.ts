import type { AcceptedException } from '../model/list.ts';
import type { JudgedForm } from './judgeForms.ts';

/** The explained findings of one form, as the entry of its project in a `list.json` takes them. */
interface Explained {
  readonly name: string;
  readonly department: string;
  readonly year: number;
  readonly accepted: readonly AcceptedException[];
}

/** The findings that were explained, form by form, as JSON; undefined where there is none. */
export function acceptedText(
  forms: readonly Pick<JudgedForm, 'read' | 'result'>[],
): string | undefined {
  const explained = forms.flatMap(({ read: { accepted = [] }, result }): Explained[] => {
    const { name, departmentName, year } = result.project;
    return accepted.length === 0 ? [] : [{ name, department: departmentName, year, accepted }];
  });
  return explained.length === 0 ? undefined : `${JSON.stringify(explained, null, 2)}\n`;
}
