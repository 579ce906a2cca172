import { describe, expect, test } from 'vitest';
import { sitePublications } from '../../../src/analysis/disclosure/sitePublications.ts';
import { loadDataset } from '../../../src/load/loadDataset.ts';
import type { Content, PublishedDocument } from '../../../src/model/publications.ts';
import { ROOT } from '../../root.ts';

const dataset = loadDataset(`${ROOT}data`);
const [departmentYear] = dataset.departmentYears;
const project = departmentYear?.projects.find(({ report }) => report !== undefined);
if (departmentYear === undefined || project?.report === undefined) throw new Error('no report');
const { form, report, slug, id } = project;

/** Versions of a document on some days, the last one withdrawn where `content` is absent. */
function documentOf(
  kind: 'form' | 'report',
  days: readonly (readonly [string, Content | undefined])[],
): PublishedDocument {
  const versions = days.map(([date, content], publication) => {
    return { date, name: date, publication, sha256: '', reason: undefined, content };
  });
  return { file: `2022/zonggonghui/${slug}.json`, kind, slug, versions };
}

const FORM = { kind: 'form', record: form } as const;
const REPORT = { kind: 'report', record: report } as const;
const published = documentOf('form', [['2023-09-01', FORM]]);
const versions = [
  ['2023-09-01', REPORT],
  ['2023-10-01', REPORT],
] as const;

/** The publications of the record where the project has these documents, and a report or none. */
function publicationsOf(
  documents: readonly PublishedDocument[],
  standing: typeof report | undefined,
) {
  const projects = departmentYear?.projects.map((one) =>
    one.id === id ? { ...one, report: standing } : one,
  );
  const changed = { ...departmentYear, projects, publications: documents };
  return sitePublications({ ...dataset, departmentYears: [changed] } as typeof dataset);
}

describe('sitePublications', () => {
  test('dates a form by its own versions, not by those of a withdrawn report', () => {
    const gone = documentOf('report', [...versions, ['2023-11-01', undefined]]);
    const { notes, earlier } = publicationsOf([published, gone], undefined);
    expect(notes.get(`/${id}/`)).toMatchObject({ published: '2023-09-01', corrected: undefined });
    expect(earlier.map(({ current, standing }) => [current, standing])).toEqual([
      [`/${id}/`, 'project'],
      [`/${id}/`, 'project'],
    ]);
  });

  test('dates a report that stands by its own versions', () => {
    const { notes, earlier } = publicationsOf([published, documentOf('report', versions)], report);
    expect(notes.get(`/${id}/report/`)).toMatchObject({
      published: '2023-09-01',
      corrected: '2023-10-01',
    });
    expect(earlier.map(({ standing }) => standing)).toEqual(['document']);
  });
});
