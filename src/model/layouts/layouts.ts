import type { Layout } from './layout.ts';
import { ministry2020 } from './ministry2020.ts';
import { systemExport } from './systemExport.ts';

/** Every known layout; a new one is a file of this folder and a line here. */
export const layouts: readonly Layout[] = [ministry2020, systemExport];

const byId: ReadonlyMap<string, Layout> = new Map(layouts.map((layout) => [layout.id, layout]));

/** The known layout of an id; undefined where there is none. */
export function findLayout(id: string): Layout | undefined {
  return byId.get(id);
}
