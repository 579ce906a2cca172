// The door of a checkout: plain JavaScript, as it has to open before anything is installed, under any Node.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));
const isInstalled = existsSync(new URL('../node_modules/.package-lock.json', import.meta.url));

if (!isInstalled) refuse(`还没有安装：请先在 ${folder} 运行 npm ci`);
else if (process.features.typescript) await open();
else
  refuse(`这里的 Node 是 ${process.version}：请用 npm run jijing --，它用 npm ci 装好的 Node 24`);

/** Types are taken out of the sources once, and not again until they change. */
async function open() {
  module.enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)));
  await import('./cli.ts');
}

/** @param {string} message */
function refuse(message) {
  const error = { kind: 'system', message, suggestion: null, problems: [] };
  if (process.argv.includes('--json')) console.log(JSON.stringify({ error }, null, 2));
  else console.error(message);
  process.exitCode = 2;
}
