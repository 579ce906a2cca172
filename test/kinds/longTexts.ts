import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { migrateForm } from '../../src/model/migrateForm.ts';
import { cells, sampleForm, sampleReport, scoreTable } from '../audit/sampleForm.ts';
import { SAMPLE_TARGETS, targetForm } from '../audit/targetForms.ts';

/** A thousand signs without a blank: between some a line may break, between letters it may not. */
const WORDS = { han: '长'.repeat(1000), latin: 'W'.repeat(1000) } as const;

/** Found in what shows one of them, cut or whole. */
export const LONG_TEXT = /长{50}|W{50}/;

/** Two, so that they are compared; no other document of the kinds is of them. */
const YEARS = [2019, 2020];
const ID = 'peixun';

/** A department for each word, written into a data folder: its every text is that word or ends in it; the settings name each too. */
export function writeLongTexts(folder: string): void {
  for (const [department, word] of Object.entries(WORDS)) {
    for (const year of YEARS) writeYear(join(folder, department, String(year)), word, year);
  }
  const site = join(folder, 'site.json');
  const directions = Object.values(WORDS).map((word) => {
    return { name: word, direction: 'less', reason: word };
  });
  write(site, { ...JSON.parse(readFileSync(site, 'utf8')), directions });
}

function writeYear(folder: string, word: string, year: number): void {
  write(join(folder, 'list.json'), {
    schemaVersion: 1,
    title: word,
    department: word,
    year,
    source: { publisher: word, title: word },
    entries: [{ id: ID, seq: '1', name: word, note: word }],
  });
  write(join(folder, `${ID}.json`), longForm(word, year));
  const targets = targetForm(SAMPLE_TARGETS, year);
  const head = { ...targets.head, name: word, department: word, unit: word, origin: word };
  write(join(folder, `${ID}.targets.json`), { ...targets, head });
  const report = sampleReport({
    title: word,
    year,
    sections: [{ heading: word, paragraphs: [word] }],
    scoreTable: { ...scoreTable('50/49.2 30/30 10/10 10/9.8 100/99'), after: word },
    figures: [{ name: word, value: word, quote: word, indicators: [1] }],
  });
  write(join(folder, `${ID}.report.json`), report);
}

/** Rows that are met, missed and not to be judged, so that every list has some. */
function longForm(word: string, year: number) {
  const late = { target: `${year}年11月底前${word}`, actual: `${year}年12月20日${word}` };
  const form = sampleForm((draft) => {
    Object.assign(draft, { title: word, name: word, department: word, unit: word, year });
    draft.goal = { expected: word, actual: word };
    for (const { groups } of draft.indicators) {
      for (const group of groups) {
        group.level2 += word;
        for (const row of group.rows) row.indicator += word;
      }
    }
    cells(1, { target: `≥500${word}`, actual: `480${word}`, reason: word })(draft);
    cells(2, { target: word, actual: word, reason: word })(draft);
    cells(3, { ...late, score: '8', reason: word })(draft);
    cells(4, { target: `≤100${word}`, actual: `${word}98`, reason: `无${word}` })(draft);
    cells(5, { target: '≥80%', actual: '7%', score: '5', reason: word })(draft);
  });
  return migrateForm(form);
}

function write(path: string, json: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(json));
}
