// A city is invented from a seed: departments live through years, projects keep their plan, forms
// are drafted, scored by the rule book and then given faults that are written down. Each thing
// draws its chance from its own name, so that none changes when others are added.

import { rulebooksOf } from '../model/dataset.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { type Settings, settingsSchema } from '../model/settings.ts';
import type { ReportFault } from './demoReport.ts';
import { CITY, departmentAt } from './department.ts';
import { departmentPaper } from './departmentPaper.ts';
import { type DemoFile, departmentYear, type KnownFault } from './departmentYear.ts';
import { departmentLives } from './lives.ts';
import { type DemoOptions, earlierRulebooks, SYNTHETIC } from './options.ts';

/** A department and year of the city, or its settings: files and the faults that are in them. */
export interface CityPart {
  readonly files: readonly (DemoFile | SettingsFile)[];
  readonly faults: readonly KnownFault[];
}

interface SettingsFile {
  readonly path: 'site.json';
  readonly json: Settings;
}

/** Reports of the first departments, each on the first project of the newest year. */
const REPORT_FAULTS: readonly (ReportFault | 'none')[] = [
  'none',
  'reportFigureMismatch',
  'reportScoreMismatch',
  'gradeMismatch',
];

/** Every third department publishes target forms and a form of the whole, since two years. */
const WITH_OTHERS = 3;
const YEARS_WITH_OTHERS = 2;

/**
 * The invented city, part by part, so that memory does not grow with it: settings first, then every
 * department and year. The same options and rule books give the same bytes; a department does not
 * change when others are added. Throws where a rule book is missing that the city declares.
 */
export function* demoCity(
  options: DemoOptions,
  rulebooks: readonly Rulebook[],
): Generator<CityPart> {
  const settings = citySettings(options);
  const declaredFirst = rulebooks.toSorted(
    (a, b) => Number(b.id === settings.rulebook) - Number(a.id === settings.rulebook),
  );
  yield { files: [{ path: 'site.json', json: settings }], faults: [] };
  for (let index = 0; index < options.departments; index += 1) {
    const department = departmentAt(index, options.seed);
    const lives = departmentLives(department, options);
    for (let age = options.years - 1; age >= 0; age -= 1) {
      const year = options.lastYear - age;
      const [rulebook] = rulebooksOf({ settings, rulebooks: declaredFirst }, year);
      if (rulebook === undefined) throw new RangeError('no rule book');
      const report = age === 0 ? REPORT_FAULTS[index] : undefined;
      const paper = departmentPaper(department, year, options.lastYear);
      yield departmentYear({
        department,
        lives,
        year,
        paper,
        seed: options.seed,
        rulebook,
        report,
        others: index % WITH_OTHERS === 0 && age < YEARS_WITH_OTHERS,
      });
    }
  }
}

/** `site.json` of the city: invented, and said to be. */
export function citySettings(options: DemoOptions): Settings {
  return settingsSchema.parse({
    $schema: 'schemas/site.schema.json',
    schemaVersion: 1,
    title: '项目支出绩效自评公开',
    owner: `${CITY}绩效办公室`,
    description: `${SYNTHETIC}：${CITY}及其部门、项目和全部数据均为虚构，由程序按种子 ${options.seed} 生成，仅供演示。`,
    rulebook: 'national-2020',
    earlierRulebooks: earlierRulebooks(options),
    synthetic: true,
  });
}
