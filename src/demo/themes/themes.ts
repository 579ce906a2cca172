import { CRAFT_THEMES } from './crafts.ts';
import { NATURE_THEMES } from './nature.ts';
import { STREET_THEMES } from './streets.ts';
import type { Theme } from './theme.ts';

/** The 24 invented fields of work, in the order in which a city gets its departments. */
export const THEMES: readonly Theme[] = STREET_THEMES.flatMap((theme, index) =>
  [theme, NATURE_THEMES[index], CRAFT_THEMES[index]].filter((one) => one !== undefined),
);
