import { nameWords } from '../charts/draw/nameWords.ts';
import { splitWords } from '../charts/draw/wordParts.ts';

/** An official form breaks its lines as paper does: of its text only figures are held, and names of columns, rows and blocks. */
const FORM = /(<table class="form[\s\S]*?<\/table>)/;
const FORM_NAME = /(<th (?![^>]*class="(?:[^"]* )?text[" ])(?:"[^"]*"|[^">])*>(?:<span>)?)([^<]+)/g;
/** A cell with a figure and nothing else: one that is too wide for it breaks before its unit. */
const FIGURE_ALONE =
  /(<td[^>]*>)<span><span class="whole">([^<]*[\d%] ?)([㐀-鿿][^<]*)<\/span><\/span><\/td>/g;
/** What is not running text: drawings, programs, fields and their choices, and the tags themselves. */
const APART = String.raw`<(svg|script|style|textarea|select|datalist|title)\b[^>]*>[\s\S]*?</\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>`;
/** Text up to the next tag that parts more than lines. */
const RUN = '[^<]+(?:<w?br>[^<]*)*';
const PARTS = new RegExp(`${APART}|(${RUN})`, 'g');

/** A heading, the finding below a name, the sentence below both and the note of a figure, where they are text alone. */
const HEADLINE =
  /(<(?:h[12]|p class="lead[^"]*"|span class="finding[^"]*"|dd class="note[^"]*")(?:"[^"]*"|[^">])*>)([^<]+)(?=<\/)/g;
/** Its clauses, with the signs that end each. */
const CLAUSES = /[^，；]*[，；]+|[^，；]+/g;

const NUMBER = String.raw`(?<![\w.,])[+−-]?\d[\d,.]*%?`;
const RANGE = String.raw`${NUMBER}[–—]\d[\d,.]*%?`;
/** What says on which side of the number a target is met; as HTML has it. */
const SIGN = '(?:[≤≥≦≧⩽⩾＜＞≈]|&[lg]t;) ?';
/** A figure right behind another, as in a date; between two of a form a hyphen means “to”. */
const NEXT = /<\/span><span class="whole">(-?)(?=\d)/g;
/** Units of more than one character first. */
const UNIT =
  '(?:[万亿]?(?:个百分点|人次)|分钟|[万亿][元人]?|[元分项张个人次户家年月日条页行处场期份件])(?:/[㐀-鿿]{1,2})?';
/** What a figure is a bound of goes with it, but begins no other word: 11月30日前, 12月底前, 100人以上; not 3月|前期. */
const BOUND = '(?:(?:底?前|[底止])(?![期后来往提景沿])|[后内](?![㐀-鿿])|以[前后内上下])';
/** What else is counted or measured; in sentences of the site only behind a blank, as they have it. */
const MEASURE =
  '(?:公[里斤顷]|小时|平方米|[种天亩米吨套台座盏栋幅棵根所批笔辆间班本只名位倍级类起])';
/** A day as lists and versions have it. */
const DAY = String.raw`(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])`;
const figureWith = (unit: string) =>
  `${DAY}|(?:第 |${SIGN})?(?:${RANGE}|${NUMBER})(?:${unit})|${SIGN}(?:${RANGE}|${NUMBER})|${RANGE}`;
const FIGURE = figureWith(` ?${UNIT}${BOUND}?| ${MEASURE}`);
/** A unit whose number stands in a cell or an element of its own. */
const ALONE = /^(?:[万亿]元|个?百分点)$/;
const FORM_FIGURES = new RegExp(
  `${figureWith(` ?(?:${UNIT}|${MEASURE})`)}|(?<![㐀-鿿])(?:[万亿]元|个?百分点)(?![㐀-鿿])`,
  'g',
);
/** In a form, whose columns are narrow, a bound may stand in a line of its own. */
const FORM_BOUND = /(?<=<\/span>|[\d%])(?:以[上下内外]|左右)/g;
/** What has no blank and no word for so many characters breaks where it must. */
const WORDLESS = 24;
const PART = 12;
/** An operator ends the line before which a formula goes on (GB 3102.11), and never stands alone on one. */
const OPERATOR = ' [÷×=](?= )';
/** Chinese without a sign in it, with the figure that it says something of. */
const STRETCH = new RegExp(
  `([㐀-鿿]+)( (?:${FIGURE}|${NUMBER}))?(${OPERATOR})?|(?:${FIGURE})(?:${OPERATOR})?|[^\\s<>&㐀-鿿]{${WORDLESS},}`,
  'g',
);

/** So short a text has no mark: marks cost bytes. */
const PIECE = 4;
/** Short words stand together up to this many characters. */
const LONGEST_PIECE = 5;
/** A word of at most so many characters stays with its figure, and so does one name of a part with its points. */
const BESIDE_FIGURE = 2;
const PART_NAME = '满意度';
/** The same stretches come back from page to page. */
const known = new Map<string, string>();
const MOST = 20_000;
const BREAK = '<wbr>';

/**
 * A page's HTML whose lines break between words alone: `<wbr>` stands where a line may break, and `.whole` holds
 * a number, its unit and a short word before it together. No character of the text changes, so that what is copied
 * or searched is what was written. Such a text is one element, since a flexible box would set its pieces apart.
 * A headline breaks between its clauses first: each is a `.clause`.
 * @example lineBreaks('<p>全年预算调减 37.62 万元</p>')
 * // '<p><span>全年预算<wbr><span class="whole">调减 37.62 万元</span></span></p>'
 */
export function lineBreaks(html: string): string {
  return html
    .replace(HEADLINE, (_, tag: string, text: string) => tag + inClauses(text))
    .split(FORM)
    .map((part, index) =>
      index % 2 === 0
        ? inRuns(part, (run) => run.replace(STRETCH, heldStretch))
        : inRuns(part, (run) =>
            run.replace(FORM_FIGURES, whole).replace(FORM_BOUND, (bound) => BREAK + whole(bound)),
          )
            .replace(FORM_NAME, (_, tag: string, name: string) => tag + nameWords(name).join(BREAK))
            .replace(NEXT, `</span>$1${BREAK}<span class="whole">`)
            .replace(FIGURE_ALONE, `$1<span class="whole figure">$2${BREAK}$3</span></td>`),
    )
    .join('');
}

function inClauses(text: string): string {
  const clauses = text.match(CLAUSES) ?? [];
  return clauses.length < 2
    ? text
    : clauses.map((clause) => `<span class="clause">${clause}</span>`).join('');
}

function inRuns(html: string, held: (run: string) => string): string {
  return html.replace(PARTS, (part, _, run?: string) => {
    if (run === undefined) return part;
    const text = held(run);
    return text === run ? run : `<span>${text}</span>`;
  });
}

function parted(text: string): string {
  const signs = [...text];
  return signs.map((sign, at) => (at > 0 && at % PART === 0 ? BREAK + sign : sign)).join('');
}

function whole(text: string): string {
  return `<span class="whole">${text}</span>`;
}

function heldStretch(
  stretch: string,
  words?: string,
  figure?: string,
  operator: string = '',
): string {
  if (words === undefined) return stretch.length < WORDLESS ? whole(stretch) : parted(stretch);
  if (figure === undefined && operator === '' && ALONE.test(words)) return whole(words);
  const text = marked(words);
  if (figure === undefined && operator === '') return text;
  const cut = text.lastIndexOf(BREAK);
  const start = cut < 0 ? 0 : cut + BREAK.length;
  const last = text.slice(start);
  return figure === undefined || last.length <= BESIDE_FIGURE || last === PART_NAME
    ? text.slice(0, start) + whole(last + (figure ?? '') + operator)
    : `${text} ${whole(figure.slice(1) + operator)}`;
}

/** Words with a mark between the pieces of a line. */
function marked(words: string): string {
  if (words.length <= PIECE) return words;
  const before = known.get(words);
  if (before !== undefined) return before;
  const parts = splitWords(words);
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last === undefined || last.length + part.length > LONGEST_PIECE) pieces.push(part);
    else pieces[pieces.length - 1] = last + part;
  }
  const text = pieces.join(BREAK);
  if (known.size === MOST) known.clear();
  // joined anew: a piece cut out of a page would keep all of the page
  known.set(parts.join(''), text);
  return text;
}
