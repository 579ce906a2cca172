import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deskForm } from '../../src/check/deskForm.ts';
import { EARLY_JUDGING } from '../../src/check/earlyJudging.ts';
import { judgeForms } from '../../src/check/judgeForms.ts';
import type { ReadForm } from '../../src/check/readForms.ts';
import { WHOLE_JUDGING } from '../../src/check/wholeJudging.ts';
import { changeEffects } from '../../src/checkPage/changeEffects.ts';
import { CheckedForms } from '../../src/checkPage/worker/checkedForms.ts';
import { builtInRulebooks } from '../../src/load/builtInRulebooks.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { ROOT } from '../root.ts';

const folder = join(ROOT, 'data/zonggonghui/2022');
const forms = readdirSync(folder)
  .filter((name) => !/^list|report/.test(name) && name.endsWith('.json'))
  .map((name) => {
    return [
      name,
      formFileSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    ] as const;
  });
const own = { settings: { earlierRulebooks: [] }, rulebooks: builtInRulebooks(), year: undefined };
const early = { ...own, ...EARLY_JUDGING };
const whole = { ...own, ...WHOLE_JUDGING };

function found(read: ReadForm, terms: typeof whole): string[] {
  const { judged } = judgeForms([read], terms);
  return judged.flatMap(({ result }) => result.findings.map(({ code, message }) => code + message));
}

describe('EARLY_JUDGING', () => {
  test.each(forms)('finds of %s a part of all, in the same order', (_, form) => {
    const read = { file: '', form, cells: [], doubts: [] };
    const [part, all] = [found(read, early), found(read, whole)];
    expect(part.length).toBeGreaterThan(0);
    expect(all.filter((one) => part.includes(one))).toEqual(part);
  });

  test('no change is said to have brought what the other checks find', () => {
    const [, form] = forms[0] ?? expect.fail('no form');
    const checked = new CheckedForms();
    const [id = ''] = checked.put([deskForm({ file: '', form, cells: [], doubts: [] })], [], early);
    const effects = changeEffects();
    const answer = (isPartly: boolean) => {
      const shown = checked.shown(id) ?? expect.fail('not shown');
      return {
        kind: 'answer',
        overview: checked.overview(),
        shown: { ...shown, isPartly },
      } as const;
    };
    effects({ kind: 'show', id }, answer(true));
    checked.judgeAll(whole);
    expect(effects({ kind: 'aim', id, isTargetsOnly: false }, answer(false))).toBe('');
    expect(effects({ kind: 'undo', id }, answer(false))).toBe('检查发现没有变化。');
  });

  test('lets pass what is held against the data format once that is there', () => {
    const [, form] = forms[0] ?? expect.fail('no form');
    const read = { file: '', form: { ...form, title: '' }, cells: [], doubts: [] };
    expect(judgeForms([read], early).judged).toHaveLength(1);
    const { judged, unjudged } = judgeForms([read], whole);
    expect({ judged, sentences: unjudged.map(({ sentence }) => sentence) }).toMatchInlineSnapshot(`
      {
        "judged": [],
        "sentences": [
          "读不成数据：标题 应为 非空文字",
        ],
      }
    `);
  });
});
