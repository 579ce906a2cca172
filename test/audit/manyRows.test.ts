import { expect, test } from 'vitest';
import { reasonContradictsActual } from '../../src/audit/checks/reasonContradictsActual.ts';
import { rowScoreOutside } from '../../src/audit/checks/rowScoreOutside.ts';
import type { AuditSubject, Check } from '../../src/audit/finding.ts';
import type { IndicatorRowText } from '../../src/model/formV1.ts';
import { sampleSubject } from './sampleForm.ts';

const ROWS = 100;

/** A form of so many rows that say the same. */
function subjectOf(row: Partial<IndicatorRowText>): AuditSubject {
  return sampleSubject((form) => {
    const rows = form.indicators[0]?.groups[0]?.rows ?? [];
    const [first] = rows;
    if (first === undefined) throw new RangeError('no row');
    rows.splice(0, 1, ...Array.from({ length: ROWS }, () => ({ ...first, ...row })));
  });
}

/** The same things, and how often their key is asked for. */
function counted<Thing extends object>(things: readonly Thing[], key: keyof Thing) {
  const looks = { count: 0 };
  const seen = things.map((thing) =>
    Object.defineProperty({ ...thing }, key, {
      get: () => {
        looks.count += 1;
        return thing[key];
      },
    }),
  );
  return { seen, looks };
}

function findingsOf({ check }: Check, subject: AuditSubject): number {
  return check(subject).length;
}

test('reasonContradictsActual looks once through all reasons for what was shut', () => {
  const row = { indicator: '开放天数', target: '365天', actual: '365天', reason: '如期开放' };
  const subject = subjectOf(row);
  const { seen, looks } = counted(subject.project.indicators, 'reason');
  const project = { ...subject.project, indicators: seen };
  expect(findingsOf(reasonContradictsActual, { ...subject, project })).toBe(0);
  expect(looks.count).toBeLessThanOrEqual(4 * ROWS);
});

test('rowScoreOutside finds what was tried for a row without going through that of all others', () => {
  const subject = subjectOf({ target: '≥12次', actual: '11次', score: '3', reason: '' });
  const { seen, looks } = counted(subject.fits, 'subject');
  expect(findingsOf(rowScoreOutside, { ...subject, fits: seen })).toBe(ROWS);
  expect(looks.count).toBeLessThanOrEqual(4 * seen.length);
});
