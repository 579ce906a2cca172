import { asAside, type Claim } from '../blocks/reading.ts';
import { isGoalName, isSideName, isTotalName, textKey } from '../labels/blockNames.ts';
import { headMeanings } from '../labels/headMeanings.ts';
import { plainLabel } from '../labels/plainLabel.ts';
import {
  filledCells,
  OUTSIDE_TABLES,
  type SourceCell,
  type SourceLine,
} from '../lines/sourceLine.ts';

const NOTES = /^(?:填[报表写])?(?:说明|须知|要求)$/;

/** A sheet or page that begins with 填报说明 and holds no form: all of it tells how to fill one in. */
export function fillingNotes(lines: readonly SourceLine[]): Claim[] {
  const cells = lines.flatMap(filledCells);
  return NOTES.test(plainLabel(cells[0]?.text ?? '')) ? asAside(cells, '填表说明') : [];
}

/**
 * What stands above and below a form that is in tables: the text of a notice in which forms are printed, the
 * menu of a page, who publishes it. Where lines of text are a part of the form, none below them is left out.
 */
export function textOutside(left: readonly SourceLine[], form: readonly Claim[]): Claim[] {
  const rows = form.filter(isOfRows);
  if (rows.length === 0 || rows.some(({ cell }) => isText(cell))) return [];
  const cells = form.map(({ cell }) => cell).toSorted((a, b) => a.id - b.id);
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isOutside = ({ id }: SourceCell) => id < first.id || (id > last.id && !isText(last));
  const outside = left.filter(({ isParagraph }) => isParagraph).flatMap(filledCells);
  return asAside(
    outside.filter((cell) => isOutside(cell) && !isLabelled(cell)),
    '表外的文字',
  );
}

function isOfRows(claim: Claim): boolean {
  return 'path' in claim && /^(?:indicators|funds)\//.test(claim.path);
}

function isText({ part }: SourceCell): boolean {
  return part === OUTSIDE_TABLES;
}

/** 存在问题：… beside the tables may be of the form. */
function isLabelled({ text }: SourceCell): boolean {
  const label = /^([^:：]{2,14})[:：]/.exec(text)?.[1] ?? '';
  const isName = [isSideName, isGoalName, isTotalName].some((is) => is(label));
  return isName || (textKey(label) ?? headMeanings(label)[0]) !== undefined;
}
