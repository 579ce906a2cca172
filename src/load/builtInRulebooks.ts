// Imported, not read: they come with the code wherever it is installed or bundled.
import bands2021 from '../../data/rulebooks/bands-2021.json' with { type: 'json' };
import beijing2016 from '../../data/rulebooks/beijing-2016.json' with { type: 'json' };
import guangxi from '../../data/rulebooks/guangxi.json' with { type: 'json' };
import hubei from '../../data/rulebooks/hubei.json' with { type: 'json' };
import jiangxi from '../../data/rulebooks/jiangxi.json' with { type: 'json' };
import national2020 from '../../data/rulebooks/national-2020.json' with { type: 'json' };
import sichuan2023 from '../../data/rulebooks/sichuan-2023.json' with { type: 'json' };
import { rulebookSchema } from '../model/rulebook.ts';
import type { SiteRulebook } from '../model/rulebookOrigin.ts';
import { contentFingerprint } from './contentHash.ts';

/** The text of each rule book that comes with the software. */
export const BUILT_IN_RECORDS: readonly { readonly id: string }[] = [
  bands2021,
  beijing2016,
  guangxi,
  hubei,
  jiangxi,
  national2020,
  sichuan2023,
];

/** The rule books that come with the software; every site has them without a copy of its own. */
export function builtInRulebooks(): SiteRulebook[] {
  return BUILT_IN_RECORDS.map((record) => ({
    ...rulebookSchema.parse(record),
    origin: { kind: 'builtIn', fingerprint: contentFingerprint(record) },
  }));
}
