import type { ExplorerFile, ExplorerManifest } from '../../publish/explorer/explorerManifest.ts';
import type { EngineDatabase, EngineFile, EngineOptions } from './engine.ts';

/**
 * What an engine has to fetch and run, from the manifest and the absolute address of its folder. Each
 * table is a view over all parts; a query that asks for one year reads that year's part alone.
 */
export function engineAddresses(
  { engine, database, tables }: ExplorerManifest,
  folder: string,
): Pick<EngineOptions, 'script' | 'wasm' | 'databases' | 'setup'> {
  const at = (file: ExplorerFile): EngineFile => ({
    url: new URL(file.file, folder).href,
    bytes: file.bytes,
    rawBytes: file.rawBytes,
  });
  const databases: EngineDatabase[] = database.parts.map((part, index) => ({
    ...at(part),
    name: `part${index + 1}`,
    access: database.access,
  }));
  const setup = tables.map(({ name: table }) => {
    const parts = databases.map(({ name }) => `FROM ${name}.${table}`);
    return `CREATE VIEW ${table} AS ${parts.join(' UNION ALL ')}`;
  });
  const script = new URL(engine.script.file, folder).href;
  return { script, wasm: at(engine.wasm), databases, setup };
}
