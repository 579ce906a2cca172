/** What a file that is no data file by its name was meant to be. */
export interface IntendedName {
  readonly name: string;
  /** Whether an editor or the system left it beside the file that it names. */
  readonly isLeftover: boolean;
}

/** What editors and systems put around the name of a file: locks, backups, second copies. */
const LEFTOVERS = [
  /^~\$/,
  /~$|\.(?:bak|orig|old|tmp|swp)$/i,
  /[ _-]*[(（]\d+[)）](?=\.json)/i,
  /[ _-]+(?:副本|复件|copy)(?:[ _-]*[(（]?\d+[)）]?)?(?=\.json)/i,
  /^(?:复件|副本)[ _-]*/,
];

/**
 * What the name of a file was meant to be; undefined where it has nothing of a JSON file, or is in order.
 * `ids` are the projects that are known to have a form: `a-report.json` is a report only beside one of `a`.
 * @example intendedName('Kangfu.JSON.txt', new Set()) // { name: 'kangfu.json', isLeftover: false }
 */
export function intendedName(file: string, ids: ReadonlySet<string>): IntendedName | undefined {
  if (!/\.json/i.test(file)) return undefined;
  const original = LEFTOVERS.reduce((name, pattern) => name.replace(pattern, ''), file);
  const name = partName(plainEnding(original), ids);
  return name === file ? undefined : { name, isLeftover: original !== file };
}

/** One ending, in small letters: `kangfu.JSON`, `kangfu.json.txt`, `Kangfu.Json`. */
function plainEnding(name: string): string {
  return name.toLowerCase().replace(/\.json(?:\.txt|\.json)+$/, '.json');
}

function partName(name: string, ids: ReadonlySet<string>): string {
  const [, id, part] = /^(.+)[-_. ](report|targets)\.json$/.exec(name) ?? [];
  if (id === undefined || ids.has(name.slice(0, -'.json'.length)) || !ids.has(id)) return name;
  return `${id}.${part}.json`;
}
