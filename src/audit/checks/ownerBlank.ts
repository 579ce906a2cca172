import { blockOf } from '../../model/layouts/layout.ts';
import type { Project } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';

const OWNERS = ['department', 'unit'] as const;
type Owner = (typeof OWNERS)[number];
/** 实施单位(公章)：, beside which a stamp says who it is. */
const STAMPED = /章/;

/** X1: the form asks whose project it is and leaves the cell blank. */
export const ownerBlank: Check = {
  code: 'ownerBlank',
  title: '主管部门或实施单位没有填写',
  severity: 'info',
  basis: ownBasis('X1'),
  appliesTo: ({ form }) => OWNERS.some((key) => form.head?.[key] !== undefined),
  check: ({ project }) => {
    const blank = OWNERS.filter((key) => isBlank(project, key));
    if (blank.length === 0) return [];
    const labels = blank.map((key) => `“${labelOf(project, key)}”`);
    return [
      {
        cells: blank.map((key) => `head/${key}`),
        words: () => ({
          message: `${labels.join('、')}栏没有填写。`,
          evidence: labels.map((label) => `${label}（空白）`).join('、'),
          advice: '填写名称全称。',
        }),
      },
    ];
  },
};

function isBlank(project: Project, key: Owner): boolean {
  return project.form.head?.[key]?.trim() === '' && !STAMPED.test(labelOf(project, key));
}

function labelOf({ layout }: Project, key: Owner): string {
  const fields = blockOf(layout, 'fields')?.lines.flat() ?? [];
  const label = fields.find((field) => field.key === key)?.label ?? '';
  return label.replaceAll('\n', '').replace(/[:：]$/, '');
}
