import { lazyMonthOrder } from './lazyMonthOrder.ts';
import { withoutUnusedZod } from './withoutUnusedZod.ts';

/** A file that a browser loads: its place in the site, with a hash of its content, and its text. */
export interface ScriptFile {
  readonly fileName: string;
  readonly source: string;
}

/** First the file to load, then those that it loads. */
export type ScriptFiles = readonly [ScriptFile, ...ScriptFile[]];

/** The browsers of which Vite's own default speaks: what each of them had in the spring of 2023. */
const BROWSERS = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** What libraries name, and no script of a page calls: packages are opened by others, and no XML is written. */
const UNUSED = { jszip: false, xmlbuilder: false } as const;

/** What the readers of files of every kind share, in one file: of some it would be a few signs in a file of its own. */
const READING = {
  name: 'reading',
  test: /\/fflate\/|\/src\/intake\/(?:kind\/decodeText|readers\/(?:followedChanges|trimGrid|packed\/))|\/src\/model\/publishedMark/,
};

const NAME = '_astro/[name]-[hash].js';

/** Bundles a script with all that it imports; what it imports dynamically becomes files of their own. */
export async function bundleScript(input: string): Promise<ScriptFiles> {
  // Loaded when something is to be bundled: nearly always it was.
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input,
    platform: 'browser',
    preserveEntrySignatures: false,
    resolve: { alias: UNUSED },
    plugins: [withoutUnusedZod, lazyMonthOrder],
    transform: { target: BROWSERS },
    // How long a plugin took on a busy machine is no matter of who builds a site.
    checks: { bundlerTimings: false },
  });
  const names = { entryFileNames: NAME, chunkFileNames: NAME };
  const codeSplitting = { groups: [READING] };
  const { output } = await bundle.generate({ format: 'es', minify: true, codeSplitting, ...names });
  await bundle.close();
  const [script, ...parts] = output.map((file) => {
    if (file.type === 'asset') throw new Error(`${input} brings along ${file.fileName}`);
    return { fileName: file.fileName, source: file.code };
  });
  if (script === undefined) throw new Error(`${input} is nothing`);
  return [script, ...parts];
}
