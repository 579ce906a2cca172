import { escapeXml } from '../../model/escapeXml.ts';
import type { ChartTheme } from './chartTheme.ts';
import { type DrawnMark, drawnGroup } from './drawnMark.ts';
import { svgLength, svgText, svgTitle } from './svgText.ts';

/** Lines of text at a point in SVG units, centred on it vertically. */
export interface TextBlock {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** The whole text where the lines leave some of it out. */
  readonly title?: string | undefined;
  /** Where the text leads, if it is a link. */
  readonly href?: string | undefined;
}

/** From the middle of a line of text to its baseline, in lines. */
const BASELINE = 0.32;

/** A mark that sets text at fixed places, of one class and one alignment. */
export function textBlocks(
  blocks: readonly TextBlock[],
  theme: ChartTheme,
  className: string,
  textAnchor: 'start' | 'middle' | 'end' = 'start',
): DrawnMark {
  const group = {
    class: className,
    'text-anchor': textAnchor === 'middle' ? undefined : textAnchor,
    transform: 'translate(0,-0.5)',
  };
  const ems = theme.lineHeight / theme.fontSize;
  const set = blocks.filter(({ lines }) => lines.some((line) => line !== ''));
  return drawnGroup(
    group,
    set.map((block) => textElement(block, ems)),
  );
}

function textElement({ x, y, lines, title, href }: TextBlock, ems: number): string {
  const [only = ''] = lines;
  const isSingle = lines.length === 1;
  const text = svgText(
    'text',
    {
      y: isSingle ? inEms(BASELINE * ems) : undefined,
      transform: `translate(${svgLength(x)},${svgLength(y)})`,
    },
    (isSingle ? escapeXml(only) : lineElements(lines, ems)) + svgTitle(title),
  );
  return href === undefined ? text : svgText('a', { fill: 'inherit', href }, text);
}

/** Each line stands below the one before; an empty one leaves its room. */
function lineElements(lines: readonly string[], ems: number): string {
  const first = BASELINE - (lines.length - 1) / 2;
  let skipped = 0;
  const elements = lines.map((line, index) => {
    skipped += 1;
    if (line === '') return '';
    const place =
      skipped === index + 1
        ? { x: 0, y: inEms((first + index) * ems) }
        : { x: 0, dy: inEms(skipped * ems) };
    skipped = 0;
    return svgText('tspan', place, escapeXml(line));
  });
  return elements.join('');
}

function inEms(ems: number): string {
  return `${svgLength(ems)}em`;
}
