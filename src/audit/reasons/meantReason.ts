import { isSameAsAbove } from '../../model/isSameAsAbove.ts';
import type { Indicator, Project } from '../../model/project.ts';
import { readOnce } from '../../model/readOnce.ts';

/**
 * The reason that a row gives: its own, or, where it only says 同上, that of the row above, which may be none. 备注
 * stands for 偏差原因 where a form has only that.
 */
export function meantReason(indicator: Indicator, project: Project): string | undefined {
  return fromAbove(project).get(indicator.seq) ?? writtenReason(indicator);
}

/** What the rows that say 同上 mean, by seq; most forms have no such row. */
const fromAbove = readOnce(({ indicators }: Project): ReadonlyMap<number, string> => {
  const meant = new Map<number, string>();
  let above: string | undefined;
  for (const indicator of indicators) {
    const written = writtenReason(indicator);
    if (written === undefined || !isSameAsAbove(written.trim())) above = written;
    else if (above !== undefined) meant.set(indicator.seq, above);
  }
  return meant;
});

function writtenReason({ reason, cells }: Indicator): string | undefined {
  return reason ?? cells.note ?? undefined;
}
