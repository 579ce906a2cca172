import { type ProjectResult, projectResult } from '../../src/analysis/projectResult.ts';
import type { Settings } from '../../src/model/settings.ts';
import type { Imprint } from '../../src/publish/imprint.ts';
import { type Edit, sampleSubject } from '../audit/sampleForm.ts';

/** What the files of these tests say of themselves. */
export const IMPRINT: Imprint = {
  title: '绩效自评公开',
  owner: '某市财政局',
  region: '340800',
  mark: undefined,
  saved: new Date('2020-01-01T00:00:00Z'),
};

/** The same for invented data. */
export const MARKED: Imprint = { ...IMPRINT, mark: '合成演示数据' };

export const SETTINGS: Settings = {
  schemaVersion: 1,
  title: IMPRINT.title,
  owner: IMPRINT.owner,
  description: '项目支出绩效自评公开。',
  path: '/',
  rulebook: 'national-2020',
  earlierRulebooks: [],
  directions: [],
  personalDataExceptions: [],
  comparison: true,
  synthetic: false,
} as Settings;

/** A sound form with an edit, scored and audited under the declared rule book. */
export function sampleResult(edit?: Edit): ProjectResult {
  const { project, score } = sampleSubject(edit);
  return projectResult(project, [score.rulebook]);
}

/** Texts that a file format might take for more than text. */
export const HOSTILE = {
  formula: `=cmd|'/C calc'!A0`,
  tag: '<script>alert("1")</script> & ]]> <w:p/>',
  control: 'a\u0000b\u0008c\u001fd\ud800e\uffff',
  escape: '_x0041_',
  long: '长'.repeat(40_000),
} as const;

/** What these become where XML is the format: every impossible character shows. */
export const CONTROL_SHOWN = 'a\ufffdb\ufffdc\ufffdd\ufffde\ufffd';

/** A form with them in its cells. */
export const hostile: Edit = (form) => {
  form.name = HOSTILE.formula;
  form.unit = HOSTILE.escape;
  form.goal.expected = HOSTILE.tag;
  form.goal.actual = HOSTILE.long;
  const row = form.indicators[0]?.groups[0]?.rows[0];
  if (row === undefined) throw new Error('no row');
  row.indicator = HOSTILE.control;
  row.target = '+1+1';
  row.reason = HOSTILE.formula;
};
