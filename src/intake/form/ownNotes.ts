import type { BlockReading } from '../blocks/reading.ts';
import { textKey } from '../labels/blockNames.ts';
import { isScoringNote } from '../labels/phrases.ts';

const LABEL_WIDTH = 16;
const LABEL = /^((?:填[表报])?(?:注|备注|说明))\s*[:：]\s*/;

/** What every copy of a template tells whoever fills it in. */
const INSTRUCTION =
  /填写|填报|填列|口径|原则|应当|(?<!申)请(?!示)|须|三档|本表|是指|包括|统一(?:设置|设定|为)|适当|[一二三]级指标/;
const AMOUNT = /\d\s*(?:万|亿)?元/;
/** What somebody did, and why. */
const ACCOUNT =
  /(?:^|[，,。；;：:、\s])(?:因|由于|受)|已(?:报批|批准|交回|上缴|收回|调整|整改)|经.{1,12}(?:批准|同意)/;
/** 产出指标40分、效益指标40分: how a form splits its points. */
const SPLIT = /产出(?:类|指标)*\D{0,4}\d+.{0,8}效益(?:类|指标)*\D{0,4}\d+/;
/** A shorter name is a word of any sentence. */
const SHORTEST_NAME = 4;
/** What any form calls some row: no sign that a note is about this one. */
const USUAL_NAME = /^(?:服务对象|社会公众|受益对象|群众)?满意度(?:指标)?$|效益(?:指标)?$|执行率$/;
const NUMBERING = /^(?:指标)?\d*[:：.、]?\s*/;

/**
 * Of the notes below a form those that are about what it says: they tell of its own rows, amounts or reasons, how its
 * points are split or how its rows are scored. As a text of the form with the label that stands before them; undefined where all only say how
 * any such form is filled in.
 */
export function ownNotes(
  { claims, doubts, next }: BlockReading,
  others: readonly BlockReading[],
): BlockReading | undefined {
  const names = others
    .flatMap(({ values }) => values.indicators ?? [])
    .map(({ indicator = '' }) => (indicator ?? '').replace(NUMBERING, '').trim())
    .filter((name) => name.length >= SHORTEST_NAME && !USUAL_NAME.test(name));
  const own = claims.filter(({ cell }) => isOwn(cell.text, names));
  if (own.length === 0) return undefined;
  const word = LABEL.exec(claims[0]?.cell.text ?? '')?.[1] ?? '';
  const label = word === '' ? '' : `${textKey(word) === undefined ? '说明' : word}：`;
  const labelWidth = label === '' ? 0 : LABEL_WIDTH;
  const isTaken = others.some(({ block }) => block.kind === 'text' && block.key === 'note');
  const key = isTaken ? 'notes' : 'note';
  const text = own.map(({ cell }) => cell.text.replace(LABEL, '')).join('\n');
  return {
    block: { kind: 'text', key, label, labelWidth, width: 100 - labelWidth },
    values: { texts: { [key]: text } },
    claims: own.map(({ cell }) => ({ cell, path: `texts/${key}` })),
    doubts,
    next,
  };
}

const SENTENCE_END = /[。；;\n]/;
const EXAMPLE = /如|例|假[如设]|[×*]/;

/** Beside what any template asks for, a sentence with an amount and without a request is of this form. */
function statesAmount(sentence: string): boolean {
  return AMOUNT.test(sentence) && !INSTRUCTION.test(sentence) && !EXAMPLE.test(sentence);
}

function isOwn(text: string, names: readonly string[]): boolean {
  if (isScoringNote(text)) return true;
  if (AMOUNT.test(text) && ACCOUNT.test(text)) return true;
  if (INSTRUCTION.test(text)) return text.split(SENTENCE_END).some(statesAmount);
  if (SPLIT.test(text)) return true;
  return AMOUNT.test(text) || ACCOUNT.test(text) || names.some((name) => text.includes(name));
}
