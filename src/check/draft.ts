import type { DeskForm } from './deskForm.ts';

/** Forms that are being filled in, and what judged them, as one text that `readDraft` reads back. */
export function draftText(desks: readonly DeskForm[], by: string): string {
  const kept = desks.map(({ read: { accepted: _, ...read }, changes, now }) => {
    return { read, changes, accepted: now.accepted ?? [] };
  });
  return JSON.stringify({ version: 1, by, desks: kept });
}

/** A short text that is another where a program, by its address, or the terms by which it judges are others. */
export function judgingMark(program: string, terms: unknown): string {
  let hash = 5381;
  for (const sign of JSON.stringify(terms))
    hash = (hash * 33 + (sign.codePointAt(0) ?? 0)) % 2 ** 40;
  return `${program.slice(program.lastIndexOf('/') + 1)} ${hash}`;
}
