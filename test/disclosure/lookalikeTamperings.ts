import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import {
  at,
  change,
  copyOf,
  edit,
  FORM,
  log,
  REPORT,
  read,
  write,
  YEAR,
} from './tamperedFolder.ts';

const RECORD = 'publications.json';

/** What the eye does not see, and what stands in the place of a file: refused as well. */
export const LOOKALIKES: readonly (readonly [string, () => void, RegExp])[] = [
  ['a blank behind a cell', () => edit(FORM, '"1325"', '"1325 "'), /“1325 ”/],
  ['a character without width in a cell', () => edit(FORM, '"1325"', '"13\u200B25"'), /实际完成值/],
  ['digits of another width', () => edit(FORM, '"1325"', '"１３２５"'), /“１３２５”/],
  [
    'a form that is a link to another',
    () => {
      writeFileSync(at('../other.json'), read(FORM).replace('"1325"', '"1300"'));
      rmSync(at(FORM));
      symlinkSync(at('../other.json'), at(FORM));
    },
    /实为 “1300”/,
  ],
  [
    'a report beside a form that had none',
    () => write(`${YEAR}/songwennuan-bangfu.report.json`, JSON.parse(read(REPORT))),
    /没有登记（首次公开）/,
  ],
  [
    'a blank behind a reason',
    () => change(1, ({ reason, ...one }) => ({ ...one, reason: `${reason} ` })),
    /与登记时不同/,
  ],
  [
    'a remark in a publication',
    () => change(1, (one) => Object.assign({ note: '已说明' }, one)),
    /已知的字段，实为 “note”/,
  ],
  [
    'a head in capitals',
    () => write(RECORD, { ...log(), headHash: log().headHash.toUpperCase() }),
    /64 位十六进制/,
  ],
  ['a log that is empty', () => writeFileSync(at(RECORD), ''), /实为 空文件/],
  [
    'a folder in the place of the log',
    () => {
      rmSync(at(RECORD));
      mkdirSync(at(RECORD));
    },
    /实为 文件夹/,
  ],
  [
    'a folder in the place of a version',
    () => {
      rmSync(at(copyOf(FORM, '2023-09-01')));
      mkdirSync(at(copyOf(FORM, '2023-09-01')));
    },
    /实为 文件夹/,
  ],
  [
    'versions under another name',
    () => renameSync(at(`${YEAR}/versions`), at(`${YEAR}/old`)),
    /没有这个文件/,
  ],
];
