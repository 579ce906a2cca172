import { dirname, join } from 'node:path/posix';
import {
  hasDefaultExport,
  importsOf,
  isBarrel,
  namesIn,
  type SourceFile,
  spreadCalls,
} from './sourceFacts.ts';

/**
 * What each part of src may import: a part (`model`), a file (`model/decimal.ts`) or a package
 * (`zod`, `d3-*`); `type …` allows only types; `*` allows everything.
 */
export type ImportRules = Readonly<Record<string, readonly string[]>>;

const LONGEST_FILE = 250;

/** Every import that the rules do not allow, and every file of a part that has no rule. */
export function importFaults(files: readonly SourceFile[], rules: ImportRules): string[] {
  return files.flatMap((file) => {
    const allowed = rules[partOf(file.path)];
    if (allowed === undefined) return [`${file.path}: no rule for ${partOf(file.path)}`];
    return importsOf(file)
      .filter(({ specifier, typeOnly }) => {
        const target = targetOf(file.path, specifier);
        return !allowed.some((rule) => allows(rule, target, typeOnly));
      })
      .map(({ specifier }) => `${file.path}: may not import ${specifier}`);
  });
}

/** The first cycle that each file starts, types included. */
export function cycleFaults(files: readonly SourceFile[]): string[] {
  const edges = new Map(
    files.map((file) => [
      fromSource(file.path),
      importsOf(file).map(({ specifier }) => targetOf(file.path, specifier)),
    ]),
  );
  const done = new Set<string>();
  const faults: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) faults.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return faults;
}

/** The pairs of folders of a part that import each other, directly or by way of others. */
export function folderCycleFaults(files: readonly SourceFile[], part: string): string[] {
  const folderOf = (path: string) => path.split('/')[1] ?? '';
  const edges = new Map<string, Set<string>>();
  for (const file of files.filter(({ path }) => partOf(path) === part)) {
    const folder = folderOf(fromSource(file.path));
    for (const { specifier } of importsOf(file)) {
      const target = targetOf(file.path, specifier);
      if (!target.startsWith(`${part}/`) || folderOf(target) === folder) continue;
      edges.set(folder, (edges.get(folder) ?? new Set()).add(folderOf(target)));
    }
  }
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    for (const next of edges.get(from) ?? []) if (!seen.has(next)) reached(next, seen.add(next));
    return seen;
  };
  return [...edges.keys()].filter((folder) => reached(folder).has(folder)).sort();
}

/** Every forbidden name that a file of the core uses. */
export function worldFaults(
  files: readonly SourceFile[],
  core: readonly string[],
  forbidden: readonly string[],
): string[] {
  return files
    .filter(({ path }) => core.includes(partOf(path)))
    .flatMap((file) => {
      const names = namesIn(file);
      return forbidden
        .filter((name) => names.has(name))
        .map((name) => `${file.path}: names ${name}`);
    });
}

/**
 * What may be given a list as its arguments: nodes to draw, which stay few, and functions of a fixed
 * number of arguments, to which the compiler lets only a tuple be given.
 */
const TAKES_A_LIST =
  /^(?:.*\.(?:append|prepend|replaceChildren|transform)|element|node|roundTicks|randomOf)$/;

/** Every call that ends in an overflow of the stack once its list is as long as a year has rows. */
export function spreadFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    spreadCalls(file)
      .filter((called) => !TAKES_A_LIST.test(called))
      .map((called) => `${file.path}: ${called} is given a list as its arguments`),
  );
}

/** A branch of a template's expression in braces, as in HTML: to JavaScript an object, which a page prints as one. */
const OBJECT =
  /(?:&&|\|\||\?)\s*\{\s*[\w.]+\s*\}|[>)'"`\]]\s*:\s*\{\s*[\w.]+\s*\}|\?[^{}?]*:\s*\{\s*[\w.]+\s*\}/g;

/** Every place of a template in which an object stands where a text was meant. */
export function objectFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    if (!path.endsWith('.astro')) return [];
    const template = text.replace(/^---\n[\s\S]*?\n---/, '');
    return [...template.matchAll(OBJECT)].map(([found]) => `${path}: prints the object ${found}`);
  });
}

/** Every file that is too long, has a name that says nothing, passes on others or has a default. */
export function shapeFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const isCode = file.path.endsWith('.ts');
    const lines = file.text.trimEnd().split('\n').length;
    const isIndex = /\/index\.ts$/.test(file.path) && partOf(file.path) !== 'pages';
    return [
      ...(lines > LONGEST_FILE ? [`${file.path}: ${lines} lines`] : []),
      ...(/\b(utils?|helpers?|common)(\/|\.\w+$)/.test(file.path) ? [`${file.path}: name`] : []),
      ...(isIndex || (isCode && isBarrel(file)) ? [`${file.path}: barrel`] : []),
      ...(isCode && hasDefaultExport(file) ? [`${file.path}: default export`] : []),
    ];
  });
}

function allows(rule: string, target: string, typeOnly: boolean): boolean {
  if (rule.startsWith('type ')) return typeOnly && allows(rule.slice('type '.length), target, true);
  if (rule.endsWith('*')) return target.startsWith(rule.slice(0, -1));
  return target === rule || target.startsWith(`${rule}/`);
}

/** A relative import as a path within src; a package as it is. */
function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return fromSource(join(dirname(path), specifier.replace(/\?.*$/, '')));
}

function partOf(path: string): string {
  return fromSource(path).split('/')[0] ?? '';
}

function fromSource(path: string): string {
  return path.replace(/^src\//, '');
}
