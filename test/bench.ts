import { mkdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDemoData } from '../src/commands/writeDemoData.ts';
import { DEMO_OPTIONS } from '../src/demo/options.ts';
import { bareWriterSeconds } from './benchBare.ts';
import { benchCore } from './benchCore.ts';
import { eleventySeconds } from './benchEleventy.ts';
import { benchPlot } from './benchPlot.ts';
import { type BenchFigures, recordBench } from './benchRecord.ts';
import { benchSearch } from './benchSearch.ts';
import { buildSite } from './buildSite.ts';
import { listFiles } from './folderHashes.ts';
import { PAGE_KINDS } from './pageKinds.ts';
import { pageWeight, sumWeights, type Weight } from './pageWeight.ts';
import { ROOT } from './root.ts';

const { values } = parseArgs({
  options: {
    departments: { type: 'string', default: '24' },
    record: { type: 'boolean', default: false },
  },
});
const departments = Number(values.departments);
if (!Number.isInteger(departments) || departments < 1) {
  console.error(`--departments takes a whole number from 1, not ${values.departments}`);
  process.exit(2);
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const columns = ({ raw, gzip, brotli }: Weight) => [raw, gzip, brotli].map(kilobytes);
const row = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);

function printWeights(site: string): void {
  const three = (name: string) => ['raw', 'gzip', 'brotli'].map((form) => `${name} ${form}`);
  const titles = ['kB a page', ...three('html'), ...three('linked'), 'all brotli'];
  row(titles);
  row(titles.map((_, index) => (index === 0 ? '---' : '--:')));
  for (const { kind, path } of PAGE_KINDS) {
    const { html, linked } = pageWeight(site, path);
    const all = kilobytes(sumWeights([html, linked]).brotli);
    row([kind, ...columns(html), ...columns(linked), all]);
  }
}

async function timeCity(folder: string): Promise<BenchFigures> {
  const data = join(folder, 'city-data');
  const out = join(folder, 'city-site');
  const { forms } = writeDemoData(data, { ...DEMO_OPTIONS, departments });
  const { seconds, peakMegabytes, cpuSeconds = Number.NaN } = await buildSite({ data, out });
  const pages = listFiles(out).filter((file) => file.endsWith('.html')).length;
  const memory = peakMegabytes === undefined ? '' : `, ${Math.round(peakMegabytes)} MB at most`;
  console.log(
    `invented city of ${forms} forms: ${pages} pages in ${seconds.toFixed(1)} s, ` +
      `${(pages / seconds).toFixed(0)} pages a second${memory}`,
  );
  const bare = bareWriterSeconds(out, join(folder, 'bare'));
  const eleventy = eleventySeconds(out, join(folder, 'eleventy'));
  row(['the same city', 'processor seconds', 'of our build']);
  row(['---', '--:', '--:']);
  const share = (name: string, seconds: number) =>
    row([name, seconds.toFixed(1), `1/${(cpuSeconds / seconds).toFixed(1)}`]);
  share('our build: read, scored, drawn, written', cpuSeconds);
  share(`its ${listFiles(out).length} files, known already, written`, bare);
  if (eleventy === undefined) console.log('Eleventy could not be installed');
  else share(`its ${pages} pages, known but for their heads, through Eleventy`, eleventy);
  return {
    ...{ forms, buildCpuSeconds: cpuSeconds, bareWriterCpuSeconds: bare },
    ...{ eleventyCpuSeconds: eleventy, peakMegabytes },
  };
}

async function printPlot(site: string, folder: string): Promise<BenchFigures> {
  const { built, drawn } = await benchPlot(site, folder);
  row(['the page of a project', 'kB brotli', 'first chart, ms (processor slowed 4 times)']);
  row(['---', '--:', '--:']);
  row(['charts drawn at build', built.kilobytes.toFixed(1), built.milliseconds.toFixed(0)]);
  row(['drawn by Plot in the browser', drawn.kilobytes.toFixed(1), drawn.milliseconds.toFixed(0)]);
  return {
    ...{ builtPageKilobytes: built.kilobytes, builtFirstChartMs: built.milliseconds },
    ...{ drawnPageKilobytes: drawn.kilobytes, drawnFirstChartMs: drawn.milliseconds },
  };
}

function printCore(): void {
  row(['core, streamed', 'rows a second', 'times JSON.parse']);
  row(['---', '--:', '--:']);
  for (const { step, rowsPerSecond, timesJsonParse } of benchCore()) {
    const rows = Math.round(rowsPerSecond).toLocaleString('en');
    row([step, rows, timesJsonParse.toFixed(1)]);
  }
}

async function printSearch(): Promise<void> {
  const figures = await benchSearch();
  console.log(
    `search over ${figures.projects} invented projects: index in ${figures.indexSeconds.toFixed(1)} s, ` +
      `${figures.files} files, ${figures.rawMegabytes.toFixed(1)} MB; a query takes ` +
      `${figures.medianMilliseconds.toFixed(1)} ms of processor time, ${figures.worstMilliseconds.toFixed(1)} ms ` +
      `at most, and loads ${figures.worstKilobytes.toFixed(1)} kB brotli at most, ` +
      `${figures.baseKilobytes.toFixed(1)} kB of it first`,
  );
}

const folder = join(ROOT, '.cache/bench');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores; Node ${process.version}`;
console.log(machine);
printCore();
await printSearch();
const city = await timeCity(folder);
const realSite = join(folder, 'real-site');
await buildSite({ out: realSite });
const plot = await printPlot(realSite, join(folder, 'plot'));
printWeights(realSite);
if (values.record) recordBench(machine, { ...city, ...plot });
