import type { Command } from '../commandLine/command.ts';

type Load = () => Promise<readonly Command[]>;

/** The commands that stand together, by their names. */
const GROUPS: readonly (readonly [names: readonly string[], load: Load])[] = [
  [
    ['build', 'serve', 'start', 'dev'],
    async () => (await import('./siteCommands.ts')).siteCommands,
  ],
  [
    ['validate', 'rules', 'schema', 'migrate'],
    async () => (await import('./dataCommands.ts')).dataCommands,
  ],
  [['score', 'check', 'explain'], async () => (await import('./scoreCommands.ts')).scoreCommands],
  [['init'], async () => [(await import('./initCommand.ts')).initCommand]],
  [['new'], async () => [(await import('./newCommand.ts')).newCommand]],
  [['copy-year'], async () => [(await import('./copyYearCommand.ts')).copyYearCommand]],
  [['template'], async () => [(await import('./templateCommand.ts')).templateCommand]],
  [['import'], async () => [(await import('./importCommand.ts')).importCommand]],
  [
    ['publish-log', 'verify'],
    async () => (await import('./publicationCommands.ts')).publicationCommands,
  ],
  [['lineage'], async () => (await import('./historyCommands.ts')).historyCommands],
  [['report'], async () => (await import('./reportCommands.ts')).reportCommands],
  [['headers'], async () => (await import('./headerCommands.ts')).headerCommands],
  [['collect'], async () => [(await import('./collectCommand.ts')).collectCommand]],
  [['parquet'], async () => [(await import('./parquetCommand.ts')).parquetCommand]],
  [['pdf'], async () => (await import('./pdfCommands.ts')).pdfCommands],
  [['demo', 'demo-data'], async () => (await import('./demoCommands.ts')).demoCommands],
];

/**
 * The commands among which a call finds its own: where its first word names one, those that stand with
 * it, as to load all takes half a second; else all of them, for the help and what was meant.
 */
export async function commandsFor([first = '']: readonly string[]): Promise<readonly Command[]> {
  const group = GROUPS.find(([names]) => names.includes(first));
  return group === undefined ? (await import('./commands.ts')).commands : group[1]();
}
