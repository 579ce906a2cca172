/** Browsers of long-term releases may lack it; there words break between any two characters. */
const SEGMENTER =
  'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;
/** Each chart is drawn wide and narrow, and names of indicators come back from form to form and year to year. */
const known = new Map<string, readonly string[]>();
const MOST = 50_000;
const CLOSING = /^[\s\p{Pe}\p{Pf}，。、；：！？%％…了的/]/u;
const OPENING = /(?:[\p{Ps}\p{Pi}+−第]|\p{Script=Han}\/)$/u;

/** A character that the dictionary knows no word for makes one with what follows it, where it does not join two; */
const SINGLE = /^(?![和与及或])\p{Script=Han}$/u;
/** but what ends a name or counts belongs to the word before it, */
const ENDING = /^[市县区镇乡局委办部处厅院站室科率数值额费款性度量者员户栏表项类杯奖牌亭是在为]$/u;
/** and so does one after which nothing follows on the line. */
const LONE = /^(?![和与及或])\p{Script=Han}[，。、；：！？）”]?$/u;
const HAN_END = /\p{Script=Han}$/u;

/** A number and the unit right behind it. */
const NUMBER = /\d%?$/u;
const UNIT = /^\p{Script=Han}/u;

/**
 * Words of the field that a general dictionary tears, the longest first, and a few signs in brackets; not where
 * what follows makes another word of them: 点评|分析.
 */
const KNOWN =
  /([（(]\p{Script=Han}{1,3}[）)]|个百分点|年初预算数?|全年预算数?|全年执行数?|预算执行率?|执行率|年中|万元|产出|效益|满意度|专项|帮扶|未执行|调增|调减|延续的|两年|等级稳定性|无法判定|预期|自评总分|自评得分|自评表|自评|未达成|未达目标|未达|[宽严]于|不[超少低高大小][过于]|绩镜|可核(?=数值|分值|的)|数值|评分(?!析)|上年(?![份度龄限均初末底])|后续|计入(?![库户])|管护|街巷|保洁|填全(?!年)|未填(?!报)|文件夹|合成演示数据)/u;

/**
 * Text in pieces between which a line may break: no Chinese word is torn, a number stays with its
 * unit, and no line begins with a closing mark.
 * @example wordParts('执行 62.4%，年中调减') // ['执行 62.4%，', '年中', '调减']
 */
export function wordParts(text: string): readonly string[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const parts = splitWords(text);
  if (known.size === MOST) known.clear();
  known.set(text, parts);
  return parts;
}

/** The same pieces in the characters of the text itself, for pages, from which it is copied. */
export function ownParts(text: string): readonly string[] {
  let end = 0;
  return wordParts(text).map(({ length }) => {
    end += length;
    return text.slice(end - length, end);
  });
}

/** What is longer than a phone's line is a text of no words, which breaks where it must. */
const LONGEST = 30;

/** Whether a piece with a blank in it is to be kept on one line. */
export function staysWhole(part: string): boolean {
  return part.includes(' ') && part.length <= LONGEST;
}

/** The same, not remembered: for texts that are remembered elsewhere. */
export function splitWords(text: string): readonly string[] {
  const parts: string[] = [];
  for (const segment of segments(withUnits(text))) {
    const last = parts.at(-1);
    const isGlued =
      last !== undefined &&
      (CLOSING.test(segment) ||
        OPENING.test(last) ||
        SINGLE.test(last) ||
        (ENDING.test(segment) && HAN_END.test(last)) ||
        (NUMBER.test(last) && UNIT.test(segment)) ||
        /[\u00a0]/.test(segment + last.at(-1)));
    if (isGlued) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts.reduce<string[]>((joined, part) => {
    const before = joined.at(-1);
    if (before !== undefined && LONE.test(part) && HAN_END.test(before))
      joined[joined.length - 1] = before + part;
    else joined.push(part);
    return joined;
  }, []);
}

/** Known words whole, the others as the dictionary of the language has them. */
function segments(text: string): readonly string[] {
  return text.split(KNOWN).flatMap((piece, index) => (index % 2 === 1 ? [piece] : wordsOf(piece)));
}

function wordsOf(text: string): readonly string[] {
  if (SEGMENTER === undefined) return [...text];
  return [...SEGMENTER.segment(text)].map(({ segment }) => segment);
}

/** A blank between a number and Chinese on either side does not break, but between two numbers with units. */
function withUnits(text: string): string {
  return text
    .replace(/(?<=\d[\d,.]*%?) (?=\p{Script=Han})/gu, '\u00a0')
    .replace(/(?<!\d\u00a0\p{Script=Han}{1,2})(?<=\p{Script=Han}) (?=[+−]?\d)/gu, '\u00a0');
}
