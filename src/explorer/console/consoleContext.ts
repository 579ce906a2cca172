import type { ExplorerManifest } from '../../publish/explorer/explorerManifest.ts';
import type { Engine } from '../engine/engine.ts';

/** The tables of the database as the schema browser and the completion know them. */
export type ConsoleTables = ExplorerManifest['tables'];

/** What the console needs of the page that it stands on. */
export interface ConsoleContext {
  /** The shared engine, started where it is not yet; rejects with an EngineFailure. */
  readonly engine: () => Promise<Engine>;
  /** `tables` of the manifest. */
  readonly tables: ConsoleTables;
  /** The statement of the faceted view as it is now. */
  readonly viewSql: () => string;
  /** The filters of the faceted view in words; '' where there are none. */
  readonly filters: () => string;
  /** The line to cite: site, owner, version of the data. */
  readonly source: string;
  /** Address of the bundle of `export/fileWorker.ts`. */
  readonly fileWorker: string;
  readonly initialSql?: string;
  /** Told what stands in the editor, shortly after it changes. */
  readonly onSqlChange?: (sql: string) => void;
}

/** What the page can do with a mounted console. */
export interface SqlConsole {
  readonly sql: () => string;
  /** Puts a statement into the editor, in the place of what stood there; the focus stays where it is, and `onSqlChange` is not told. */
  readonly setSql: (sql: string) => void;
  /** Runs what stands in the editor. */
  readonly run: () => Promise<void>;
}
