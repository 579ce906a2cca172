/** What is not running text: drawings, programs, fields and their choices, and the tags themselves. */
const APART = String.raw`<(svg|script|style|textarea|select|datalist|title)\b[^>]*>[\s\S]*?</\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>`;
/** Text up to the next tag that parts more than lines. */
const RUN = '[^<]+(?:<w?br>[^<]*)*';
const PARTS = new RegExp(`${APART}|(${RUN})`, 'gu');

const NUMBER = String.raw`(?<![\w.,])[+−-]?\d[\d,.]*%?`;
const RANGE = String.raw`${NUMBER}–\d[\d,.]*%?`;
/** Units of more than one character first. */
const UNIT = '(?:[万亿][元人]?|个百分点|[元分项张个人次户家年月日条页行处场期份件])';
/** A unit whose number stands in a cell or an element of its own. */
const ALONE = '[万亿]元|个?百分点';
const FIGURE = new RegExp(`(?:第 )?(?:${RANGE}|${NUMBER}) ?${UNIT}|${RANGE}|${ALONE}`, 'gu');

/**
 * A page's HTML in which a number and its unit, and a unit itself, stand on one line: `.whole` holds them
 * together. No character of the text changes, so that what is copied or searched is what was written.
 * Text with a figure in it is one element, since a flexible box would set its pieces apart.
 * @example wholeFigures('<p>减 37.62 万元</p>') // '<p><span>减 <span class="whole">37.62 万元</span></span></p>'
 */
export function wholeFigures(html: string): string {
  return html.replace(PARTS, (part, _, run?: string) => {
    if (run === undefined) return part;
    const held = run.replace(FIGURE, '<span class="whole">$&</span>');
    return held === run ? run : `<span>${held}</span>`;
  });
}
