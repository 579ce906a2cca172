import { legible } from '../../model/invisible.ts';
import { withoutCode } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { isSameName } from '../isSameName.ts';
import { ownBasis } from '../ownBasis.ts';

/** A15: the list and the form name different departments, codes such as 502- aside. */
export const departmentNameMismatch: Check = {
  code: 'departmentNameMismatch',
  title: '清单与自评表的主管部门不同',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: ({ form }) => form.head.department !== undefined,
  check: ({ project: { departmentName, form } }) => {
    const { department = '' } = legible(form.head);
    // a blank cell names no other department
    if (department.trim() === '') return [];
    if (isSameName(withoutCode(departmentName), withoutCode(department))) return [];
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
