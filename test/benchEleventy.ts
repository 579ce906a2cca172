import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles } from './folderHashes.ts';

/** Installed beside the bench when it runs, since nothing else needs it. */
const ELEVENTY = '@11ty/eleventy@3.1.8';

/** Reports the processor time of its own process: what npm and the bench take is not in it. */
const RUN = `
import Eleventy from '@11ty/eleventy';
await new Eleventy('input', 'output', { quietMode: true }).write();
const { user, system } = process.cpuUsage();
console.log(JSON.stringify((user + system) / 1e6));
`;

/** One template for all pages: what stands in the body of each is known, its head is made by the layout. */
const PAGES = (site: string) => `
import { readFileSync } from 'node:fs';
const read = (page) => readFileSync(${JSON.stringify(site)} + '/' + page, 'utf8');
const titleOf = (page) => /<title>([^<]*)/.exec(read(page))?.[1] ?? '';
export default class {
  data() {
    return {
      layout: 'page.liquid',
      pagination: { data: 'pages', size: 1, alias: 'page_' },
      permalink: ({ page_ }) => page_,
      eleventyComputed: { title: ({ page_ }) => titleOf(page_) },
    };
  }
  render({ page_ }) {
    return /<body[^>]*>([\\s\\S]*)<\\/body>/.exec(read(page_))?.[1] ?? '';
  }
}
`;
const LAYOUT =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{ title }}</title></head><body>{{ content }}</body></html>';

/**
 * Processor seconds in which Eleventy writes the pages of a site, whose bodies it is given finished: no form is
 * read or scored, no chart drawn, no workbook written. Undefined where it cannot be installed.
 */
export function eleventySeconds(site: string, folder: string): number | undefined {
  const pages = listFiles(site).filter((file) => file.endsWith('.html'));
  mkdirSync(join(folder, 'input/_includes'), { recursive: true });
  mkdirSync(join(folder, 'input/_data'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, 'run.js'), RUN);
  writeFileSync(join(folder, 'input/pages.11ty.js'), PAGES(resolve(site)));
  writeFileSync(join(folder, 'input/_includes/page.liquid'), LAYOUT);
  writeFileSync(join(folder, 'input/_data/pages.json'), JSON.stringify(pages));
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ELEVENTY];
  if (spawnSync('npm', install, { cwd: folder }).status !== 0) return undefined;
  const run = spawnSync(process.execPath, ['run.js'], { cwd: folder, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`Eleventy ended with ${run.status}:\n${run.stderr}`);
  for (const page of pages) readFileSync(join(folder, 'output', page));
  // its own words stand before
  return Number(run.stdout.trim().split('\n').at(-1));
}
