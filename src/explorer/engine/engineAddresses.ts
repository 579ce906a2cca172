import type { ExplorerFile, ExplorerManifest } from '../../publish/explorer/explorerManifest.ts';
import type { EngineDatabase, EngineFile, EngineOptions } from './engine.ts';

const MAIN = 'jijing';

/**
 * What an engine has to fetch and run, from the manifest and the absolute address of its folder. Where
 * `indicators` stands in several files, a view of that name puts them together, and a query that asks
 * for one year reads that year's file alone.
 */
export function engineAddresses(
  { engine, database }: ExplorerManifest,
  folder: string,
): Pick<EngineOptions, 'script' | 'wasm' | 'databases' | 'setup'> {
  const at = (file: ExplorerFile): EngineFile => ({
    url: new URL(file.file, folder).href,
    bytes: file.bytes,
    rawBytes: file.rawBytes,
  });
  const { access, main, parts } = database;
  const names = parts.map(({ years }) => `y${years.join('_')}`);
  const databases: EngineDatabase[] = [
    { ...at(main), name: MAIN, access },
    ...parts.map((part, index) => ({ ...at(part), name: names[index] ?? '', access })),
  ];
  const views = [
    'projects',
    'funds',
    'findings',
    'fits',
    ...(parts.length === 0 ? ['indicators'] : []),
  ];
  const union = names.map((name) => `SELECT * FROM ${name}.indicators`).join(' UNION ALL ');
  const setup = [
    ...views.map((view) => `CREATE VIEW ${view} AS FROM ${MAIN}.${view}`),
    ...(parts.length === 0 ? [] : [`CREATE VIEW indicators AS ${union}`]),
  ];
  const script = new URL(engine.script.file, folder).href;
  return { script, wasm: at(engine.wasm), databases, setup };
}
