import { expect, test } from 'vitest';
import { projectResults } from '../../src/analysis/projectResult.ts';
import {
  plainReportView,
  type ReportSectionView,
  reportView,
} from '../../src/analysis/reportView.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { ROOT } from '../root.ts';

const [result] = projectResults(loadDataset(`${ROOT}data`)).filter(({ project }) => project.report);
if (result?.project.report === undefined) throw new Error('the record has a report');
const { report } = result.project;
const { scoreTable } = report;
if (scoreTable === undefined) throw new Error('its report has a score table');
const view = reportView(report, result);

const allPieces = (sections: readonly ReportSectionView[]): ReportSectionView['paragraphs'][0] =>
  sections.flatMap((section) => [...section.paragraphs.flat(), ...allPieces(section.sections)]);

test('reportView: every figure leads to its counterpart, contradictions are told beside it', () => {
  const linked = allPieces(view.sections).filter(({ counterpart }) => counterpart !== undefined);
  expect(
    linked.map(({ text, counterpart, contradiction }) => [text, counterpart, !!contradiction]),
  ).toMatchInlineSnapshot(`
    [
      [
        "此项指标完成预算的 62.38%",
        "funds",
        true,
      ],
      [
        "2022 年实际帮扶困难劳模 208 人",
        1,
        true,
      ],
      [
        "生活困难劳模帮扶 87 人",
        1,
        true,
      ],
      [
        "特困劳模帮扶 121 人",
        2,
        true,
      ],
    ]
  `);
});

test('reportView: cuts the text without losing a character', () => {
  const whole = (sections: readonly ReportSectionView[]) =>
    allPieces(sections)
      .map(({ text }) => text)
      .join('');
  expect(whole(view.sections)).toBe(whole(plainReportView(report).sections));
});

test('reportView: the score table beside the form', () => {
  expect(
    view.columns?.map(({ name, reported, formScore, agrees }) => [
      name,
      reported,
      formScore,
      agrees,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "产出指标",
        "49",
        "49",
        true,
      ],
      [
        "效益指标",
        "30",
        "30",
        true,
      ],
      [
        "满意度指标",
        "10",
        "10",
        true,
      ],
      [
        "预算执行率",
        "5",
        "5",
        true,
      ],
      [
        "得分合计",
        "94",
        "94",
        true,
      ],
    ]
  `);
});

test('reportView: reads a cell with its unit as the points that it says', () => {
  const texts = ['49分', '31', '—'];
  const columns = scoreTable.columns.map((column, index) => ({
    ...column,
    reported: texts[index] ?? column.reported,
  }));
  const changed = { ...report, scoreTable: { ...scoreTable, columns } };
  const agreed = reportView(changed, result).columns?.map(({ agrees }) => agrees);
  expect(agreed).toEqual([true, false, undefined, true, true]);
});

test('reportView: concludes with its score and what differs, which a report by itself does not', () => {
  expect(view.conclusion).toBe(
    '评价得分 94 分，等级“优”，与自评得分一致。正文有 4 处数字与自评表不一致。',
  );
  const lowered = scoreTable.columns.map((column) =>
    column.name.includes('合计') ? { ...column, reported: '93' } : column,
  );
  const changed = { ...report, scoreTable: { ...scoreTable, columns: lowered } };
  expect(reportView(changed, { ...result, findings: [] }).conclusion).toBe(
    '评价得分 93 分，等级“优”，与自评得分不一致。正文引用的数字都与自评表一致。',
  );
  expect(plainReportView(report).conclusion).toBeUndefined();
});
