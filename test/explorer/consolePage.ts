import { mountConsole } from '../../src/explorer/console/mountConsole.ts';
import type { Engine } from '../../src/explorer/engine/engine.ts';
import { engineAddresses } from '../../src/explorer/engine/engineAddresses.ts';
import { startEngine } from '../../src/explorer/engine/startEngine.ts';
import type { ExplorerManifest } from '../../src/publish/explorer/explorerManifest.ts';

const folder = new URL('data/explorer/', document.baseURI).href;
const at = (name: string) => new URL(name, document.baseURI).href;

const manifest: ExplorerManifest = await (await fetch(new URL('manifest.json', folder))).json();

let started: Promise<Engine> | undefined;

function engine(): Promise<Engine> {
  started ??= startEngine({
    queryWorker: at('queryWorker.js'),
    databaseWorker: at('databaseWorker.js'),
    ...engineAddresses(manifest, folder),
  });
  return started;
}

/** Puts a console as new into the page; the engine, which takes seconds to start, is that of the page. */
function mountAnew() {
  const host = document.createElement('div');
  document.querySelector('#console')?.replaceChildren(host);
  // What a console before it says late is of no concern.
  const changes: string[] = [];
  const console = mountConsole(host, {
    engine,
    tables: manifest.tables,
    viewSql: () => 'SELECT *\nFROM indicators\nWHERE level1 = \'产出指标\'\nORDER BY "row"',
    filters: () => '一级指标：产出指标',
    source: '示例单位 项目绩效，数据版本 1',
    fileWorker: at('fileWorker.js'),
    onSqlChange: (sql) => changes.push(sql),
  });
  return { console, changes };
}

/** What tests call in the page. */
export const consolePage = {
  engine,
  ...mountAnew(),
  remount: () => Object.assign(consolePage, mountAnew()),
};

Object.assign(globalThis, { consolePage });
