import { cellValue } from '../../model/cell.ts';
import { formatExactWan } from '../../model/format.ts';
import type { Project } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';

/** A15: two forms of one department and year bear one name, so that one of them may be a copy. */
export const projectListedTwice: Check = {
  code: 'projectListedTwice',
  title: '同一年度有同名项目',
  severity: 'warning',
  basis: ownBasis('A15'),
  check: ({ project, beside: { namesakes } }) => {
    // told of the later of them alone: two forms, one finding
    const earlier = namesakes.filter((other) => isBefore(other, project));
    if (earlier.length === 0) return [];
    return [
      {
        about: { kind: 'list' },
        words: () => ({
          message: `项目清单中还有同名的项目：${earlier.map(entryWords).join('、')}。`,
          evidence: [project, ...earlier]
            .map((one) => `${entryWords(one)}${spent(one)}`)
            .join('；'),
          advice: '是同一项目的，只保留一张自评表；不是的，在名称中写明区别。',
        }),
      },
    ];
  },
};

/** By the numbers of the list; by address where it has none. */
function isBefore(a: Project, b: Project): boolean {
  const [own, other] = [Number(a.listEntry.seq), Number(b.listEntry.seq)];
  return own < other || (!(own > other) && a.id < b.id);
}

function entryWords({ listEntry: { seq, name } }: Project): string {
  return `第 ${seq} 项“${name}”`;
}

/** What it states to have spent; nothing of a form without a column for it. */
function spent({ funds: { total, words } }: Project): string {
  if (total.executed.kind === 'absent') return '';
  const executed = cellValue(total.executed);
  const amount = executed === undefined ? '没有填写' : ` ${formatExactWan(executed)} 万元`;
  return `，${words.executed}${amount}`;
}
