import { existsSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearFolder } from './clearFolder.ts';
import { ANY_MARK, isForgotten, isOver } from './runMark.ts';
import { besidePlace, insidePlace, type Stage, stageStem } from './stagePlaces.ts';

const STAGES: readonly Stage[] = ['new', 'old', 'earlier'];

/**
 * Mends a folder whose replacement (`replaceFolder`) was ended half-way, by a kill or a loss of power:
 * the whole earlier folder stands again, or the whole new one where it had begun to show. What is left
 * of such runs is cleared away; what a living run works on stays, and for a day what one on another
 * machine may.
 */
export function recoverFolder(place: string): void {
  for (const mark of marksIn(dirname(place), `${literal(stageStem(place))}\\.`)) {
    const earlier = besidePlace(place, 'old', mark);
    if (existsSync(earlier) && !existsSync(place)) renameSync(earlier, place);
    for (const stage of STAGES) clearFolder(besidePlace(place, stage, mark));
  }
  for (const mark of marksIn(place, '\\.')) {
    const inside = (stage: Stage) => insidePlace(place, stage, mark);
    moveAll(inside('old'), place);
    if (existsSync(inside('earlier'))) moveAll(inside('new'), place);
    for (const stage of STAGES) clearFolder(inside(stage));
  }
}

/** The marks of runs that are over among the names of a folder that begin so. */
function marksIn(folder: string, beginning: string): Set<string> {
  const name = new RegExp(`^${beginning}(?:${STAGES.join('|')})-(${ANY_MARK})$`);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Set(
    names.flatMap((own) => {
      const mark = name.exec(own)?.[1];
      return mark !== undefined && (isOver(mark) || isForgotten(join(folder, own))) ? mark : [];
    }),
  );
}

function moveAll(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
