import type { Doubt, SourceUse } from '../../intake/imported.ts';
import type { FileKind } from '../../intake/kind/kinds.ts';
import type { SourceNotice } from '../../intake/sourceDocument.ts';
import { useCounts } from '../../intake/useCounts.ts';
import { partName } from './incoming.ts';
import type { DocumentOutcome, PlaceDoubt } from './outcome.ts';
import type { ReadSource } from './readSources.ts';

export type Counts = ReturnType<typeof useCounts>;

/** What became of one file, or of one file in a zip: of its documents, and of every cell. */
export interface FileRecord {
  readonly file: string;
  readonly kind: FileKind | 'unread';
  /** Why it was not read; undefined where it was. */
  readonly refused?: string;
  readonly documents: readonly DocumentOutcome[];
  readonly counts: Counts;
  readonly doubts: readonly Doubt[];
  readonly notices: readonly SourceNotice[];
  readonly cells: readonly SourceUse[];
}

/** What an import did, for a person and for a program: nothing of a file is left unsaid. */
export interface ImportRecord {
  readonly files: readonly FileRecord[];
  /** What was written that no file holds: a list of the forms that came, the settings of a new site. */
  readonly besides: readonly DocumentOutcome[];
  readonly counts: Counts;
}

const NOTHING = useCounts([]);

/** Puts what was read and what became of it together, in the order of the files. */
export function importRecord(
  sources: readonly ReadSource[],
  outcomes: readonly DocumentOutcome[],
): ImportRecord {
  const files = sources.flatMap((source) => fileRecords(source, outcomes));
  return {
    files,
    besides: outcomes.filter(({ file }) => file === ''),
    counts: useCounts(files.flatMap(({ cells }) => cells)),
  };
}

function fileRecords(
  { file, kind, parts, refusals }: ReadSource,
  outcomes: readonly DocumentOutcome[],
): FileRecord[] {
  return [
    ...parts.map(({ name, imported: { uses, doubts, notices } }) => {
      const own = partName(file, name);
      const documents = outcomes.filter((outcome) => outcome.file === own);
      const placeDoubts = documents.flatMap(({ doubts: own = [] }) =>
        own.map((doubt) => placed(doubt, uses)),
      );
      const cells = doubtedCells(withoutLeftOut(uses, documents), placeDoubts);
      const read = { counts: useCounts(cells), notices, cells };
      return { file: own, kind, documents, doubts: [...placeDoubts, ...doubts], ...read };
    }),
    ...refusals.map(({ name, sentence }) => {
      const nothing = { documents: [], counts: NOTHING, doubts: [], notices: [], cells: [] };
      return { file: partName(file, name), kind, refused: sentence, ...nothing };
    }),
  ];
}

/** The cells of a file where projects of its list were left out: they are set aside, and those below moved up. */
function withoutLeftOut(
  uses: readonly SourceUse[],
  documents: readonly DocumentOutcome[],
): readonly SourceUse[] {
  return documents.reduce((all, { leftOut }) => {
    if (leftOut === undefined) return all;
    return all.map((use) => {
      const { fate } = use;
      if (!('path' in fate) || fate.document !== leftOut.document) return use;
      const [list, at, ...rest] = (fate.path ?? '').split('/');
      if (list !== 'entries') return use;
      if (leftOut.entries.includes(Number(at)))
        return { ...use, fate: { kind: 'setAside', reason: '没有自评表的项目' } };
      const place = Number(at) - leftOut.entries.filter((one) => one < Number(at)).length;
      return { ...use, fate: { ...fate, path: [list, place, ...rest].join('/') } };
    });
  }, uses);
}

/** The cells of a file where doubts on the places of its documents stand before the others. */
function doubtedCells(cells: readonly SourceUse[], before: readonly Doubt[]): readonly SourceUse[] {
  if (before.length === 0) return cells;
  return cells.map((use) => {
    const { fate, part, address } = use;
    if (fate.kind === 'inDoubt')
      return { ...use, fate: { ...fate, doubt: fate.doubt + before.length } };
    const doubt = before.findIndex((one) => one.part === part && one.address === address);
    if (doubt === -1) return use;
    const where = fate.kind === 'used' ? { document: fate.document, path: fate.path } : {};
    return { ...use, fate: { kind: 'inDoubt', doubt, ...where } };
  });
}

/** The doubt with the address of the cell that it is about: a year that is printed by itself has no path. */
function placed(doubt: PlaceDoubt, uses: readonly SourceUse[]): Doubt {
  const isOwn = ({ fate }: SourceUse) => 'path' in fate && fate.document === doubt.document;
  const isAt = (use: SourceUse, path?: string) =>
    isOwn(use) && 'path' in use.fate && use.fate.path === path;
  const years = uses
    .slice(0, uses.findLastIndex(isOwn))
    .filter(({ fate }) => fate.kind === 'setAside' && fate.reason === '年度');
  const cell =
    uses.find((use) => isAt(use, doubt.path)) ??
    (doubt.path === 'year' ? years.at(-1) : undefined) ??
    uses.find((use) => isAt(use, 'title'));
  return { ...doubt, part: cell?.part ?? '', address: cell?.address ?? '' };
}
