// Loaded before a program (`--import`): ends its process, as an end of power does, before its n-th change of a disk,
// n by JIJING_KILL. Of a file that is written whole at once, half is written before the end.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGES = [
  ...['chmodSync', 'copyFileSync', 'cpSync', 'linkSync', 'mkdirSync', 'mkdtempSync', 'renameSync'],
  ...['rmSync', 'rmdirSync', 'symlinkSync', 'truncateSync', 'unlinkSync', 'writeFileSync'],
];
let left = Number(process.env.JIJING_KILL);

for (const name of CHANGES) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (left-- === 0) {
      if (name === 'writeFileSync') original(args[0], args[1].slice(0, args[1].length / 2));
      process.kill(process.pid, 'SIGKILL');
    }
    return original(...args);
  };
}
syncBuiltinESMExports();
