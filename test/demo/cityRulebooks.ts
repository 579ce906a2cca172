import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulebookSchema } from '../../src/model/rulebook.ts';
import { ROOT } from '../root.ts';

const folder = join(ROOT, 'data/rulebooks');

/** The rule books under which the city may stand. */
export const RULEBOOKS = readdirSync(folder).map((name) =>
  rulebookSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
);
