import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { plainLines } from './plainLines.ts';

/** Met and missed together, missed, and not judged, as a page says them or the data have them. */
export interface Counts {
  readonly judged: number;
  readonly missed: number;
  readonly open: number;
}

/** The counts of the published rows whose page stands below an address, such as `2023/` or `2023/department/`. */
export function publishedCounts(site: string): (start: string) => Counts {
  const rows = csvParse(readFileSync(join(site, 'data/indicators.csv'), 'utf8').slice(1));
  return (start) => {
    const own = rows.filter(({ project_id: id = '' }) => `${id}/`.startsWith(start));
    const count = (outcome: string) => own.filter((row) => row.outcome === outcome).length;
    const [met, missed] = [count('met'), count('missed')];
    return { judged: met + missed, missed, open: count('unassessable') };
  };
}

/** Every sentence of a page that says how many targets were judged, missed and left open. */
export function saidCounts(html: string): readonly Partial<Counts>[] {
  const text = plainLines(html)
    .replace(/<details.*?<\/details>|<svg.*?<\/svg>|<wbr>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
  return [
    ...text.matchAll(
      /能判定的 ([\d,]+) 项(?:指标)?(?:中 ([\d,]+) 项未达目标|都达到了?(?:了)?目标)(?:，(?:另有 )?([\d,]+) 项无法判定)?/g,
    ),
  ].map(([, judged, missed = '0', open]) => ({
    judged: numberOf(judged),
    missed: numberOf(missed),
    ...(open === undefined ? {} : { open: numberOf(open) }),
  }));
}

function numberOf(text = ''): number {
  return Number(text.replaceAll(',', ''));
}
