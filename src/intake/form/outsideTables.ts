import { asAside, type Claim } from '../blocks/reading.ts';
import { textKey } from '../labels/blockNames.ts';
import { headMeanings } from '../labels/headMeanings.ts';
import { plainLabel } from '../labels/plainLabel.ts';
import {
  filledCells,
  OUTSIDE_TABLES,
  type SourceCell,
  type SourceLine,
} from '../lines/sourceLine.ts';
import { headingOf } from '../report/headings.ts';

const NOTES = /^(?:填[报表写])?(?:说明|须知|要求)$/;
const PAGE_TITLE = /.{6}(?:情况|结果|说明|公开|公示|通知|公告)$/;
const SENTENCE = /[。；！？]$|[，。；].*[，。；]/;

/** A sheet or page that begins with 填报说明 and holds no form: all of it tells how to fill one in. */
export function fillingNotes(lines: readonly SourceLine[]): Claim[] {
  const cells = lines.flatMap(filledCells);
  return NOTES.test(plainLabel(cells[0]?.text ?? '')) ? asAside(cells, '填表说明') : [];
}

/**
 * Sentences and headings above and below a form that stands in tables: the text of a notice in which forms are
 * printed, who publishes it. Where the form itself is written as lines of text, none is left out.
 */
export function proseOutside(
  left: readonly SourceLine[],
  form: readonly Claim[],
  head: Readonly<Record<string, string>>,
): Claim[] {
  const rows = form.filter(isOfRows);
  if (rows.length === 0 || rows.some(({ cell }) => cell.part === OUTSIDE_TABLES)) return [];
  const who = [head.department, head.unit].map((name) => plainLabel(name ?? ''));
  const ids = form.map(({ cell }) => cell.id).toSorted((a, b) => a - b);
  const [first = 0, last = first] = [ids[0], ids.at(-1)];
  const isOutside = ({ id }: SourceCell) => id < first || id > last;
  const prose = left
    .filter(({ isParagraph, cells }) => isParagraph && cells.every(isOutside))
    .flatMap((line) => filledCells(line).filter((cell) => isProse(line, cell, who)));
  return asAside(prose, '表外的文字');
}

function isOfRows(claim: Claim): boolean {
  return 'path' in claim && /^(?:indicators|funds)\//.test(claim.path);
}

function isProse({ heading }: SourceLine, { text }: SourceCell, who: readonly string[]): boolean {
  if (heading !== undefined || headingOf(text) !== undefined || PAGE_TITLE.test(text)) return true;
  return who.includes(plainLabel(text)) || (SENTENCE.test(text) && !isLabelled(text));
}

/** 存在问题：… below the tables may be of the form. */
function isLabelled(text: string): boolean {
  const label = /^([^:：]{2,14})[:：]/.exec(text)?.[1];
  return label !== undefined && (textKey(label) ?? headMeanings(label)[0]) !== undefined;
}
