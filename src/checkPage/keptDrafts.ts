/** Drafts in the storage of this browser: each page of 自查 that keeps one has a place of its own for it. */
const PLACE = 'jijing-check-draft';

/** What is shown of a name, in characters: anything may stand in the storage of a browser. */
const LONGEST = 60;

/** Where a page keeps its draft from now on; says when that was. */
export function newPlace(): string {
  return `${PLACE} ${new Date().toISOString()}`;
}

/** All places that hold a draft, the newest first. */
export function keptPlaces(): string[] {
  let places: string[] = [];
  attempt(() => {
    places = Object.keys(localStorage).filter((key) => key.startsWith(PLACE));
  });
  return places.sort().reverse();
}

/** The draft of a place; undefined where none is there any more. */
export function keptDraft(place: string): string | undefined {
  let draft: string | null = null;
  attempt(() => {
    draft = localStorage.getItem(place);
  });
  return draft ?? undefined;
}

/** Whether the browser lets a draft be kept. */
export function putDraft(place: string, draft: string): boolean {
  return attempt(() => localStorage.setItem(place, draft));
}

/** Whether the browser lets a draft be wiped. */
export function wipeDraft(place: string): boolean {
  return attempt(() => localStorage.removeItem(place));
}

/** Of which forms a draft is, and since when it is kept: 困难劳模帮扶专项等 3 张，2022/11/27 17:20 起. */
export function draftName(place: string): string {
  const names = namesIn(keptDraft(place) ?? '');
  const forms =
    names.length > 1 ? `${names[0]}等 ${names.length} 张` : (names[0] ?? '读不出的草稿');
  const since = new Date(place.split(' ')[1] ?? '');
  if (Number.isNaN(since.getTime())) return forms;
  const shown = since.toLocaleString('zh-CN', { dateStyle: 'short', timeStyle: 'short' });
  return `${forms}，${shown} 起存`;
}

/** The names of the forms of a draft; none where it cannot be read. */
function namesIn(draft: string): string[] {
  try {
    const { desks } = JSON.parse(draft);
    return desks.map((desk: Kept) => `${desk.read.form.head.name || '名称未填'}`.slice(0, LONGEST));
  } catch {
    return [];
  }
}

interface Kept {
  readonly read: { readonly form: { readonly head: { readonly name: string } } };
}

/** Whether the browser lets it be done: storage that is switched off or full throws. */
function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
