import type { ChartOptions } from '../chartOptions.ts';
import type { ChartMark } from './chartMark.ts';
import type { ChartTheme } from './chartTheme.ts';
import { plainText } from './plainText.ts';
import { textBlocks } from './textBlocks.ts';
import type { WrappedText } from './wrapText.ts';

/** The label of a row, in its place. */
export interface PlacedLabel {
  readonly label: WrappedText;
  readonly labelY: number;
  /** The id of the page that the row is about. */
  readonly page?: string | undefined;
  /** The whole label with the numbers of the row, for those who point at a link. */
  readonly detail: string;
}

/** The labels of rows at the left edge: links where the rows have pages, else plain text. */
export function labelMark(
  rows: readonly PlacedLabel[],
  theme: ChartTheme,
  { link }: ChartOptions,
): ChartMark {
  const blocks = rows.map(({ label, labelY, page, detail }) => {
    const block = { ...label, x: 0, y: labelY };
    const href = page === undefined ? undefined : link?.(page);
    return href === undefined ? block : { ...block, href, title: plainText(detail) };
  });
  return textBlocks(blocks, theme, 'chart-label');
}
