import { describe, expect, test } from 'vitest';
import { ownerBlank } from '../../src/audit/checks/ownerBlank.ts';
import type { Form } from '../../src/model/form.ts';
import { linesOf } from './sampleForm.ts';

const said = (head: Readonly<Record<string, string>>, change: (form: Form) => void = () => {}) =>
  linesOf(ownerBlank, undefined, {
    printed: (form) => {
      form.head = { ...(form.head ?? { name: '' }), ...head };
      change(form);
    },
  });

describe('ownerBlank', () => {
  test('fires where the form asks whose project it is and nothing stands there', () => {
    expect(said({ department: ' ' })).toMatchInlineSnapshot(`
      "- “主管部门”栏没有填写。
        “主管部门”（空白）
        填写名称全称。"
    `);
    expect(said({ department: '', unit: '' })).toContain('“主管部门”、“实施单位”栏没有填写');
  });

  test('is silent where both are named, and where the form does not ask', () => {
    expect(said({})).toBe('');
    expect(
      said({}, (form) => {
        form.head = { name: form.head?.name ?? '' };
      }),
    ).toBe('');
  });
});
