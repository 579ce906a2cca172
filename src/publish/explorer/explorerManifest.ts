/** A file of `data/explorer/`: its bytes as stored, and unpacked where it is a `.gz`. */
export interface ExplorerFile {
  readonly file: string;
  readonly bytes: number;
  readonly rawBytes: number;
}

/** A file that holds the rows of some years. */
export interface ExplorerPart extends ExplorerFile {
  readonly years: readonly number[];
  readonly rows: number;
}

/** A file of rows in blocks that are read one by one. */
export interface ExplorerRowFile extends ExplorerPart {
  /** The bytes of each block, in their order. */
  readonly blocks: readonly number[];
}

/** A column as the schema browser shows it. */
export interface ExplorerColumn {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'decimal' | 'boolean';
  readonly unit?: string;
}

/** `data/explorer/manifest.json`: everything that the explorer may fetch, names within that folder. */
export interface ExplorerManifest {
  readonly rows: number;
  readonly projects: number;
  readonly engine: {
    readonly version: string;
    readonly script: ExplorerFile;
    readonly wasm: ExplorerFile;
  };
  /** In the order of their rows. */
  readonly facets: readonly ExplorerPart[];
  /** In the order of their rows. */
  readonly rowFiles: readonly ExplorerRowFile[];
  readonly database: {
    readonly access: 'whole' | 'range';
    /** Each has every table, with the rows of its years. */
    readonly parts: readonly ExplorerPart[];
  };
  readonly tables: readonly {
    readonly name: string;
    readonly title: string;
    readonly columns: readonly ExplorerColumn[];
  }[];
}
