import type { DraftForm, Imported } from '../intake/imported.ts';
import type { Problem, UnplacedProblem } from '../load/problem.ts';
import { type CellPlace, cellPlace, placedAt } from './cellPlace.ts';

/** A form of a workbook, what a person would have to decide in it, and where its cells stand. */
export interface FoundForm {
  readonly draft: DraftForm;
  /** As messages name the workbook. */
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly problem: (found: UnplacedProblem) => Problem;
}

/** The forms of a workbook; doubts that belong to no form are said with the first. */
export function foundForms(imported: Imported, file: string): FoundForm[] {
  const { documents, doubts, notices } = imported;
  const forms = documents.flatMap((document, at) =>
    document.kind === 'form' ? [{ at, draft: document.form }] : [],
  );
  const first = forms[0]?.at;
  return forms.map(({ at, draft }) => {
    const places = placesOf(imported, at);
    const problem = (found: UnplacedProblem) => placedAt(file, places(found.path), found);
    // the folder says the year where the paper does not
    const own = doubts.filter(({ document = first, path }) => document === at && path !== 'year');
    const uncertain = at === first ? notices.filter(({ kind }) => kind === 'uncertain') : [];
    const problems = [
      ...own.map(({ part, address, reading, otherReading, why, path }) =>
        placedAt(file, cellPlace(part, address), {
          path: partsOf(path ?? ''),
          expected: '没有存疑的内容',
          found: `${reading}，也可能是${otherReading}：${why}`,
          advice: '在工作簿中改到没有疑问，或用 import 读成 JSON 后再核对。',
        }),
      ),
      ...uncertain.map(({ message, address = '' }) =>
        placedAt(file, cellPlace('', address), {
          path: [],
          expected: '确定的内容',
          found: message,
          advice: '用 import 读成 JSON 后再核对。',
        }),
      ),
    ];
    return { draft, file, problems, problem };
  });
}

/** Where in the workbook the value of a path stands, or else the nearest thing that holds it. */
function placesOf(
  { uses }: Imported,
  document: number,
): (path: readonly PropertyKey[]) => CellPlace {
  const cells = uses.flatMap(({ fate, part, address }) =>
    'path' in fate && fate.document === document && fate.path !== undefined
      ? [{ path: fate.path, place: cellPlace(part, address) }]
      : [],
  );
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const own = path.slice(0, length).join('/');
      const cell = cells.find(
        (one) => one.path === own || own === '' || one.path.startsWith(`${own}/`),
      );
      if (cell !== undefined) return cell.place;
    }
    return cellPlace('', '');
  };
}

function partsOf(path: string): (string | number)[] {
  if (path === '') return [];
  return path.split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
