import { VERDICT_WORDS } from '../model/words.ts';
import type { Answer } from './checkLink.ts';
import type { CheckRequest, Overview, ShownForm } from './messages.ts';

/** What is said when files were read; what was found where it is one form. */
export function doneWords({ forms, others }: Overview, shown: ShownForm | undefined): string {
  const rest = others.length === 0 ? '' : `，另有 ${others.length} 条要留意`;
  const found = shown === undefined ? '' : `：${remarkWords(shown)}`;
  return `查了 ${forms.length} 张自评表${rest}${found}。`;
}

const CHANGES: ReadonlySet<CheckRequest['kind']> = new Set([
  'change',
  'undo',
  'redo',
  'explain',
  'aim',
]);

/** Whether a person writes with it what no file holds yet. */
export function isWork({ kind }: CheckRequest): boolean {
  return kind !== 'aim' && CHANGES.has(kind);
}

/**
 * What is said where a program of the page does not answer: a site that was built anew has other files. What is on
 * the page stays, and what is nowhere else is not to be lost by opening it again: a draft can always be kept, and
 * the data be taken away.
 */
export function failedWords(isUnsaved: boolean): string {
  return isUnsaved
    ? '没有做成：网站可能刚更新过，这一步要用的程序取不到了。改过的都还在本页，也还能改；请勾选存草稿，再重新打开本页，点“接着改”。“数据（JSON）”现在就能带走。'
    : '没有做成：浏览器没有运行本页的程序，或者网站刚更新过。请重新打开本页，再试一次；还不行，换一个较新的浏览器。';
}

/**
 * What is said after a change of a form, to those too who do not see the findings beside it; undefined of all else. `cell`
 * names the one that was stepped back or on in, "" where it was none.
 */
export function changeWords(
  { kind }: CheckRequest,
  { refusal, shown }: Extract<Answer, { kind: 'answer' }>,
  effect: string,
  cell: string,
): string | undefined {
  if (!CHANGES.has(kind)) return undefined;
  if (refusal !== undefined) return `没有改：${refusal}`;
  if (shown === undefined) return undefined;
  const score = shown.isTargets
    ? ''
    : `；复核区间 ${shown.interval}，${VERDICT_WORDS[shown.verdict]}`;
  return `${doneTo(kind, cell)}：${remarkWords(shown)}${score}。${effect}`;
}

function doneTo(kind: CheckRequest['kind'], cell: string): string {
  const change = cell === '' ? '上一处修改' : `“${cell}”的修改`;
  return kind === 'undo' ? `已撤销${change}` : kind === 'redo' ? `已重做${change}` : '已重新复核';
}

/**
 * What parts of a form that is begun come to in points, which findings are gone after a change, and which came. Where rows
 * came or went all others have other numbers, so that findings are told by their titles alone.
 */
export function effectWords(before: ShownForm, after: ShownForm): string {
  const isSameRows = before.review.length === after.review.length;
  const names = ({ findings }: ShownForm) =>
    findings.map(({ seq, title }) => (isSameRows && seq ? `第 ${seq} 行${title}` : title));
  const [old, now] = [names(before), names(after)];
  const parts = [listWords('不再有', without(old, now)), listWords('新出现', without(now, old))];
  const words = parts.filter((part) => part !== '').join('；');
  return `${givenWords(before, after)}${words === '' ? '检查发现没有变化' : words}。`;
}

function givenWords(before: ShownForm, after: ShownForm): string {
  if (!after.isNew) return '';
  const old = before.points.map(pointsWords);
  return without(after.points.map(pointsWords), old)
    .map((words) => `${words}。`)
    .join('');
}

/** 产出 30／50 分: what a part has been given, of what the rule book gives it. */
export function pointsWords({ name, given, due }: ShownForm['points'][number]): string {
  return `${due === '' ? `${name} ${given}` : `${name} ${given}／${due}`} 分`;
}

const NAMED = 3;

function listWords(lead: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > NAMED ? `等 ${names.length} 条` : '';
  return `${lead}：${names.slice(0, NAMED).join('、')}${more}`;
}

/** Each of the others takes away one that is the same. */
function without(names: readonly string[], others: readonly string[]): string[] {
  const taken = Map.groupBy(others, (name) => name);
  return names.filter((name) => taken.get(name)?.pop() === undefined);
}

/** How many findings there are, and how many of them are explained, or that there may be more. */
export function foundWords({
  findings,
  isPartly,
}: Pick<ShownForm, 'findings' | 'isPartly'>): string {
  if (isPartly) return `已发现 ${findings.length} 条，还在查`;
  const explained = findings.filter(({ accepted }) => accepted !== undefined).length;
  const words = `检查发现 ${findings.length} 条`;
  return explained === 0 ? words : `${words}，其中已说明 ${explained} 条`;
}

function remarkWords(form: ShownForm): string {
  return `${foundWords(form)}，存疑 ${form.doubtful.length} 处`;
}
