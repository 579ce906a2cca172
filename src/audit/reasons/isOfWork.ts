import type { Indicator } from '../../model/project.ts';

/** Whether a row is of what was done and what it cost, and not of what came of it or what people say. */
export function isOfWork({ part }: Pick<Indicator, 'part'>): boolean {
  return part !== 'benefit' && part !== 'satisfaction';
}
