import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeForms } from '../../src/check/judgeForms.ts';
import { WHOLE_JUDGING } from '../../src/check/wholeJudging.ts';
import { builtInRulebooks } from '../../src/load/builtInRulebooks.ts';
import type { Form } from '../../src/model/form.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { ROOT } from '../root.ts';

const YEAR = join(ROOT, 'data/zonggonghui/2022');
const forms = readdirSync(YEAR)
  .filter((name) => name.endsWith('.json') && !/^list|\.report\./.test(name))
  .map((name) => [name, readFileSync(join(YEAR, name), 'utf8')] as const);
const terms = {
  settings: { earlierRulebooks: [] },
  rulebooks: builtInRulebooks().filter(({ id }) => id === 'national-2020'),
  year: undefined,
  ...WHOLE_JUDGING,
};

/** What is found of a form, where, and the interval of its score. */
function judgedOf(form: Form) {
  const { judged } = judgeForms([{ file: 'a', form, cells: [], doubts: [] }], terms);
  return judged.map(({ result: { findings, score } }) => [
    JSON.stringify(score.interval),
    findings.flatMap(({ code, seq }) => (code === POINTS_AT_THEM ? [] : `${code} ${seq}`)),
  ]);
}

/** The one check that looks for them. */
const POINTS_AT_THEM = 'markupLeft';

/** The form with a character around each of those of every text, as web pages leave it, or as a word is hidden. */
function strewn(text: string, character: string): Form {
  const form = JSON.parse(text, (key, value) => {
    const isCell = typeof value === 'string' && !/^(?:layout|moneyUnit|\$schema)$/.test(key);
    return isCell && value !== '' ? ['', ...value, ''].join(character) : value;
  });
  return formFileSchema.parse(form);
}

/** One of each kind: a space, a hyphen, joiners, fillers, choosers of variants, marks of notes and tags. */
const UNSEEN = [
  ...[
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\u034f',
    '\u061c',
    '\u115f',
    '\u180e',
    '\u200d',
    '\u2060',
    '\u2063',
  ],
  ...['\u2800', '\u3164', '\ufe0f', '\uffa0', '\ufff9', '\u{e0001}', '\u{e0100}'],
];

test.each(forms)('what nobody sees in the cells of %s changes nothing that is found', (_, text) => {
  const own = judgedOf(formFileSchema.parse(JSON.parse(text)));
  expect(own.length).toBe(1);
  for (const character of UNSEEN) expect(judgedOf(strewn(text, character))).toEqual(own);
});
