import type { Content, ContentRow } from '../content.ts';
import { contentRows, type NumberedRow, withRow } from '../contentRows.ts';
import { stemOf } from '../goalTexts.ts';
import type { Measure } from '../indicatorTable.ts';
import { pick, type Random } from '../random.ts';
import { withTotal } from '../withTotal.ts';
import type { FaultSite, FormFault } from './fault.ts';

/** What a fault in one row does: new cells, or nothing where the row does not suit. */
export type RowChange = (
  place: NumberedRow,
  random: Random,
  site: FaultSite,
) => Partial<ContentRow> | undefined;

/** A fault in one row with one of these measures, taken at random among those that suit. */
export function rowFault(
  code: string,
  stage: FormFault['stage'],
  measures: readonly Measure[],
  change: RowChange,
  alsoFires: FormFault['alsoFires'] = {},
): FormFault {
  const apply: FormFault['apply'] = (random, site) => {
    const places = contentRows(site.content).flatMap((place) => {
      if (!measures.includes(place.row.measure)) return [];
      const cells = change(place, random, site);
      return cells === undefined ? [] : [{ place, cells }];
    });
    if (places.length === 0) return undefined;
    const { place, cells } = pick(random, places);
    const changed = withRow(site.content, place.seq, cells);
    const content =
      cells.actual === undefined ? changed : withGoal(changed, place.row, cells.actual);
    return { content: stage === 'scored' ? withTotal(content) : content, seq: place.seq };
  };
  return { code, stage, area: 'row', alsoFires, apply };
}

/** The goal told with the row's new number, where it told the old one after the row's name. */
function withGoal(content: Content, row: ContentRow, actual: string): Content {
  const [old, now] = [row.actual, actual].map((text) => /\d[\d,.]*%?/.exec(text)?.[0]);
  if (old === undefined || now === undefined) return content;
  const told = `${stemOf(row.indicator)}${old}`;
  const goal = content.goal.actual.replace(told, () => `${stemOf(row.indicator)}${now}`);
  return { ...content, goal: { ...content.goal, actual: goal } };
}
