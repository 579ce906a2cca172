import type { FormV1 as Form, IndicatorRowText } from '../../model/formV1.ts';
import { type FormRow, formRows, withRow } from '../formRows.ts';
import { stemOf } from '../goalTexts.ts';
import type { Measure } from '../indicatorTable.ts';
import { pick, type Random } from '../random.ts';
import { withTotal } from '../scoreForm.ts';
import type { FaultSite, FormFault } from './fault.ts';

/** What a fault in one row does: new cells, or nothing where the row does not suit. */
export type RowChange = (
  place: FormRow,
  random: Random,
  site: FaultSite,
) => Partial<IndicatorRowText> | undefined;

/** A fault in one row with one of these measures, taken at random among those that suit. */
export function rowFault(
  code: string,
  stage: FormFault['stage'],
  measures: readonly Measure[],
  change: RowChange,
  alsoFires: FormFault['alsoFires'] = {},
): FormFault {
  const apply: FormFault['apply'] = (random, site) => {
    const places = formRows(site.form).flatMap((place) => {
      const measure = site.measures[place.seq - 1];
      if (measure === undefined || !measures.includes(measure)) return [];
      const cells = change(place, random, site);
      return cells === undefined ? [] : [{ place, cells }];
    });
    if (places.length === 0) return undefined;
    const { place, cells } = pick(random, places);
    const changed = withRow(site.form, place.seq, cells);
    const form = cells.actual === undefined ? changed : withGoal(changed, place.row, cells.actual);
    return { form: stage === 'scored' ? withTotal(form) : form, seq: place.seq };
  };
  return { code, stage, area: 'row', alsoFires, apply };
}

/** The first number of a cell with what stands before and after it. */
export function numberIn(text: string): { value: number; with: (value: number) => string } {
  const [, before = '', digits = '0', after = ''] = /^([^\d]*)([\d,.]+)(.*)$/.exec(text) ?? [];
  return {
    value: Number(digits.replaceAll(',', '')),
    with: (value) => `${before}${value}${after}`,
  };
}

/** A target's number and unit without its sign, 以上 and other words. */
export function plainTarget(target: string): string {
  return target.replace(/^[^\d]*/, '').replace(/(?:以上|以内|以下)$/, '');
}

/** The goal told with the row's new number, where it told the old one after the row's name. */
function withGoal(form: Form, row: IndicatorRowText, actual: string): Form {
  const [old, now] = [row.actual, actual].map((text) => /\d[\d,.]*%?/.exec(text)?.[0]);
  if (old === undefined || now === undefined) return form;
  const told = `${stemOf(row.indicator)}${old}`;
  const goal = form.goal.actual.replace(told, () => `${stemOf(row.indicator)}${now}`);
  return { ...form, goal: { ...form.goal, actual: goal } };
}
