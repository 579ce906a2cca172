import { partOf } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** What a project has something of, whatever it is: of 效益指标 and of 成本 to others some kinds may well be left out. */
const OF_OUTPUT = /^(?!.*(?:社会|生态|环境))(?=.*(?:数量|质量|时效|进度|成本))/;

/**
 * A3: the form prints a group of indicators and no row of it is filled in: one of 产出指标, or all of 效益指标 or
 * 满意度指标.
 */
export const groupBlank: Check = {
  code: 'groupBlank',
  title: '印有的指标类别没有填写',
  severity: 'info',
  basis: ownBasis('A3'),
  appliesTo: ({ indicators }) => indicators.length > 0,
  check: ({ project: { form, indicators } }) => {
    const printed = form.indicators ?? [];
    // a row of which nothing is filled in is no indicator
    if (printed.length === indicators.length) return [];
    const filled = new Set(indicators.map(({ seq }) => seq));
    const parts = new Set(indicators.map(({ part }) => part));
    const groups = new Set(indicators.map(({ level2 }) => plain(level2)));
    let points = '';
    const blank = printed.flatMap((row, at) => {
      points = row.level1Points ?? points;
      // 项目产出 0: nothing was asked of the group
      if (filled.has(at + 1) || points.trim() === '0') return [];
      const name = (row.level2 ?? '').trim() || (row.level1 ?? '').trim();
      const isWhole = name !== '' && ['benefit', 'satisfaction'].includes(partOf(name));
      const isLeft = isWhole
        ? !parts.has(partOf(name))
        : OF_OUTPUT.test(name) && !groups.has(plain(name));
      return isLeft ? [{ name, path: `indicators/${at}/indicator` }] : [];
    });
    if (blank.length === 0) return [];
    const names = [...new Set(blank.map(({ name }) => quoteCell(name)))].join('、');
    return [
      {
        cells: blank.map(({ path }) => path),
        words: () => ({
          message: `表上印有${names}，没有填写一行指标。`,
          evidence: `${names}空白`,
          advice: '补填这一类指标；确实不适用的，写明“不适用”。',
        }),
      },
    ];
  },
};

function plain(name: string): string {
  return name.replace(/\s/g, '');
}
