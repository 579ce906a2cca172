import type { Expression } from '../../expression/expression.ts';
import { goalWords } from '../../model/goalWords.ts';
import type { Project } from '../../model/project.ts';
import { SIGN_OF } from '../../model/textSigns.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject, Check, CheckResult } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { ROW } from '../rows/rowTraits.ts';
import { hasDigit } from '../text/hasDigit.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { onlySeq, rowCells, rowNumbers } from '../wording/rowLabel.ts';

const EMPTY = /^\s*(?:[…⋯]+|\.{3,}|(?:指标|目标)\s*\d*\s*[:：]?)\s*$/;
/** Stars with a number after them mask a name (P9), unless a sign stands before: 张**等480人次, ≥**人. */
const SIGNED_STARS = /[≥≤≧≦<>＜＞‹›=＝]\s*(?:\*\*|＊＊)/;
const STARS = /\*\*|＊＊/;
const MASKING = /[^≥≤≧≦<>＜＞‹›=＝\s](?:\*\*|＊＊)/;
/** What the template asks for, and at what length: …的完成情况（100字以内）. */
const ASKED = /[（(]\s*\d{2,4}\s*字(?:以内|左右)\s*[)）]\s*(?:[。.]\s*)?$/;
/** An instruction in brackets and nothing else: （根据年度计划填写）. */
const TOLD = /^\s*[（(][^（()）]{0,30}填(?:写|报)[^（()）]{0,30}[)）]\s*(?:[。.]\s*)?$/;
/** 请在此处简要说明…，如没有请填无。 What stands behind it is the answer. */
const PROMPT =
  /^\s*请在此处[^。；;]{1,40}[。.]?\s*$|^\s*请[^。]{2,80}[，,。；;（(]\s*(?:如|若)?(?:没有|无)的?[，,]?请?填(?:写|报)?[“"‘]?无[”"’]?[)）]?[。.]?\s*$/;
/** 完成XX工程XX公里: a number of the template; XX街道, XX项目 and 张XX are names that somebody left out. */
const MAY_BE_CROSSED = /[XxＸ×*＊_]{2}/;
const CROSSED =
  /(?:(?<![A-Za-zＸ×])[XxＸ×]{2,}|(?<![\p{Script=Han}*＊])[*＊]{2,}|(?<!_)_{2,})\s*(?:[%％‰亩吨]|次(?!生)|个(?![人体])|项(?!目)|场(?![馆所地站院镇])|套(?!餐)|台(?![账风区站])|条(?![例件约])|座(?!谈)|处(?![理室置罚分])|份(?!额)|家(?![园庭具乡庄])|万?元(?!素)|公里|平方米|人次|万人)/u;
/** Traits of a row whose target or actual may be the template's. */
const IN_CELLS = ROW.placeholder | ROW.blankTarget | ROW.blankActual;
const LONGEST_EMPTY = 10;
const MOST_QUOTED = 3;

/** A1: text of the template that nobody replaced: ≥**人, ……, 指标1: with nothing after it. */
export const templateLeft: Check = {
  code: 'templateLeft',
  title: '留有模板文字',
  severity: 'warning',
  basis: ownBasis('A1'),
  check: (subject) => [...rowsLeft(subject), ...textsLeft(subject.project)],
};

/** 1.清淤12公里；2. 3.: numbers of a template with nothing behind them. */
const LAST_NUMBER = /(?:[。；;.．、\n]\s*)(?:目标)?(\d)\s*[.．、:：]\s*$/;

function endsInNumbers(text: string): boolean {
  const end = text.slice(-LONGEST_EMPTY);
  const number = LAST_NUMBER.exec(end)?.[1];
  return number !== undefined && number !== '1' && FIRST_NUMBER.test(text);
}

const FIRST_NUMBER = /^\s*(?:目标)?1\s*[.．、:：]/;

/** 说明 may write 得XX分 of what nobody can know. */
const NOTE = /[注说]|^$/;

function isCrossedOut(path: string, label: string, text: string): boolean {
  if (!MAY_BE_CROSSED.test(text)) return false;
  return CROSSED.test(text) && (path.startsWith('goals/') || !NOTE.test(label));
}

