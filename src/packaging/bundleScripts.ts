import type { Platform } from './platform.ts';

/** A script that stands at the top of a bundle. */
export interface BundleScript {
  readonly name: string;
  readonly text: string;
}

/**
 * What a bundle is started with: `start` builds and serves the data beside it, `jijing` runs any
 * command. They need no program but the system's own shell. On Linux they say how they were called, as messages
 * name commands to type next; on Windows `jijing` alone calls the one in the folder.
 */
export function bundleScripts({ os }: Platform): BundleScript[] {
  return os === 'win32' ? WINDOWS : LINUX;
}

// Where a path begins with neither / nor ., programs may take it for an option, and cd for a folder elsewhere.
const SHELL = `#!/bin/sh
case "$0" in
  /* | ./* | ../*) here="\${0%/*}" ;;
  */*) here="./\${0%/*}" ;;
  *) here=. ;;
esac
if [ ! -x "$here/node" ]; then
  echo "没有找到 $here/node：请把整个压缩包解开后再运行" >&2
  exit 2
fi
`;

const LINUX: BundleScript[] = [
  {
    name: 'start.sh',
    text: `${SHELL}echo "正在生成网站，数据取自 $here/data"
JIJING_NAME="$here/jijing"
export JIJING_NAME
cd "$here/" && exec ./node app/lib/cli.js start --data data --out site "$@"
`,
  },
  {
    name: 'jijing',
    text: `${SHELL}JIJING_NAME="$0"
export JIJING_NAME
exec "$here/node" "$here/app/lib/cli.js" "$@"
`,
  },
];

// In quotes and on one line: a bracket or an & in the name of a folder, as in “jijing (1)”, ends a block or a command.
const CMD = `@echo off
chcp 65001 >nul
if not exist "%~dp0node.exe" echo 没有找到 "%~dp0node.exe"：请把整个压缩包解开后再运行& pause& exit /b 2
`;

const WINDOWS: BundleScript[] = [
  {
    name: 'start.cmd',
    // Unlike cd, pushd goes to a folder of another computer.
    text: `${CMD}echo 正在生成网站，数据取自 "%~dp0data"
pushd "%~dp0"
node.exe app\\lib\\cli.js start --data data --out site %*
pause
`,
  },
  { name: 'jijing.cmd', text: `${CMD}"%~dp0node.exe" "%~dp0app\\lib\\cli.js" %*\n` },
].map(({ name, text }) => ({ name, text: text.replaceAll('\n', '\r\n') }));
