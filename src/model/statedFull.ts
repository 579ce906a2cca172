import { type Decimal, decimal } from './decimal.ts';
import type { Project } from './project.ts';

const THOUSAND = decimal(1000);
const IN_WORDS =
  /满分\s*(?:(?:为|是|[:：])\s*)?(\d{2,4})\s*分|总分\s*(?:为|是|[:：]{1,2})\s*(\d{3,4})\s*分/g;

/**
 * What the form is scored out of by its own words, in its title or beside its tables; undefined where none says it, or
 * several say several.
 * @example statedFull({ form: { title: '财政政策绩效自评表（千分制）' }, texts: [], … }) // 1000
 */
export function statedFull({ form, texts }: Pick<Project, 'form' | 'texts'>): Decimal | undefined {
  const said = [
    form.title,
    ...(form.above ?? []),
    ...texts.map(({ label, text }) => `${label}：${text}`),
  ];
  const found = new Set(
    said.flatMap((text) => [
      ...(text.includes('千分制') ? [THOUSAND] : []),
      ...[...text.matchAll(IN_WORDS)].map(([, full, total]) => decimal(Number(full ?? total))),
    ]),
  );
  const [full] = found;
  return found.size === 1 ? full : undefined;
}
