import { goalWords } from '../../model/goalWords.ts';
import { plainLabel } from '../../model/plainLabel.ts';
import type { Check, CheckResult } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { situationsOf } from '../situations.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** Hardly any text speaks of days within which something is to be done. */
const MAY_STATE = /\d\s*个?(?:工作日|日|天|小时)(?:以|之)?内/;
const SENTENCE_END = /[。；;！!\n]/;
const TERM = '(\\d{1,3})\\s*个?(工作日|日|天|小时)';
/**
 * 收到文件后45日内下达，符合30日内下达的规定: what was taken, and the rule that it is said to keep. Where anything is denied,
 * exceeded or told of two things (45日内完工，资金拨付符合30日内的规定), nothing is said.
 */
const KEPT = new RegExp(
  `(?<![\\d每隔过前])${TERM}(?:(?:以|之)?内)?[^\\d，,。；;]{0,20}?[，,]?(?:均|都|也|已|完全|总体|基本|整体)?(?:符合|满足|达到|遵守)(?:了)?[^\\d。；;]{0,16}?${TERM}(?:以|之)?内[^\\d。；;]{0,12}?(?:规定|要求|标准|时限|办法|制度)`,
  'u',
);
const DENIED = /[不未没非]|超|延|推迟|滞后|提前|缩短|由|从|至少|以上|间隔|每/;
/** 第46日下达 counts from what the sentence names, 每月第5日 or 第2个工作日起 from elsewhere. */
const OF_CALENDAR = /(?:月|年|周|季度?|星期)\S{0,2}第$/;

/** A11: a text says that so many days keep a rule of fewer. */
export const termAgainstRule: Check = {
  code: 'termAgainstRule',
  title: '所写的时限与所引的规定不符',
  severity: 'warning',
  basis: ownBasis('A11'),
  check: ({ project }) => {
    const { goal, layout, texts } = project;
    const places: Place[] = texts
      .filter(({ text }) => MAY_STATE.test(text))
      .map(({ path, label, text }) => ({ place: `“${plainLabel(label)}”`, path, text }));
    if (goal.actual !== undefined && MAY_STATE.test(goal.actual)) {
      const place = `年度总体目标的“${goalWords(layout).actual}”`;
      places.unshift({ place, path: 'goals/0/actual', text: goal.actual });
    }
    if (places.length === 0) return [];
    // by what is asked in the row, and not by the name of the column
    const asked = new Map(situationsOf(project).map(({ path, item }) => [path, `“${item}”`]));
    return places.flatMap((one) => resultOf({ ...one, place: asked.get(one.path) ?? one.place }));
  },
};

interface Place {
  readonly place: string;
  readonly path: string;
  readonly text: string;
}

function resultOf({ place, path, text }: Place): CheckResult[] {
  const told = text.split(SENTENCE_END).flatMap((sentence) => against(sentence) ?? []);
  const [one] = told;
  if (one === undefined) return [];
  return [
    {
      cells: [path],
      words: () => ({
        message: `${place}写“${one.quote}”，${one.took} ${one.unit}长于所引规定的 ${one.rule} ${one.unit}。`,
        evidence: `${place}${quoteCell(text)}`,
        advice: '核对实际用时和规定的时限；超过规定的，如实说明并写明原因。',
      }),
    },
  ];
}

interface Against {
  readonly quote: string;
  readonly took: number;
  readonly rule: number;
  readonly unit: string;
}

function against(sentence: string): Against | undefined {
  const match = KEPT.exec(sentence);
  const [quote = '', took = '', unit = '', rule = '', other = ''] = match ?? [];
  if (quote === '' || DENIED.test(quote) || plain(unit) !== plain(other)) return undefined;
  if (OF_CALENDAR.test(sentence.slice(0, match?.index))) return undefined;
  const [days, most] = [Number(took), Number(rule)];
  return days > most ? { quote, took: days, rule: most, unit: plain(unit) } : undefined;
}

function plain(unit: string): string {
  return unit === '天' ? '日' : unit;
}
