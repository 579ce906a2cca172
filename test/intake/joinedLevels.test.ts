import { expect, test } from 'vitest';
import { joinedLevels } from '../../src/intake/blocks/joinedLevels.ts';
import type { TableValues } from '../../src/intake/blocks/tableValues.ts';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readText } from '../../src/intake/text/readText.ts';
import { cpuTime } from '../cpuTime.ts';

/** A form whose first levels are these, one a row. */
function importLevels(levels: readonly string[]) {
  const rows = levels.map((level, at) => `${level}	数量指标	巡护次数${at}	≥12次	12次	1	1`);
  const text = `项目支出绩效自评表
（2023 年度）
项目名称	河灯巡护专项
一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分
${rows.join('\n')}
`;
  return importDocument(readText(text));
}

function levelsOf(levels: readonly string[]): unknown {
  const { documents, doubts } = importLevels(levels);
  const [document] = documents;
  return {
    level1: document?.kind === 'form' && document.form.indicators?.map(({ level1 }) => level1),
    doubts: doubts.map(({ reading }) => reading),
  };
}

test('importDocument(效益指标, （30分）): is one level, in doubt', () => {
  expect(levelsOf(['产出指标（50分）', '效益指标', '（30分）'])).toEqual({
    level1: ['产出指标（50分）', '效益指标 （30分）', null],
    doubts: ['“效益指标 （30分）”'],
  });
});

test('importDocument(产出指标（50分）, （30分）): a name that has its points takes no others', () => {
  expect(levelsOf(['产出指标（50分）', '（30分）'])).toEqual({
    level1: ['产出指标（50分）', '（30分）'],
    doubts: [],
  });
});

/** Rows with these first levels, each in a cell of its own beside seven others, as a table is read. */
function valuesOf(levels: readonly string[]): TableValues {
  const cell = {
    ...{ id: 1, part: '表', address: 'A1', text: '', hasPersonalData: false, hidden: false },
    ...{ row: 0, column: 0, rowSpan: 1, columnSpan: 1 },
  };
  const keys = ['level1', 'level2', 'indicator', 'target', 'actual', 'points', 'score', 'reason'];
  return {
    rows: levels.map((level1) => ({ level1 })),
    claims: levels.flatMap((_, at) =>
      keys.map((key) => ({ cell, path: `indicators/${at}/${key}` })),
    ),
    doubts: [],
  };
}

/** What 5,000 rows may take; where each is held against all others it takes most of a minute. */
const MILLISECONDS = 1000;

test.each([
  ['only （30分）', () => '（30分）'],
  ['效益指标 and （30分） in turn', (at: number) => (at % 2 === 0 ? '效益指标' : '（30分）')],
])('joinedLevels(5,000 rows, first level %s): work grows with the rows', (_, level) => {
  const values = valuesOf(Array.from({ length: 5000 }, (_, at) => level(at)));
  expect(cpuTime(() => joinedLevels(values))).toBeLessThan(MILLISECONDS);
});
