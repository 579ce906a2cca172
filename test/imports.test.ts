import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  cycleFaults,
  folderCycleFaults,
  type ImportRules,
  importFaults,
  objectFaults,
  shapeFaults,
  spreadFaults,
  worldFaults,
} from './architecture.ts';
import { listFiles } from './folderHashes.ts';
import { importsOf, type SourceFile } from './sourceFacts.ts';

const SCREEN = [
  'components',
  'layouts',
  'styles',
  'charts',
  'model',
  'type analysis',
  'type astro',
];

const RULES: ImportRules = {
  model: ['model', 'zod'],
  expression: ['expression', 'model'],
  scoring: ['scoring', 'expression', 'model'],
  audit: ['audit', 'scoring', 'expression', 'model'],
  disclosure: ['disclosure', 'model', 'diff', 'type zod'],
  analysis: ['analysis', 'disclosure', 'audit', 'scoring', 'expression', 'model', 'diff'],
  publish: [
    ...['publish', 'analysis', 'audit', 'scoring', 'expression', 'model'],
    ...['fflate', 'hucre/xlsx', 'hyparquet-writer'],
  ],
  intake: [
    'intake',
    'model',
    '@e965/xlsx',
    'dingbat-to-unicode',
    'fflate',
    'hucre/xlsx',
    'numfmt',
    'parse5',
    'saxen',
    'unpdf',
  ],
  check: [
    ...['check', 'intake', 'publish', 'analysis', 'audit', 'scoring', 'starter', 'model'],
    ...['charts/draw/nameWords.ts', 'type expression', 'zod'],
  ],
  checkPage: [
    ...['checkPage', 'check', 'intake', 'publish', 'model', 'type analysis', 'fflate'],
    ...['load/syntax/syntaxFaults.ts', 'load/jsonPlaces.ts', 'type zod'],
    ...['explorer/dom/element.ts', 'explorer/export/saveFile.ts'],
  ],
  demo: ['demo', 'scoring', 'model'],
  starter: ['starter', 'model'],
  charts: [
    'charts',
    'type analysis',
    'model/budgetName.ts',
    'model/decimal.ts',
    'model/escapeXml.ts',
    'model/extremes.ts',
    'model/format.ts',
    'model/words.ts',
    '@observablehq/plot',
    'd3-*',
  ],
  explorer: [
    'explorer',
    'publish',
    'charts',
    'model/decimal.ts',
    'model/extremes.ts',
    'model/format.ts',
    'type analysis',
    '@duckdb/duckdb-wasm',
    'apache-arrow',
    'hyparquet-writer',
    // DuckDB's own worker script, whose address has a hash in it
    '(computed)',
  ],
  duckdb: [
    'duckdb',
    'model/joinedBytes.ts',
    'program/packageRoot.ts',
    'publish',
    'outFolder/workFolder.ts',
    'outFolder/writeWhole.ts',
    'type analysis',
    'type @duckdb/*',
    'node:*',
  ],
  components: SCREEN,
  layouts: [...SCREEN, 'pageScript/pageScript.ts'],
  pages: [
    ...SCREEN,
    'pages',
    'publish',
    'site/currentSite.ts',
    'site/siteImprint.ts',
    'whatif/main.ts',
    'search/main.ts',
    'explorer',
    'checkPage',
  ],
  search: ['search', 'publish/search'],
  pageScript: ['pageScript', 'explorer/dom/element.ts'],
  whatif: [
    'whatif',
    'type analysis',
    'analysis/stability/whatIfTotal.ts',
    'analysis/stability/whatIfGrade.ts',
    'analysis/stability/whatIfWeights.ts',
    'model/decimal.ts',
    'model/format.ts',
  ],
  load: [
    ...['load', 'disclosure', 'model', 'program', 'data/rulebooks'],
    ...['jsonc-parser', 'type zod', 'node:*'],
  ],
  workbooks: [
    ...['workbooks', 'intake', 'pdfProcess', 'load', 'starter', 'model', 'projectIds', 'node:*'],
  ],
  pdfProcess: ['pdfProcess', 'intake', 'node:*'],
  projectIds: ['projectIds', 'model', 'pinyin-pro', 'node:*'],
  program: ['node:*'],
  commandLine: [
    ...['commandLine', 'program/usageError.ts', 'program/programName.ts'],
    ...['load/problem.ts', 'model/nearestName.ts', 'model/extremes.ts'],
    ...['model/unprintable.ts', 'node:*'],
  ],
  rendering: ['*'],
  site: ['*'],
  'jijingBin.ts': ['*'],
  packaging: ['*'],
  commands: ['*'],
  dev: [
    'dev',
    'load',
    'layouts',
    'site/currentSite.ts',
    'program/packageRoot.ts',
    'model/escapeXml.ts',
    'type vite',
    'node:*',
  ],
  outputs: ['outputs', 'program/packageRoot.ts', 'node:*'],
  outFolder: ['outFolder', 'program', 'node:*'],
  'cli.ts': ['commandLine', 'commands/commandsFor.ts'],
};

