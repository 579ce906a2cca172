import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import {
  at,
  change,
  copyOf,
  edit,
  FORM,
  hashOf,
  LIST,
  log,
  REPORT,
  RULES,
  read,
  rewrite,
  rewriteForm,
  withHash,
  without,
  write,
  YEAR,
} from './tamperedFolder.ts';

const BROKEN = /与登记时不同|最早的公开记录被删去/;

/** What anyone can do who can write the folder and does not make the chain fit: the folder itself shows it. */
export const REFUSED: readonly (readonly [string, () => void, RegExp])[] = [
  ['a reason reworded', () => change(1, (one) => ({ ...one, reason: '笔误' })), BROKEN],
  ['the last reason reworded', () => change(2, (one) => ({ ...one, reason: '笔误' })), BROKEN],
  ['a reason taken out', () => change(1, ({ reason: _, ...one }) => one), /更正的理由/],
  ['a reason blanked', () => change(1, (one) => ({ ...one, reason: '' })), /应为/],
  ['a date moved back', () => change(1, (one) => ({ ...one, date: '2023-09-02' })), BROKEN],
  ['the first date moved back', () => change(0, (one) => ({ ...one, date: '2023-01-01' })), BROKEN],
  ['the last date moved on', () => change(2, (one) => ({ ...one, date: '2023-12-01' })), BROKEN],
  ['a date out of order', () => change(2, (one) => ({ ...one, date: '2023-09-15' })), /不早于/],
  ['a date that is none', () => change(2, (one) => ({ ...one, date: '2023-11-31' })), /日期/],
  [
    'a date in the future',
    () =>
      rewrite((all) =>
        all.map((one, place) => (place === 2 ? { ...one, date: '2999-01-01' } : one)),
      ),
    /不晚于今天/,
  ],
  [
    'a fingerprint rewritten with form and version',
    () => change(2, withHash(FORM, rewriteForm())),
    BROKEN,
  ],
  ['form and version rewritten together', () => void rewriteForm(), /校验值不符/],
  [
    'form and its history rewritten',
    () => edit(FORM, '"1325"', '"1350"'),
    /与 2023-11-01 公开的版本相同/,
  ],
  ['a document dropped from its first publication', () => change(0, without(LIST)), BROKEN],
  ['a document dropped from its correction', () => change(1, without(LIST)), BROKEN],
  [
    'a document dropped everywhere with its versions, to be published anew',
    () => {
      for (const index of [0, 1, 2]) change(index, without(REPORT));
      for (const name of ['2023-09-01', '2023-10-01']) rmSync(at(copyOf(REPORT, name)));
    },
    BROKEN,
  ],
  [
    'a document made to look published later for the first time',
    () => {
      change(0, without(REPORT));
      rmSync(at(copyOf(REPORT, '2023-09-01')));
    },
    BROKEN,
  ],
  [
    'a document added to a publication',
    () =>
      change(1, (one) => ({
        ...one,
        documents: [
          ...one.documents,
          { file: `${YEAR}/zhigong-shebao.json`, sha256: 'a'.repeat(64) },
        ],
      })),
    BROKEN,
  ],
  [
    'a document twice in a publication',
    () => change(1, (one) => ({ ...one, documents: [...one.documents, ...one.documents] })),
    /不重复的文件/,
  ],
  [
    'another document in its place',
    () =>
      change(1, (one) => ({
        ...one,
        documents: one.documents.map((own) =>
          own.file === FORM ? { ...own, file: `${YEAR}/zhigong-shebao.json` } : own,
        ),
      })),
    BROKEN,
  ],
  [
    'two documents swapped',
    () => change(1, (one) => ({ ...one, documents: one.documents.toReversed() })),
    BROKEN,
  ],
  [
    'a withdrawal made of a correction',
    () => change(2, (one) => ({ ...one, documents: one.documents.map(({ file }) => ({ file })) })),
    BROKEN,
  ],
  [
    'the first publication dropped',
    () => write('publications.json', { ...log(), publications: log().publications.slice(1) }),
    BROKEN,
  ],
  [
    'the first dropped, and that it had one before',
    () =>
      write('publications.json', {
        ...log(),
        publications: log()
          .publications.slice(1)
          .map(({ previous, ...one }, place) => (place === 0 ? one : { previous, ...one })),
      }),
    BROKEN,
  ],
  [
    'a publication in the middle dropped',
    () =>
      write('publications.json', { ...log(), publications: log().publications.toSpliced(1, 1) }),
    BROKEN,
  ],
  [
    'the last publication dropped, the form as before',
    () => {
      write('publications.json', { ...log(), publications: log().publications.slice(0, -1) });
      rmSync(at(copyOf(FORM, '2023-11-01')));
      edit(FORM, '"1325"', '"1320"');
    },
    BROKEN,
  ],
  [
    'two publications swapped',
    () =>
      write('publications.json', {
        ...log(),
        publications: [log().publications[0], log().publications[2], log().publications[1]],
      }),
    BROKEN,
  ],
  [
    'a publication twice',
    () =>
      write('publications.json', {
        ...log(),
        publications: [...log().publications, log().publications[2]],
      }),
    BROKEN,
  ],
  [
    'the head rewritten',
    () => write('publications.json', { ...log(), headHash: 'a'.repeat(64) }),
    /最新一次公开的校验值/,
  ],
  [
    'the head taken out',
    () => {
      const { headHash: _, ...rest } = log();
      write('publications.json', rest);
    },
    /没有这一项/,
  ],
  ['a link taken out', () => change(2, ({ previous: _, ...one }) => one), /没有这一项/],
  [
    'a link that stands twice',
    () =>
      edit(
        'publications.json',
        '"date": "2023-10-01"',
        '"date": "2023-10-01", "date": "2023-10-02"',
      ),
    /只出现一次的字段/,
  ],
  [
    'no publications left',
    () => write('publications.json', { ...log(), publications: [] }),
    /至少 1 项/,
  ],
  [
    'the log deleted, the versions left',
    () => rmSync(at('publications.json')),
    /没有这个文件，而 versions 文件夹中有/,
  ],
  [
    'the log under another name',
    () => renameSync(at('publications.json'), at('old.json')),
    /没有这个文件，而 versions/,
  ],
  [
    'a log of the earlier format in its place',
    () => {
      const documents = [
        {
          file: 'list.json',
          versions: [{ date: '2023-09-01', sha256: hashOf(JSON.parse(read(LIST))) }],
        },
      ];
      rmSync(at('publications.json'));
      write(`${YEAR}/publications.json`, { schemaVersion: 1, documents });
    },
    /旧格式/,
  ],
  [
    'a log of the earlier format beside it',
    () => write(`${YEAR}/publications.json`, { schemaVersion: 1, documents: [] }),
    /旧格式/,
  ],
  ['a version edited', () => edit(copyOf(FORM, '2023-09-01'), '"1350"', '"1360"'), /校验值不符/],
  ['a version removed', () => rmSync(at(copyOf(FORM, '2023-09-01'))), /没有这个文件/],
  [
    'a version renamed to another day',
    () => renameSync(at(copyOf(FORM, '2023-09-01')), at(copyOf(FORM, '2023-09-02'))),
    /没有登记/,
  ],
  [
    'a version renamed in its case',
    () =>
      renameSync(
        at(copyOf(FORM, '2023-09-01')),
        at(`${YEAR}/versions/Songwennuan-bangfu.2023-09-01.json`),
      ),
    /名字不同的/,
  ],
  ['a version made unreadable', () => writeFileSync(at(copyOf(FORM, '2023-09-01')), '{'), /应为/],
  ['a version emptied', () => write(copyOf(FORM, '2023-09-01'), {}), /没有这一项/],
  [
    'two versions swapped',
    () => {
      renameSync(at(copyOf(FORM, '2023-09-01')), at('x'));
      renameSync(at(copyOf(FORM, '2023-10-01')), at(copyOf(FORM, '2023-09-01')));
      renameSync(at('x'), at(copyOf(FORM, '2023-10-01')));
    },
    /校验值不符/,
  ],
  ['a version added', () => cpSync(at(FORM), at(copyOf(FORM, '2023-09-15'))), /没有登记/],
  [
    'all versions of the year deleted',
    () => rmSync(at(`${YEAR}/versions`), { recursive: true }),
    /公开过的版本不能删去/,
  ],
  ['the year deleted', () => rmSync(at(YEAR), { recursive: true }), /没有这个文件/],
  ['the department renamed', () => renameSync(at('zonggonghui'), at('gonghui')), /没有这个文件/],
  [
    'a form in the case of its name changed',
    () => {
      renameSync(at(FORM), at(`${YEAR}/Songwennuan-bangfu.json`));
    },
    /没有这个文件/,
  ],
  ['a form deleted', () => rmSync(at(FORM)), /没有这个文件/],
  ['a report deleted', () => rmSync(at(REPORT)), /撤回/],
  ['a project taken off the list', () => edit(LIST, '"seq": "1"', '"seq": "9"'), /序号/],
  [
    'a cell of a report changed',
    () => edit(REPORT, '"grade": "良"', '"grade": "优"'),
    /公开的版本相同/,
  ],
  [
    'a finding accepted in silence',
    () =>
      edit(
        LIST,
        '"note": "已更正"',
        '"note": "已更正", "accepted": [{ "code": "costIsNoCost", "reason": "无" }]',
      ),
    /已说明的例外/,
  ],
  ['a rule book rewritten', () => edit(RULES, '"points": 10', '"points": 20'), /公开的版本相同/],
  [
    'a rule book renamed in its text',
    () => edit(RULES, '"name": "', '"name": "新'),
    /公开的版本相同/,
  ],
  [
    'a rule book rewritten with its version',
    () => {
      edit(RULES, '"points": 10', '"points": 20');
      cpSync(at(RULES), at(copyOf(RULES, '2023-09-01')));
    },
    /校验值不符/,
  ],
  ['a rule book deleted', () => rmSync(at('rulebooks/own-rules.json')), /own-rules\.json/],
  [
    'a rule book added',
    () => {
      const own = JSON.parse(read(RULES));
      write('rulebooks/new-rules.json', { ...own, id: 'new-rules' });
    },
    /没有登记/,
  ],
  [
    'another rule book declared',
    () => edit('site.json', '"rulebook": "national-2020"', '"rulebook": "hubei"'),
    /公开的版本相同/,
  ],
  [
    'an earlier rule book declared',
    () =>
      edit(
        'site.json',
        '"rulebook": "national-2020"',
        '"rulebook": "national-2020", "earlierRulebooks": [{ "until": 2022, "rulebook": "hubei" }]',
      ),
    /以前的评分规则/,
  ],
  [
    'the owner changed',
    () => edit('site.json', '"owner": "安庆市总工会"', '"owner": "安庆市"'),
    /公开单位/,
  ],
  [
    'the comparison of years switched off, and with it what it finds',
    () => edit('site.json', '"owner"', '"comparison": false, "owner"'),
    /年度对比/,
  ],
  [
    'real data made synthetic',
    () => edit('site.json', '"owner"', '"synthetic": true, "owner"'),
    /合成演示数据/,
  ],
];
