import type { BlockReading, OpenDoubt } from '../blocks/reading.ts';
import { namesWriter } from '../labels/namesWriter.ts';
import { bareLabel } from '../labels/plainLabel.ts';
import { isOwnKey, withFreeKeys } from './withFreeKeys.ts';
import { withPeriodApart } from './withPeriodApart.ts';

const GRADE_WIDTH = 10;

/** Whether a block is a text below the tables that has no label. */
export function isFootnote({ block }: BlockReading): boolean {
  return block.kind === 'text' && block.label === '';
}

/**
 * The blocks that a form can have: fields next to each other are one block, footnotes one text; indicators of the
 * whole period beside those of the year are a table of their own; of any other kind that stands twice the second is
 * in doubt.
 */
export function oneOfEachKind(found: readonly BlockReading[]): {
  readonly blocks: readonly BlockReading[];
  readonly doubts: readonly OpenDoubt[];
} {
  const blocks: BlockReading[] = [];
  const doubts: OpenDoubt[] = [];
  for (const one of withPeriodApart(found)) {
    for (const doubt of blocks.flatMap((above) => saidAgain(above, one))) doubts.push(doubt);
    const last = blocks.at(-1);
    const reading = withFreeKeys(one, blocks);
    const joined = last === undefined ? undefined : joinedBlock(last, reading);
    if (joined !== undefined) {
      blocks[blocks.length - 1] = joined;
      continue;
    }
    if (blocks.some((one) => nameOf(one) === nameOf(reading)) && reading.block.kind !== 'fields') {
      doubts.push(second(reading));
    } else blocks.push(reading);
  }
  return { blocks, doubts };
}

function joinedBlock(a: BlockReading, b: BlockReading): BlockReading | undefined {
  const rest = {
    claims: [...a.claims, ...b.claims],
    doubts: [...a.doubts, ...b.doubts],
    next: b.next,
    ...(a.outerSide === undefined ? {} : { outerSide: a.outerSide }),
  };
  if (a.outerSide !== b.outerSide) return undefined;
  if (a.block.kind === 'fields' && b.block.kind === 'fields') {
    const lines = [...a.block.lines, ...b.block.lines];
    const head = { ...b.values.head, ...a.values.head };
    return { ...rest, block: { kind: 'fields', lines }, values: { head } };
  }
  if (a.block.kind === 'total' && b.block.kind === 'total') return withGrade(a, b, rest);
  if (!isFootnote(a) || !isFootnote(b)) return undefined;
  const note = [a, b].map(({ values }) => values.texts?.note ?? '').join('\n');
  return { ...rest, block: a.block, values: { texts: { note } } };
}

/** 自评等级 on a line below the sums closes the form with them. */
function withGrade(
  a: BlockReading,
  b: BlockReading,
  rest: Omit<BlockReading, 'block' | 'values'>,
): BlockReading | undefined {
  const grade = b.values.total?.grade;
  if (a.block.kind !== 'total' || b.block.kind !== 'total') return undefined;
  const isGradeAlone =
    grade !== undefined &&
    Object.entries(b.values.total ?? {}).every(([key, text]) => key === 'grade' || text === '');
  if (!isGradeAlone || a.values.total?.grade !== undefined) return undefined;
  const column = { key: 'grade', label: b.block.label, width: GRADE_WIDTH };
  const labelWidth = a.block.labelWidth - GRADE_WIDTH;
  return {
    ...rest,
    block: { ...a.block, labelWidth, columns: [...a.block.columns, column] },
    values: { total: { ...a.values.total, grade } },
  };
}

/** A field that is known and stands twice with another value means the first; who fills in a form is another field. */
function saidAgain(a: BlockReading, b: BlockReading): OpenDoubt[] {
  const [first = {}, again = {}] = [a.values.head, b.values.head];
  return Object.keys(again).flatMap((key) => {
    const [kept, other] = [first[key], again[key]];
    if (kept === undefined || kept === other || isOwnKey(key)) return [];
    const [label, above] = [labelOf(b, key), labelOf(a, key)];
    if (namesWriter(label) && !namesWriter(above)) return [];
    const path = `head/${key}`;
    const cells = b.claims.flatMap((claim) =>
      'path' in claim && claim.path === path ? [claim.cell] : [],
    );
    const why = label === above ? '同一栏出现了两次，内容不同' : '另有一栏是同样的意思，内容不同';
    return [{ cells, reading: `“${kept}”`, otherReading: `“${other}”`, why, path }];
  });
}

/** What the field of a key is called in a block; empty where it has none. */
function labelOf({ block }: BlockReading, key: string): string {
  if (block.kind !== 'fields') return '';
  return bareLabel(block.lines.flat().find((field) => field.key === key)?.label ?? '');
}

function nameOf(reading: BlockReading): string {
  const { block } = reading;
  if (isFootnote(reading)) return 'footnote';
  return block.kind === 'rows' || block.kind === 'text' ? `${block.kind} ${block.key}` : block.kind;
}

function second({ claims }: BlockReading): OpenDoubt {
  return {
    cells: claims.map(({ cell }) => cell),
    reading: '没有读入',
    otherReading: '接在前一块之后，或属于另一张表',
    why: '同类的一块出现了两次，栏目不同',
  };
}
