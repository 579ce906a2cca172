import type { DraftForm, Imported } from '../../src/intake/imported.ts';
import type { Form } from '../../src/model/form.ts';

/** A text as long as this is known again within a cell; a shorter one that was read stands in many. */
const LONG = 4;

/** How the cells of a form came in, measured against the form as a person entered it. */
export interface Accuracy {
  readonly right: number;
  /** Different from what the person entered, and named by a doubt. */
  readonly inDoubt: number;
  /** Different without a doubt: one line each. */
  readonly wrong: readonly string[];
}

/** Compares one form of an import cell by cell; `document` is its place among the documents. */
export function accuracyOf(imported: Imported, document: number, entered: Form): Accuracy {
  const found = imported.documents[document];
  const got = found?.kind === 'form' ? cellsOf(found.form) : new Map<string, string | null>();
  const meant = cellsOf(entered);
  const doubted = doubtedPlaces(imported, document);
  const texts = doubtedTexts(imported);
  const isUnread = imported.doubts.some(({ reading }) => reading === '没有读入');
  const differing = [...new Set([...meant.keys(), ...got.keys()])].filter(
    (path) => meant.get(path) !== got.get(path),
  );
  const isWithin = (path: string, text: string) =>
    text.length >= LONG || (text !== '' && !got.has(path));
  const isNamed = (path: string) => {
    const text = plain(meant.get(path) ?? '');
    return (
      doubted.some((own) => path === own || path.startsWith(`${own}/`)) ||
      texts.some((own) => own === text || (isWithin(path, text) && own.includes(text)))
    );
  };
  const openRows = new Set(differing.filter(isNamed).map(rowOf));
  const readRows = new Set([...got.keys()].map(rowOf));
  // a blank cell has no text that a doubt could name: it is left out together with its row
  const isBlank = (path: string, text = '') => text === '' || path.endsWith('/sub');
  const isLeftOut = (path: string) =>
    isBlank(path, meant.get(path) ?? '') &&
    isBlank(path, got.get(path) ?? '') &&
    (openRows.has(rowOf(path)) || (isUnread && !readRows.has(rowOf(path))));
  const wrong = differing.filter((path) => !isNamed(path) && !isLeftOut(path));
  return {
    right: [...meant.keys()].filter((path) => meant.get(path) === got.get(path)).length,
    inDoubt: differing.length - wrong.length,
    wrong: wrong.map(
      (path) => `${path}: ${said(meant.get(path))} came in as ${said(got.get(path))}`,
    ),
  };
}

/** Every cell of a form by its path; `undefined` where it has none. */
export function cellsOf(form: DraftForm | Form): Map<string, string | null> {
  const cells = new Map<string, string | null>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, own] of Object.entries(value))
        walk(own, path === '' ? key : `${path}/${key}`);
    } else cells.set(path, value === null ? null : String(value));
  };
  const { title, year, period, moneyUnit, head, funds, goals, indicators, tables, texts, total } =
    form;
  walk(
    { title, year, period, moneyUnit, head, funds, goals, indicators, tables, texts, total },
    '',
  );
  for (const [path, text] of cells) if (text === 'undefined') cells.delete(path);
  return cells;
}

function rowOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function doubtedPlaces({ uses, doubts }: Imported, document: number): string[] {
  return [
    ...uses.flatMap(({ fate }) =>
      fate.kind === 'inDoubt' && fate.document === document && fate.path !== undefined
        ? [fate.path]
        : [],
    ),
    ...doubts.flatMap(({ document: own, path }) =>
      own === document && path !== undefined ? [path] : [],
    ),
  ];
}

/** The texts of all cells that are in doubt, and those of cells of one doubt as one. */
function doubtedTexts({ uses }: Imported): string[] {
  const found = new Map<number, string[]>();
  for (const { fate, text } of uses) {
    if (fate.kind !== 'inDoubt' || text === '') continue;
    found.set(fate.doubt, [...(found.get(fate.doubt) ?? []), plain(text)]);
  }
  return [...found.values()].flatMap((own) => [...own, own.join('')]);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

function said(text: string | null | undefined): string {
  return text === undefined ? 'nothing' : JSON.stringify(text);
}
