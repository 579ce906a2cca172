import type { DocumentKind, Layout, OuterSide } from '../../model/layouts/layout.ts';
import { narrowedBlock } from '../blocks/narrowedBlock.ts';
import type { BlockReading } from '../blocks/reading.ts';
import type { DraftForm } from '../imported.ts';
import type { SourceCell } from '../lines/sourceLine.ts';
import { knownLayout } from './knownLayout.ts';
import { isFootnote } from './oneOfEachKind.ts';
import { ownNotes } from './ownNotes.ts';
import { totalUnderColumns } from './totalUnderColumns.ts';

/** The blocks that a form keeps, what became of its footnotes, and its layout. */
export interface FormLayout {
  readonly blocks: readonly BlockReading[];
  /** The footnotes that are of no block, one a line. */
  readonly below: readonly SourceCell[];
  readonly layout: DraftForm['layout'];
}

/**
 * The layout of the blocks that were found: a known one that fits them exactly, else a record of what stands
 * there. A footnote is part of the form where it is about what the form says, or a known layout has a place for it; text without merged
 * cells does not tell a blank sum from none, and no paper a blank grade, which a known layout does.
 */
export function formLayout(
  found: readonly BlockReading[],
  title: string,
  kind: DocumentKind,
): FormLayout {
  const others = found.filter((one) => !isFootnote(one));
  const plain = found.flatMap((one) => (isFootnote(one) ? (ownNotes(one, others) ?? []) : one));
  const likely = [found, plain];
  const blankSums = likely.map((blocks) => blocks.map(withoutBlankSums));
  const blankGrade = likely.map((blocks) => blocks.map(withBlankGrade));
  for (const blocks of [...likely, ...blankSums, ...blankGrade]) {
    const known = knownLayout(paperOf(blocks));
    if (known !== undefined) return { blocks, below: notesBeside(found, blocks), layout: known.id };
  }
  const paper = paperOf(plain);
  const paperOfOwn = { ...paper, blocks: totalUnderColumns(paper.blocks) };
  const own = onOneLine({ id: 'own', name: title, kind, seen: '', ...paperOfOwn });
  return { blocks: plain, below: notesBeside(found, plain), layout: own };
}

/**
 * The same with each label on one line: where a cell breaks it is a matter of its width there, and what is printed
 * anew breaks it anew.
 */
function onOneLine<T>(value: T): T;
function onOneLine(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => onOneLine(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] =>
    key === 'label' && typeof item === 'string'
      ? [key, item.replace(/(?<![ -~])\n|\n(?![ -~])/g, '')]
      : [key, onOneLine(item)],
  );
  return Object.fromEntries(entries);
}

/** The width of a name left of several blocks, in digits of body size. */
const OUTER = 8;

type Paper = Pick<Layout, 'blocks' | 'outerSides'>;

/** The blocks, and the names that stand left of several of them; beside such a name a block is narrower. */
function paperOf(readings: readonly BlockReading[]): Paper {
  const blocks = readings.map(({ block, outerSide }) =>
    outerSide === undefined ? block : narrowedBlock(block, OUTER),
  );
  const outerSides = readings.flatMap(({ outerSide }, at): OuterSide[] => {
    if (outerSide === undefined || readings[at - 1]?.outerSide === outerSide) return [];
    const rest = readings.slice(at).findIndex((one) => one.outerSide !== outerSide);
    const blockCount = rest === -1 ? readings.length - at : rest;
    return [{ label: outerSide.text, width: OUTER, firstBlock: at, blockCount }];
  });
  return outerSides.length === 0 ? { blocks } : { blocks, outerSides };
}

function notesBeside(
  found: readonly BlockReading[],
  kept: readonly BlockReading[],
): readonly SourceCell[] {
  const used = new Set(kept.flatMap(({ claims }) => claims.map(({ cell }) => cell)));
  const notes = found.filter(isFootnote).flatMap(({ claims }) => claims.map(({ cell }) => cell));
  return notes.filter((cell) => !used.has(cell));
}

function withoutBlankSums(reading: BlockReading): BlockReading {
  const { block, values } = reading;
  if (block.kind !== 'total') return reading;
  const sums = Object.entries(values.total ?? {}).filter(([, text]) => text !== '');
  const columns = block.columns.filter(
    (column) => 'gap' in column || sums.some(([key]) => key === column.key),
  );
  return { ...reading, block: { ...block, columns }, values: { total: Object.fromEntries(sums) } };
}

function withBlankGrade(reading: BlockReading): BlockReading {
  const { block, values } = reading;
  if (block.kind !== 'total' || values.total?.grade !== undefined) return reading;
  const columns = [...block.columns, { key: 'grade', label: '等级', width: 1 }];
  return {
    ...reading,
    block: { ...block, columns },
    values: { total: { ...values.total, grade: '' } },
  };
}
