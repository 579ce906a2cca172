import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type RULE_USES, rules } from '../src/model/rules.ts';
import { listFiles } from './folderHashes.ts';

/** A letter of a chapter and a number. */
const ID = /\b[WEQLSGAXPH]\d{1,2}[ab]?\b/g;
/** A size of paper and a folder of Windows. */
const ALIKE = /\(X86\)|\bA4\b/g;
/** Which use a folder of src stands for; page where it is none of these. */
const USES: Readonly<Record<string, keyof typeof RULE_USES>> = {
  scoring: 'scoring',
  expression: 'scoring',
  audit: 'audit',
};

const named = new Map<string, Set<keyof typeof RULE_USES>>();
for (const [folder, useOf] of [
  ['src', (file: string) => USES[file.split('/')[0] ?? ''] ?? 'page'],
  ['data/rulebooks', () => 'rulebook' as const],
] as const) {
  for (const file of listFiles(folder)) {
    if (!/\.(?:ts|astro|json)$/.test(file) || file === 'model/rules.ts') continue;
    const text = readFileSync(join(folder, file), 'utf8').replace(ALIKE, '');
    const use = file === 'model/rulebook.ts' ? 'rulebook' : useOf(file);
    for (const [id] of text.matchAll(ID)) named.set(id, (named.get(id) ?? new Set()).add(use));
  }
}

test('rules: each id stands once', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('rules: no id that the program or a rule book names is unknown', () => {
  const known = new Set(rules.map(({ id }) => id));
  expect([...named.keys()].filter((id) => !known.has(id)).sort()).toEqual([]);
});

test('rules: every id is named where it says that it is used', () => {
  const unused = rules.flatMap(({ id, uses }) =>
    uses.filter((use) => !named.get(id)?.has(use)).map((use) => `${id} ${use}`),
  );
  expect(unused).toEqual([]);
});

test('rules: what is only recalled is never a quotation', () => {
  const recalled = rules.filter(({ status }) => status === 'recalled');
  expect(recalled.filter(({ text, source }) => /[“”]/.test(text + source))).toEqual([]);
});
