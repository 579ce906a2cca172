import { hasPersonalData, personalKinds } from '../../model/personalData.ts';
import { SIGN_OF } from '../../model/textSigns.ts';
import type { Check, CheckResult, Words } from '../finding.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** P9: telephone and identity numbers, names of fillers; the evidence shows them masked. */
export const personalData: Check = {
  code: 'personalData',
  title: '含有个人信息',
  severity: 'warning',
  basis: { rule: 'P9', source: '《政府信息公开条例》第十四条、第十五条', status: 'law' },
  check: ({ project, signed }) => {
    const results: CheckResult[] = signed
      .filter(({ signs, text }) => (signs & SIGN_OF.personalData) !== 0 && hasPersonalData(text))
      .map(({ seq, place, path, text }) => ({
        seq,
        cells: [path],
        words: () => words(place, text),
      }));
    const { note } = project.listEntry;
    if (note !== '' && hasPersonalData(note))
      results.push({ about: { kind: 'list' }, words: () => words('项目清单的“备注”', note) });
    return results;
  },
};

function words(place: string, text: string): Words {
  return {
    message: `${place}中可能含有${personalKinds(text).join('、')}，公开前应当删去。`,
    evidence: quoteCell(text),
    advice: '从公开文本和数据中删去个人信息；单位的公开电话可以保留并注明。',
  };
}
