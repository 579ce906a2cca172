import { cpSync, renameSync, rmSync } from 'node:fs';
import {
  at,
  copyOf,
  edit,
  FORM,
  hashOf,
  LIST,
  log,
  publish,
  REPORT,
  RULES,
  read,
  rewrite,
  rewriteForm,
  withHash,
  without,
  YEAR,
} from './tamperedFolder.ts';

/** What someone does who makes everything fit again: the folder shows nothing, what was published does. */
export const REVEALED: readonly (readonly [string, () => void, RegExp])[] = [
  [
    'a reason reworded',
    () =>
      rewrite((all) => all.map((one, place) => (place === 1 ? { ...one, reason: '笔误' } : one))),
    /理由改为 “笔误”/,
  ],
  [
    'the publication dated back',
    () => {
      const { documents = [] } = log().publications[0] ?? {};
      rewrite((all) =>
        all.map((one, place) => (place === 0 ? { ...one, date: '2023-08-01' } : one)),
      );
      for (const { file } of documents) {
        renameSync(at(copyOf(file, '2023-09-01')), at(copyOf(file, '2023-08-01')));
      }
    },
    /日期改为 2023-08-01/,
  ],
  [
    'form, version and fingerprint rewritten',
    () => {
      const hash = rewriteForm();
      rewrite((all) => all.map((one, place) => (place === 2 ? withHash(FORM, hash)(one) : one)));
    },
    /songwennuan-bangfu\.json 由 .*变为/,
  ],
  [
    'the last correction taken out',
    () => {
      rewrite((all) => all.slice(0, -1));
      rmSync(at(copyOf(FORM, '2023-11-01')));
      edit(FORM, '"1325"', '"1320"');
    },
    /没有了 2023-11-01 的公开/,
  ],
  [
    'the first version taken for the corrected one',
    () => {
      rewrite((all) =>
        all.map((one, place) =>
          place === 1 ? without(LIST)(one) : withHash(LIST, hashOf(JSON.parse(read(LIST))))(one),
        ),
      );
      cpSync(at(copyOf(LIST, '2023-10-01')), at(copyOf(LIST, '2023-09-01')));
      rmSync(at(copyOf(LIST, '2023-10-01')));
    },
    /没有了 zonggonghui\/2022\/list\.json/,
  ],
  [
    'a report that never was',
    () => {
      rewrite((all) => all.map(without(REPORT)));
      rmSync(at(REPORT));
      for (const name of ['2023-09-01', '2023-10-01']) rmSync(at(copyOf(REPORT, name)));
    },
    /没有了 .*report\.json/,
  ],
  [
    'a rule book rewritten',
    () => {
      edit(RULES, '"points": 10', '"points": 20');
      cpSync(at(RULES), at(copyOf(RULES, '2023-09-01')));
      rewrite((all) => all.map(withHash(RULES, hashOf(JSON.parse(read(RULES))))));
    },
    /national-2020\.json 由/,
  ],
  [
    'a correction put in between',
    () =>
      rewrite(([first, ...others]) =>
        first === undefined
          ? []
          : [
              first,
              { date: '2023-09-15', reason: '补', documents: [{ file: 'rulebooks/hubei.json' }] },
              ...others,
            ],
      ),
    /插入了 2023-09-15/,
  ],
  [
    'everything begun anew',
    () => {
      for (const folder of [
        `${YEAR}/versions`,
        'rulebooks/versions',
        'versions',
        'publications.json',
      ])
        rmSync(at(folder), { recursive: true });
      publish('2023-09-01');
    },
    /没有了 2023-10-01 的公开/,
  ],
  [
    'the record deleted with all versions',
    () => {
      for (const folder of [
        `${YEAR}/versions`,
        'rulebooks/versions',
        'versions',
        'publications.json',
      ])
        rmSync(at(folder), { recursive: true });
    },
    /没有了 2023-09-01 的公开/,
  ],
];
