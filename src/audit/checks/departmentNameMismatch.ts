import { legible } from '../../model/invisible.ts';
import { UNNAMED } from '../../model/list.ts';
import { type Project, withoutCode } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { isSameName } from '../text/isSameName.ts';
import { formNoun } from '../wording/formNoun.ts';

const PLACE = /[省市县区州盟旗乡镇]/;
/** Whose 主管部门 a label asks for: 地方主管部门 of a transfer is that of the province, below 中央主管部门. */
const HIGHER = /(?:中央|国家|上级|省级|自治区|地方).{0,20}(?:部门|单位)/;
/** An institution that carries projects out: as 主管部门 of a bureau it has changed places with it. */
const BELOW = /(?:团|校|学院|幼儿园|医院|卫生院|中心|站|所|队|馆|场)$/;
/** What a name of an office may end in and mean no other. */
const OFFICE_END = /(?<=[局委厅办院社会])(?:部门|机关|本级|[（(](?:本级|机关)[)）])$/;
const PLACE_END = new RegExp(`${PLACE.source}$`);

/** A15: the list and the form name different departments, codes such as 502- aside. */
export const departmentNameMismatch: Check = {
  code: 'departmentNameMismatch',
  title: '清单与表上的主管部门不同',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: ({ form }) => form.head.department !== undefined,
  check: ({ project }) => {
    const { departmentName, form } = project;
    const { department = '' } = legible(form.head);
    // a blank cell names no other department, and a list that waits for its name none at all
    if (department.trim() === '' || departmentName === UNNAMED) return [];
    const [own, named] = [withoutCode(departmentName), withoutCode(department)];
    if (isSameOffice(own, named)) return [];
    if (isAbove(project) && !BELOW.test(named)) return [];
    return [
      {
        cells: ['head/department'],
        words: () => ({
          message: `项目清单的部门是“${departmentName}”，${formNoun(project)}的主管部门是“${department}”，两处名称不同。`,
          evidence: `项目清单“${departmentName}”；${formNoun(project)}主管部门“${department}”`,
          advice: '核对主管部门；机构更名的，请注明。',
        }),
      },
    ];
  },
};

/**
 * Whether the form itself says that its 主管部门 is another office, above the one of the list: 中央主管部门 of a transfer,
 * or 实施单位 is that of the list.
 */
function isAbove({ departmentName, form, layout }: Project): boolean {
  const fields = layout.blocks.flatMap((block) =>
    block.kind === 'fields' ? block.lines.flat() : [],
  );
  if (fields.some(({ label }) => HIGHER.test(label))) return true;
  const { unit = '' } = legible(form.head);
  return unit.trim() !== '' && isSameOffice(withoutCode(departmentName), withoutCode(unit));
}

/** 县农业农村局 and 农业农村局 are 萧县农业农村局: a form may leave out whose office it is. */
function isSameOffice(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.trim().replace(OFFICE_END, '')) as [
    string,
    string,
  ];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (isSameName(a, b)) return true;
  if (!long.endsWith(short)) return false;
  return PLACE_END.test(long.slice(0, -short.length)) || PLACE.test(short.charAt(0));
}
