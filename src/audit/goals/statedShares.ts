import {
  type Decimal,
  decimal,
  divide,
  multiply,
  parseDecimal,
  subtract,
} from '../../model/decimal.ts';

/** A whole, a part of it in its unit, and the share that a text names after the part and that is another. */
export interface StatedShare {
  /** As printed, the share included. */
  readonly text: string;
  readonly whole: Decimal;
  readonly part: Decimal;
  /** What the part is: 办结, 合格. */
  readonly noun: string;
  readonly name: string;
  /** In percent, as printed. */
  readonly said: string;
  readonly rate: Decimal;
  /** What it should be, 0–1. */
  readonly share: Decimal;
}

const RATE = String.raw`(?:为|是|达到?|约)?(?<said>\d+(?:\.\d+)?)[%％]`;
/** 检修水泵320台，其中合格288台，合格率96%. */
const APART = new RegExp(
  String.raw`(?<![\d.,])(?<all>\d[\d,.]*)(?<unit>[^\d，,、：:（(]{1,4})[，,（(](?:其中|有|包括)?(?<noun>(?:[^\d，,、其]*\d+[^\d，,、]{1,4}内)?[^\d，,、]*)(?<some>\d[\d,.]*)\k<unit>[)）]?[，,](?<name>[^，,。]*?(?:率|满意度))${RATE}`,
);
/** 9个国控断面中8个达到优良，优良比例100%. */
const AMONG = new RegExp(
  String.raw`(?<![\d.,])(?<all>\d[\d,.]*)(?<unit>[^\d\s，,、：:（()）]{1,3}?)\p{Script=Han}{0,10}中有?(?<some>\d[\d,.]*)\k<unit>(?<noun>\p{Script=Han}{2,8})[，,](?<name>\p{Script=Han}{2,10}(?:率|比例|占比))${RATE}`,
  'u',
);
/** 46件办结42件，办结率95.3%: without a mark between them. */
const INLINE = new RegExp(
  String.raw`(?<![\d.,])(?<all>\d[\d,.]*)(?<unit>[^\d\s，,、：:（()）]{1,3}?)(?<noun>\p{Script=Han}{2,6})(?<some>\d[\d,.]*)\k<unit>[)）]?[，,](?<name>\p{Script=Han}{2,10}(?:率|比例|占比))${RATE}`,
  'u',
);
const MEASURED = /率|比例|占比|满意度/;
const MEASURE = /(?:率|比例|占比|(?<=满意)度)$/;
const WHOLE = decimal(100);
/** What rounding may hide, in percent. */
const ROUNDED = decimal(1);
/** Further apart, a share without a mark is of something else: 到访320家签约28家，签约率100%. */
const NEAR = decimal(20);
/** Of what was looked at, only what was found is put right: 检查30家，其中整改28家. */
const LOOKED_AT = /(?:检查|排查|巡查|抽查|督查|走访|摸排|抽检|监测)(?!.*(?:问题|隐患|风险))/;
const PUT_RIGHT = /整改|整治|处置|查处|销号/;
/** What is yet to be done is the whole of the share: 排查320处，其中需整改28处. */
const DUE = /^(?:[需须待]|应(?![急对用邀]))/;
const LONGEST_DEED = 12;
/** Of another cohort than the one before: 招生500人，毕业480人. */
const OF_OTHERS = /毕业|升学|到期/;
/** Others are content too, or not all that were asked have answered. */
const OTHER_ANSWERS = /(?:基本|比较|较为?|部分)满意|一般|有效|[收返]回|回[收复]|无效/;
const CORE = 2;

/**
 * The share that a sentence states otherwise than the numbers beside it give; undefined where it states none, or one
 * of something else than the part.
 * @example shareOff('受理46件办结42件，办结率95.3%') // 42 of 46 are 91.3 %
 */
export function shareOff(sentence: string): StatedShare | undefined {
  if (!sentence.includes('%') && !sentence.includes('％')) return undefined;
  if (!MEASURED.test(sentence)) return undefined;
  return (
    offBy(APART.exec(sentence), (noun, core) => noun.endsWith(core)) ??
    offBy(AMONG.exec(sentence), (noun, core) => noun.includes(core)) ??
    offBy(INLINE.exec(sentence), (noun, core, off) => noun.endsWith(core) && off <= NEAR)
  );
}

/** `isOfPart` decides from what the part is, what the share is named after and how far it is off, in percent. */
function offBy(
  found: RegExpExecArray | null,
  isOfPart: (noun: string, core: string, off: Decimal) => boolean,
): StatedShare | undefined {
  const { all = '', some = '', noun = '', name = '', said = '' } = found?.groups ?? {};
  const [whole, part, rate] = [all, some, said].map((one) => parseDecimal(one.replaceAll(',', '')));
  if (found === null || whole === undefined || part === undefined || rate === undefined)
    return undefined;
  if (whole <= 0 || part > whole) return undefined;
  const share = divide(part, whole);
  const off = Math.abs(subtract(multiply(share, WHOLE), rate)) as Decimal;
  if (off <= ROUNDED || DUE.test(noun) || OF_OTHERS.test(noun)) return undefined;
  if (name.endsWith('满意度') && OTHER_ANSWERS.test(found.input)) return undefined;
  const thing = name.replace(MEASURE, '');
  const core = thing.slice(-CORE);
  // 受理46件，办结42件，按期办结率100%: what narrows the share is said of none of the numbers
  const told = found.input.slice(0, found.index + found[0].lastIndexOf(name));
  if (!told.includes(thing.slice(0, -CORE))) return undefined;
  // 处置不合格41批次，处置率100%: of what else the part is, the share is of that
  if (!isOfPart(noun, core, off)) return undefined;
  const deed = found.input.slice(Math.max(0, found.index - LONGEST_DEED), found.index);
  if (PUT_RIGHT.test(core) && LOOKED_AT.test(deed)) return undefined;
  return { text: found[0], whole, part, noun, name, said, rate, share };
}
