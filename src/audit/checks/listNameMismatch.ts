import type { Check } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { isSameName } from '../text/isSameName.ts';
import { formNoun } from '../wording/formNoun.ts';

/** A15: the list and the form call the project by different names. */
export const listNameMismatch: Check = {
  code: 'listNameMismatch',
  title: '清单与表上的项目名称不同',
  severity: 'warning',
  basis: ownBasis('A15'),
  check: ({ project: { layout, listEntry, name } }) =>
    isSameName(listEntry.name, name)
      ? []
      : [
          {
            about: { kind: 'list' },
            words: () => ({
              message: `项目清单写“${listEntry.name}”，${formNoun({ layout })}写“${name}”，两处名称不同。`,
              evidence: `项目清单第 ${listEntry.seq} 项“${listEntry.name}”；${formNoun({ layout })}项目名称“${name}”`,
              advice: '统一为批复的项目名称。',
            }),
          },
        ],
};
