import { renameSync } from 'node:fs';
import { replaceFolder } from '../../src/outFolder/replaceFolder.ts';

// A program for faults.test.ts: replaces a folder, and is killed before its n-th rename. Where the place is
// told to be fixed, it refuses to be renamed, as a mount point does.
const [made = '', place = '', steps = '', fixed = ''] = process.argv.slice(2);
let left = Number(steps);

replaceFolder(made, place, (from, to) => {
  if (fixed === 'fixed' && from === place)
    throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  left -= 1;
  renameSync(from, to);
});
