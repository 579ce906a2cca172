import type { Form } from '../model/form.ts';
import { formFileSchema } from '../model/formFile.ts';
import { unreadWords } from './formOfDraft.ts';

/**
 * The form that a text is as JSON, as data have it and 自查 writes it, or holds, as a site publishes it beside its
 * results; one sentence where it is no form any more; undefined where it is nothing of the kind.
 */
export function formOfData(text: string): Form | string | undefined {
  const read = parsed(text);
  const json: unknown = Object(read).form ?? read;
  if (typeof json !== 'object' || json === null || !('head' in json)) return undefined;
  const { data: form, error } = formFileSchema.safeParse(json);
  return form ?? unreadWords(error?.issues ?? []);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
