import { goalWords } from '../model/goalWords.ts';
import type { Project } from '../model/project.ts';
import { terms } from '../model/terms.ts';

/** A text of a form and where it stands. */
export interface TextPlace {
  /** The indicator row; absent for the goal. */
  readonly seq?: number;
  /** 年度总体目标的“预期目标”, or 第 3 行“实际完成值”, in the words of the form. */
  readonly place: string;
  /** Its cell in the form's JSON, such as indicators/0/target. */
  readonly path: string;
  readonly text: string;
}

/** The cells of a row that hold texts. */
const ROW_TEXTS = ['name', 'target', 'actual', 'reason'] as const;

/** Every text of a form, goal and rows, of which `isMeant` is true. */
export function findPlaces(
  { goal, layout, texts, indicators }: Pick<Project, 'goal' | 'layout' | 'texts' | 'indicators'>,
  isMeant: (text: string) => boolean,
): TextPlace[] {
  const places: TextPlace[] = [];
  const { expected = '', actual = '' } = goal;
  const names = goalWords(layout);
  if (isMeant(expected)) places.push(goalPlace('expected', names.expected, expected));
  if (isMeant(actual)) places.push(goalPlace('actual', names.actual, actual));
  for (const row of indicators) {
    for (const field of ROW_TEXTS) {
      const text = row[field] ?? '';
      if (!isMeant(text)) continue;
      places.push({
        seq: row.seq,
        place: `第 ${row.seq} 行“${field === 'name' ? terms.indicator : row.words[field]}”`,
        path: `indicators/${row.seq - 1}/${field === 'name' ? 'indicator' : field}`,
        text,
      });
    }
  }
  for (const { path, label, text } of texts) {
    if (isMeant(text)) places.push({ place: `“${label}”`, path, text });
  }
  return places;
}

/** The row that all places belong to, where it is a single one. */
export function placesSeq(places: readonly TextPlace[]): { seq?: number } {
  const seq = places[0]?.seq;
  return seq !== undefined && places.every((place) => place.seq === seq) ? { seq } : {};
}

function goalPlace(column: 'expected' | 'actual', name: string, text: string): TextPlace {
  return { place: `年度总体目标的“${name}”`, path: `goals/0/${column}`, text };
}
