import type { Form } from './form.ts';
import { legible } from './invisible.ts';
import { indicatorColumns } from './layouts/layout.ts';
import { layoutOf } from './layouts/layoutOf.ts';
import type { TargetForm } from './project.ts';
import { rowWords } from './rowWords.ts';
import type { Source } from './source.ts';
import { toIndicators } from './toIndicators.ts';

/** Reads the rows of a valid target form; the texts stay as printed, but for what nobody sees. */
export function toTargetForm(form: Form, source: Source): TargetForm {
  const layout = layoutOf(form);
  const { indicators } = toIndicators(legible(form.indicators ?? []), rowWords(layout));
  return {
    form,
    layout,
    columns: indicatorColumns(layout),
    indicators,
    source: form.source ?? source,
  };
}
