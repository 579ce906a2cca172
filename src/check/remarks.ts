import { SEVERITY_WORDS, VERDICT_WORDS } from '../model/words.ts';
import type { FormView } from './formView.ts';

/**
 * What is said to those who filled in a form: one line a finding or doubt, in the order of weight, then one a cell that
 * says something else than their file.
 */
export interface Remark {
  readonly weight: string;
  readonly title: string;
  /** On the form, and in the file where it came from one. */
  readonly place: string;
  readonly message: string;
  readonly advice: string;
  readonly basis: string;
}

/** The remarks on a form; what was explained stays among them with its reason, what was corrected as it was and is. */
export function remarksOf(form: FormView): Remark[] {
  const { findings, doubtful } = form;
  const found = findings.map(({ severity, title, message, advice, accepted, basis, ...at }) => ({
    ...{ title, message, basis },
    weight: SEVERITY_WORDS[severity],
    place: placeWords(at),
    advice: accepted === undefined ? advice : `已说明：${accepted}`,
  }));
  const doubts = doubtful.map(({ reading, otherReading, why, ...at }) => ({
    weight: '存疑',
    title: why,
    place: placeWords(at),
    message: reading === '' ? '' : `读作：${reading}`,
    advice: otherReading === '' ? '请核对原表。' : `也可能是：${otherReading}。请核对原表。`,
    basis: '',
  }));
  return [...found, ...doubts, ...corrections(form)];
}

/** Those who filled in the form have the corrected cells as they were. */
function corrections({ corrected }: FormView): Remark[] {
  return corrected.map(({ words, change }) => ({
    weight: '已改',
    title: '与原表不同',
    place: words,
    message: change,
    advice: '同意的，原表照改。',
    basis: '',
  }));
}

/** The scores of a form in one sentence. */
export function scoreSentence({
  reported,
  interval,
  grades,
  verdict,
  verdictNote,
  ...form
}: FormView): string {
  if (form.isTargets) return `只看绩效目标，不评分；读得清的目标 ${form.checkable}。`;
  const grade = grades === '' ? '' : ` 分（${grades}）`;
  const why = verdictNote === '' ? '' : `（${verdictNote}）`;
  return `自评得分 ${reported}；按“${form.rulebook}”复核 ${interval}${grade}，${VERDICT_WORDS[verdict]}${why}；可核分值占比 ${form.checkable}。`;
}

function placeWords({ where, place }: Pick<FormView['findings'][number], 'where' | 'place'>) {
  const own = where.map(({ words }) => words).join('、');
  return place === undefined ? own : `${own}（${place}）`;
}
