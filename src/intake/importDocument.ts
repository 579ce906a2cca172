import { asAside, type OpenDoubt } from './blocks/reading.ts';
import { CELL_A_LINE, isCellALine } from './cellALine.ts';
import { documentOf } from './documentOf.ts';
import type { DocumentReading } from './documentReading.ts';
import type { Imported } from './imported.ts';
import { type SourceCell, type SourceLine, sourceLines } from './lines/sourceLine.ts';
import { projectsOfTable } from './list/projectsOfTable.ts';
import type { SourceDocument, SourceNotice } from './sourceDocument.ts';
import { sourceUses } from './sourceUses.ts';
import { stretches } from './stretches.ts';
import { whyNoForm } from './whyNoForm.ts';

// A source is read as lines of cells, which are cut into documents. Each reader of a document hands back
// claims, what it made of which cell, and doubts; a cell that nobody claims becomes a doubt of its own.

/**
 * The forms, lists and reports of a file, recognised by their labels. Everything that stands in the
 * source is used, set aside with a reason, or in doubt; nothing is dropped in silence.
 */
export function importDocument(source: SourceDocument): Imported {
  const { lines, cells, ofPages } = sourceLines(source);
  const readings = numbered(stretches(lines).flatMap(projectsOfTable).map(documentOf));
  const placed = <T>(pick: (reading: DocumentReading) => readonly T[]) =>
    readings.flatMap(({ reading, at }) => pick(reading).map((own) => ({ ...own, document: at })));
  const documents = readings.flatMap(({ reading }) => reading.document ?? []);
  return {
    documents,
    ...sourceUses(
      cells,
      [...placed(({ claims }) => claims), ...asAside(ofPages, '附件编号和页面文字')],
      [...placed(({ doubts }) => doubts), ...brokenGrids(source, cells)],
    ),
    notices: documents.length > 0 ? source.notices : [...source.notices, whyNothing(lines)],
  };
}

function whyNothing(lines: readonly SourceLine[]): SourceNotice {
  return isCellALine(lines) ? CELL_A_LINE : whyNoForm(lines);
}

/** Tables of which nobody can tell where a cell ends: all that was read of them is in doubt. */
function brokenGrids({ parts }: SourceDocument, cells: readonly SourceCell[]): OpenDoubt[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'grid' || part.isBroken !== true) return [];
    const own = cells.filter(({ part: name, text }) => name === part.name && text !== '');
    return own.length === 0 ? [] : [{ ...BROKEN, cells: own }];
  });
}

const BROKEN = {
  reading: '按文字的位置分行分格读入',
  otherReading: '上下几行是一格，左右两格连成了一格',
  why: '这张表没有线条，有的格分成了几行，或盖过了几栏',
};

/** Each reading with the place of its document among those that there are. */
function numbered(
  readings: readonly DocumentReading[],
): { reading: DocumentReading; at: number }[] {
  let next = 0;
  return readings.map((reading) => {
    const at = next;
    if (reading.document !== undefined) next += 1;
    return { reading, at };
  });
}
