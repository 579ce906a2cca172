import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaProblems } from '../../src/load/schemaProblems.ts';
import { guessField } from '../../src/load/unknownFields.ts';
import { FILE_SCHEMAS, type FileKind } from '../../src/model/fileSchemas.ts';
import { formSchema } from '../../src/model/form.ts';

const GUESSES: [FileKind, PropertyKey[], string, string][] = [
  ['form', [], 'money_unit', '改为“moneyUnit”：字段名的大小写和写法都要一致。'],
  ['form', [], 'MoneyUnit ', '改为“moneyUnit”：字段名的大小写和写法都要一致。'],
  [
    'form',
    ['review'],
    'moneyUnit',
    '“moneyUnit”（金额单位）写在文件的最外层，不写在这里：移到那里，或删去。',
  ],
  ['form', [], 'lineage', '“lineage”（项目沿革）写在清单 list.json 的“清单条目”中，不写在这里。'],
  ['list', [], 'owner', '“owner”（公开单位）写在网站设置 site.json 中，不写在这里。'],
  [
    'report',
    ['sections', 0, 'sections', 1],
    'headings',
    '是不是“heading”（标题）？改正拼写，或删去。',
  ],
  ['rulebook', ['execution', 'method'], 'band', '是不是“bands”（分档）？改正拼写，或删去。'],
  ['form', ['review'], 'zzz', '删去“zzz”，或改正拼写；这里可用的字段：reviewer、score。'],
];

test.each(GUESSES)('guessField(%s, %j, %s)', (kind, path, key, advice) => {
  expect(guessField(FILE_SCHEMAS[kind], path, key).advice).toBe(advice);
});

test('schemaProblems: a field under a wrong name is one problem, not a missing one besides', () => {
  const path = join(import.meta.dirname, '../../data/zonggonghui/2022/songwennuan-bangfu.json');
  const text = readFileSync(path, 'utf8').replace('"moneyUnit":', '"金额单位":');
  const json: unknown = JSON.parse(text.replace('"title":', '"titel":'));
  const { error } = formSchema.safeParse(json);
  if (error === undefined) throw new Error('the form should be refused');
  const problems = schemaProblems(error, { schema: formSchema, json, written: () => undefined });
  expect(problems.map((problem) => `${problem.path.join('.')}: ${problem.advice}`)).toEqual([
    'titel: 是不是“title”（标题）？改正拼写，或删去。',
    '金额单位: 字段名用英文：“金额单位”写作“moneyUnit”。',
  ]);
});
