import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaProblems } from '../../src/load/schemaProblems.ts';
import { guessField } from '../../src/load/unknownFields.ts';
import { FILE_SCHEMAS, type FileKind } from '../../src/model/fileSchemas.ts';
import { formSchema } from '../../src/model/form.ts';

const ROW = ['indicators', 0, 'groups', 1, 'rows', 0];

const GUESSES: [FileKind, PropertyKey[], string, string][] = [
  ['form', ROW, 'Score', '改为“score”：字段名的大小写和写法都要一致。'],
  ['form', [], 'money_unit', '改为“moneyUnit”：字段名的大小写和写法都要一致。'],
  ['form', [], 'MoneyUnit ', '改为“moneyUnit”：字段名的大小写和写法都要一致。'],
  ['form', ROW, '得分', '字段名用英文：“得分”写作“score”。'],
  ['form', ['funds'], '年度资金总额', '字段名用英文：“年度资金总额”写作“total”。'],
  ['form', ROW, '偏差原因', '是不是“reason”（偏差原因分析及改进措施）？改正拼写，或删去。'],
  ['form', ROW, 'scroe', '是不是“score”（得分）？改正拼写，或删去。'],
  [
    'form',
    ROW,
    'rate',
    '“rate”（执行率）写在“项目资金 › 年度资金总额”等处，不写在这里：移到那里，或删去。',
  ],
  [
    'form',
    ['goal'],
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
  ['form', ['goal'], 'zzz', '删去“zzz”，或改正拼写；这里可用的字段：expected、actual。'],
];

test.each(GUESSES)('guessField(%s, %j, %s)', (kind, path, key, advice) => {
  expect(guessField(FILE_SCHEMAS[kind], path, key).advice).toBe(advice);
});

test('schemaProblems: a field under a wrong name is one problem, not a missing one besides', () => {
  const path = join(import.meta.dirname, '../../data/zonggonghui/2022/songwennuan-bangfu.json');
  const text = readFileSync(path, 'utf8').replace('"moneyUnit":', '"金额单位":');
  const json: unknown = JSON.parse(text.replace('"unit":', '"uint":'));
  const { error } = formSchema.safeParse(json);
  if (error === undefined) throw new Error('the form should be refused');
  const problems = schemaProblems(error, { schema: formSchema, json, written: () => undefined });
  expect(problems.map((problem) => `${problem.path.join('.')}: ${problem.advice}`)).toEqual([
    'uint: 是不是“unit”（实施单位）？改正拼写，或删去。',
    '金额单位: 字段名用英文：“金额单位”写作“moneyUnit”。',
  ]);
});