const CORE = [
  'model',
  'disclosure',
  'expression',
  'scoring',
  'audit',
  'analysis',
  'publish',
  'check',
  'demo',
  'starter',
];

/** Packages that may have to be replaced: each is known to one file, or to one that reads and one that writes. */
const BEHIND_ONE_FILE: Readonly<Record<string, readonly string[]>> = {
  hucre: ['src/intake/readers/xlsx/hucreSheets.ts', 'src/publish/xlsx/writeWorkbook.ts'],
  '@e965/xlsx': ['src/intake/readers/xls/sheetjsSheets.ts'],
  saxen: ['src/intake/readers/docx/wordXml.ts'],
  unpdf: ['src/intake/readers/pdf/pdfPages.ts'],
  parse5: ['src/intake/readers/html/parseHtml.ts'],
  'dingbat-to-unicode': ['src/intake/readers/docx/wordPage.ts'],
  'pinyin-pro': ['src/projectIds/slugOf.ts'],
};

const WORLD = [
  ...['Date', 'performance', 'setTimeout', 'setInterval'],
  ...['process', 'Buffer', 'require'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket'],
  ...['console', 'document', 'window', 'globalThis', 'navigator'],
  ...['Math.random', 'crypto'],
];

const root = join(import.meta.dirname, '..');
const files = listFiles(join(root, 'src'))
  .filter((file) => /\.(ts|astro|css)$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => ({ path: `src/${file}`, text: readFileSync(join(root, 'src', file), 'utf8') }));
const PACKAGE: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const code = files.filter(({ path }) => !path.endsWith('.css'));

/** The files of src that a file imports when it runs. */
function neededBy(path: string): string[] {
  const file = code.find((own) => own.path === path);
  return (file === undefined ? [] : importsOf(file))
    .filter(({ typeOnly, specifier }) => !typeOnly && specifier.startsWith('.'))
    .map(({ specifier }) => posix.join(posix.dirname(path), specifier));
}

describe('src', () => {
  test('imports only what the table of parts allows', () => {
    expect(importFaults(code, RULES)).toEqual([]);
  });

  test('has no cycle', () => {
    expect(cycleFaults(code)).toEqual([]);
  });

  test('has no cycle between the folders of the explorer', () => {
    expect(folderCycleFaults(code, 'explorer')).toEqual([]);
  });

  test('names no clock, file, network, console, DOM or chance in its core', () => {
    expect(worldFaults(code, CORE, WORLD)).toEqual([]);
  });

  test('names nothing of Node or of a page in its intake, whose documents are not the page', () => {
    const world = WORLD.filter((name) => name !== 'document' && name !== 'Date');
    expect(worldFaults(code, ['intake'], world)).toEqual([]);
  });

  test('brings along every package that it runs with', () => {
    const foreign = code
      .filter(({ path }) => !path.startsWith('src/packaging/'))
      .flatMap(importsOf)
      .filter(({ typeOnly, specifier }) => !typeOnly && /^(?!node:|astro:)[@a-z]/.test(specifier))
      .map(({ specifier }) => /^(?:@[^/]+\/)?[^/?]+/.exec(specifier)?.[0] ?? '');
    expect([...new Set(foreign)].filter((name) => !(name in PACKAGE.dependencies))).toEqual([]);
  });

  test('brings along with the checks that 自查 has before the first form no other check', () => {
    const list = 'src/audit/figureChecks.ts';
    const own = new Set(neededBy(list));
    // a set that grows is walked to its end
    const all = new Set(own);
    for (const path of all) for (const other of neededBy(path)) all.add(other);
    const checks = [...all].filter((path) => path.startsWith('src/audit/checks/'));
    expect(checks).toContain('src/audit/checks/weightSumMismatch.ts');
    expect(checks.filter((path) => !own.has(path))).toEqual([]);
  });

  test.each(Object.entries(BEHIND_ONE_FILE))(
    'knows %s, types included, in no other file than its own',
    (name, own) => {
      expect(code.filter((file) => importsPackage(file, name)).map(({ path }) => path)).toEqual(
        own,
      );
    },
  );

  test('gives no list to a call as its arguments', () => {
    expect(spreadFaults(code)).toEqual([]);
  });

  test('prints no object in the place of a text', () => {
    expect(objectFaults(files)).toEqual([]);
  });

  test('has short files with telling names, named exports and no barrels', () => {
    expect(shapeFaults(files)).toEqual([]);
  });
});

function importsPackage(file: SourceFile, name: string): boolean {
  return importsOf(file).some(
    ({ specifier }) => specifier === name || specifier.startsWith(`${name}/`),
  );
}

describe('importFaults', () => {
  test.each([
    ['src/model/a.ts', `import { b } from '../scoring/b.ts';`],
    ['src/scoring/a.ts', `export * from '../audit/b.ts';`],
    ['src/audit/a.ts', `import { readFileSync } from 'node:fs';`],
    ['src/expression/a.ts', `import z from 'zod';`],
    ['src/charts/a.ts', `import { rows } from '../analysis/rows.ts';`],
    ['src/charts/a.ts', `import type { Form } from '../model/form.ts';`],
    ['src/intake/a.ts', `const a = await import('../scoring/b.ts');`],
    ['src/publish/a.ts', `type A = import('../pages/b.ts').B;`],
    ['src/components/A.astro', `---\nimport { rows } from '../publish/rows.ts';\n---\n<p/>`],
    ['src/elsewhere/a.ts', ''],
  ])('refuses in %s: %s', (path, text) => {
    expect(importFaults([{ path, text }], RULES)).toHaveLength(1);
  });

  test.each([
    [
      'src/charts/a.ts',
      `import type { Row } from '../analysis/rows.ts';\nimport * as d3 from 'd3-scale';`,
    ],
    ['src/pages/2022/a.csv.ts', `import { csv } from '../../publish/csv.ts';`],
    [
      'src/components/A.astro',
      `---\nimport css from '../styles/site.css?url';\n---\nimport x from 'y'`,
    ],
    ['src/model/a.ts', `// import 'node:fs'\nconst a = "import 'node:fs'";`],
  ])('allows in %s: %s', (path, text) => {
    expect(importFaults([{ path, text }], RULES)).toEqual([]);
  });
});

test('folderCycleFaults: finds folders that reach each other, and none that only lead on', () => {
  const file = (path: string, to: string): SourceFile => ({
    path: `src/explorer/${path}`,
    text: `import { x } from '${to}';`,
  });
  const oneWay = [file('page/a.ts', '../rows/b.ts'), file('rows/b.ts', '../dom/c.ts')];
  expect(folderCycleFaults(oneWay, 'explorer')).toEqual([]);
  expect(folderCycleFaults([...oneWay, file('dom/c.ts', '../page/a.ts')], 'explorer')).toEqual([
    'dom',
    'page',
    'rows',
  ]);
});

test('cycleFaults: finds a cycle through three files', () => {
  const file = (name: string, next: string) => ({
    path: `src/model/${name}.ts`,
    text: `import './${next}.ts';`,
  });
  expect(cycleFaults([file('a', 'b'), file('b', 'c'), file('c', 'a'), file('d', 'a')])).toEqual([
    'model/a.ts → model/b.ts → model/c.ts → model/a.ts',
  ]);
});

test.each([
  ['Math.max(0, ...rows)', 1],
  ['found.push(...rows)', 1],
  ['sum(...rows.map((row) => row.points))', 1],
  ['new Set(...rows)', 1],
  ['list.replaceChildren(...items)', 0],
  ['[...rows, ...others].map(f)', 0],
  ['f({ ...row })', 0],
])('spreadFaults: finds in %s: %d', (text, count) => {
  expect(spreadFaults([{ path: 'src/model/a.ts', text }])).toHaveLength(count);
});

test.each([
  ['{page ? <a href={to(page)}>{name}</a> : { name }}', 1],
  ['{seq === undefined ? { name } : <b>{name}</b>}', 1],
  ['{isShort ? name : { note }}', 1],
  ['{note && { note }}', 1],
  ['{rows.map(({ result: { project }, note }) => <td {note}>{project}</td>)}', 0],
  ['{page ? <a>{name}</a> : name}', 0],
])('objectFaults: finds in %s: %d', (text, count) => {
  expect(objectFaults([{ path: 'src/components/A.astro', text }])).toHaveLength(count);
});

test('worldFaults: sees names in code, not in comments, strings and fields', () => {
  const text = `// Date\nexport const a = { process: 'fetch', b: row.window };\nMath.random(); new Date();`;
  const faults = (path: string) => worldFaults([{ path, text }], CORE, WORLD);
  expect(faults('src/model/a.ts')).toEqual([
    'src/model/a.ts: names Date',
    'src/model/a.ts: names Math.random',
  ]);
  expect(faults('src/load/a.ts')).toEqual([]);
});

test.each([
  ['src/model/a.ts', 'x();\n'.repeat(251), '251 lines'],
  ['src/model/utils/a.ts', '', 'name'],
  ['src/model/helpers.ts', '', 'name'],
  ['src/model/index.ts', 'export const a = 1;', 'barrel'],
  ['src/model/all.ts', `export * from './a.ts';`, 'barrel'],
  ['src/model/a.ts', 'export default 1;', 'default export'],
  ['src/model/a.ts', 'export default function a() {}', 'default export'],
  ['src/model/a.ts', 'const a = 1; export { a as default };', 'default export'],
])('shapeFaults: refuses %s', (path, text, fault) => {
  expect(shapeFaults([{ path, text }])).toEqual([`${path}: ${fault}`]);
});
