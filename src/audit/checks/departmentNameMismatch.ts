import { legible } from '../../model/invisible.ts';
import { UNNAMED } from '../../model/list.ts';
import { withoutCode } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { isSameName } from '../isSameName.ts';
import { ownBasis } from '../ownBasis.ts';

const PLACE = /[省市县区州盟旗乡镇]/;
const PLACE_END = new RegExp(`${PLACE.source}$`);

/** A15: the list and the form name different departments, codes such as 502- aside. */
export const departmentNameMismatch: Check = {
  code: 'departmentNameMismatch',
  title: '清单与自评表的主管部门不同',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: ({ form }) => form.head.department !== undefined,
  check: ({ project: { departmentName, form } }) => {
    const { department = '' } = legible(form.head);
    // a blank cell names no other department, and a list that waits for its name none at all
    if (department.trim() === '' || departmentName === UNNAMED) return [];
    if (isSameOffice(withoutCode(departmentName), withoutCode(department))) return [];
    return [
      {
        cells: ['head/department'],
        words: () => ({
          message: `项目清单的部门是“${departmentName}”，自评表的主管部门是“${department}”，两处名称不同。`,
          evidence: `项目清单“${departmentName}”；自评表主管部门“${department}”`,
          advice: '核对主管部门；机构更名的，请注明。',
        }),
      },
    ];
  },
};

/** 县农业农村局 and 农业农村局 are 萧县农业农村局: a form may leave out whose office it is. */
function isSameOffice(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (isSameName(a, b)) return true;
  if (!long.endsWith(short)) return false;
  return PLACE_END.test(long.slice(0, -short.length)) || PLACE.test(short.charAt(0));
}