/** Goals and texts that still print what is to be written there. */
function textsLeft({ goal, layout, texts }: Project): CheckResult[] {
  const names = goalWords(layout);
  const left = [
    { path: 'goals/0/expected', label: names.expected, text: goal.expected ?? '' },
    { path: 'goals/0/actual', label: names.actual, text: goal.actual ?? '' },
    ...texts,
  ].filter(
    ({ path, label, text }) =>
      (text.includes('字') && ASKED.test(text)) ||
      TOLD.test(text) ||
      PROMPT.test(text) ||
      endsInNumbers(text) ||
      isCrossedOut(path, label, text),
  );
  if (left.length === 0) return [];
  const isNumbered = left.every(({ text }) => endsInNumbers(text));
  const isCrossed = left.every(({ path, label, text }) => isCrossedOut(path, label, text));
  const [what, advice] = isCrossed
    ? ['留有模板的占位符号，没有填写数量', '填写本项目的数量，删去占位符号。']
    : isNumbered
      ? ['留有模板的空编号', '补写各条的内容，或删去空编号。']
      : ['留有模板的填写要求，没有填写本项目的内容', '按要求填写，删去填写要求。'];
  return [
    {
      cells: left.map(({ path }) => path),
      words: () => ({
        message: `${left.map(({ label }) => `“${label}”`).join('、')}栏${what}。`,
        evidence: left.map(({ label, text }) => `${label}${quoteCell(text)}`).join('；'),
        advice,
      }),
    },
  ];
}

function rowsLeft({ score, rowTraits, signed }: AuditSubject): CheckResult[] {
  const mayHaveStars = signed.some(({ signs }) => (signs & SIGN_OF.stars) !== 0);
  const rows: { readonly row: RowScore; readonly column: string; readonly text: string }[] = [];
  score.rows.forEach((row, at) => {
    const cell = templateCell(row, rowTraits[at] ?? 0, mayHaveStars);
    if (cell !== undefined) rows.push({ row, ...cell });
  });
  if (rows.length === 0) return [];
  const left = rows.map(({ row }) => row);
  return [
    {
      ...onlySeq(left),
      cells: rows.flatMap(({ row, column }) => rowCells([row], column)),
      words: () => ({
        message: `${rowNumbers(left)}留有模板的占位文字，没有替换为本项目的内容。`,
        evidence: `${quoted(rows.map(({ text }) => text))}${rows.length > MOST_QUOTED ? '等' : ''}`,
        advice: '填写本项目的内容，或删去占位文字和空行。',
      }),
    },
  ];
}

function quoted(texts: readonly string[]): string {
  return texts
    .slice(0, MOST_QUOTED)
    .map((text) => quoteCell(text))
    .join('、');
}

/** The cell of a row that still holds the template's text, if any does. */
function templateCell(
  { indicator, target, actual }: RowScore,
  traits: number,
  mayHaveStars: boolean,
): { readonly column: string; readonly text: string } | undefined {
  const { name, target: targetText = '', actual: actualText = '' } = indicator;
  if ((mayHaveStars && hasTemplateStars(name)) || isEmpty(name)) {
    return { column: 'indicator', text: name };
  }
  if ((traits & IN_CELLS) === 0) return undefined;
  const cells = [
    { column: 'target', text: targetText, read: target },
    { column: 'actual', text: actualText, read: actual },
  ];
  return (
    cells.find(({ text, read }) => isPlaceholder(read, text)) ??
    cells.find(({ text, read }) => read.kind === 'missing' && isEmpty(text))
  );
}

function isPlaceholder({ kind }: Expression, text: string): boolean {
  return kind === 'placeholder' && !linesOf(text).some(isMasked);
}

function isMasked(line: string): boolean {
  const at = line.search(MASKING);
  return at !== -1 && hasDigit(line.slice(at));
}

/** Stars behind a sign, or with no number after them on their line. */
function hasTemplateStars(name: string): boolean {
  const isUnmasked = (line: string) =>
    STARS.test(line) &&
    !hasDigit(line.slice(Math.max(line.lastIndexOf('**'), line.lastIndexOf('＊＊'))));
  return SIGNED_STARS.test(name) || linesOf(name).some(isUnmasked);
}

function linesOf(text: string): string[] {
  return text.split(/[\n\r\u2028\u2029]/);
}

/** Dots or numbering with nothing after it; a blank cell is something else. */
function isEmpty(text: string): boolean {
  return text.length <= LONGEST_EMPTY && EMPTY.test(text);
}
