import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/model/decimal.ts';
import type { Facet } from '../../src/publish/explorer/facet.ts';
import { facetCodes } from '../../src/publish/explorer/facetCodes.ts';
import {
  facetDictionaries,
  gather,
  gatherNothing,
} from '../../src/publish/explorer/facetDictionaries.ts';
import { decodeFacetPart, encodeFacetPart } from '../../src/publish/explorer/facetFile.ts';
import { facetPart } from '../../src/publish/explorer/facetPart.ts';
import { FACETS } from '../../src/publish/explorer/facets.ts';
import { partRows } from '../../src/publish/explorer/partRows.ts';
import { inventedResults } from '../inventedResults.ts';

const rows = partRows(inventedResults(2022, 500)).rows;

function dictionariesOf(facets: readonly Facet[]) {
  const gathered = gatherNothing(facets);
  gather(facets, rows, gathered);
  return facetDictionaries(facets, gathered);
}

describe('the facets of 500 rows', () => {
  const dictionaries = dictionariesOf(FACETS);
  const part = facetPart(FACETS, dictionaries, rows);

  test('decodeFacetPart: gives back what encodeFacetPart was given', () => {
    expect(decodeFacetPart(encodeFacetPart(part))).toEqual(part);
  });

  test('facetCodes: each code means the value of its row', () => {
    for (const [index, facet] of FACETS.entries()) {
      if (facet.type !== 'choice') continue;
      const meant = [...(part.codes[index] ?? [])].map(
        (code) => dictionaries[index]?.choices[code - 1],
      );
      expect(meant, facet.name).toEqual(rows.map((row) => facet.value(row) || undefined));
    }
  });

  test('facetCodes: a code of a set means all of its texts', () => {
    const index = FACETS.findIndex(({ name }) => name === 'finding');
    const { sets, choices } = dictionaries[index] ?? { choices: [] };
    const meant = [...(part.codes[index] ?? [])].map((code) =>
      (sets?.[code - 1] ?? []).map((place) => choices[place]),
    );
    expect(meant).toEqual(
      rows.map(({ findings }) => [...new Set(findings.map(({ code }) => code))].sort()),
    );
  });

  test('facetPart: a project starts where the row before is of another', () => {
    const projects = new Set(rows.map(({ project }) => project.id)).size;
    expect(part.projectStarts.reduce((sum, start) => sum + start, 0)).toBe(projects);
  });
});

test('facetCodes: a band holds its lower edge and not its upper one', () => {
  const values = [undefined, '-1', '0', '0.5', '1', '1.000001', '9'];
  const facet: Facet = {
    name: 'rate',
    title: '',
    type: 'band',
    none: '',
    source: { table: 'indicators', column: 'rate' },
    unit: '1',
    edges: ['0', '1', '1.000001'].map((edge) => decimal(edge)),
    value: ({ number }) => (values[number] === undefined ? undefined : decimal(values[number])),
  };
  const seven = rows.slice(0, values.length).map((row, number) => ({ ...row, number }));
  expect([...(facetCodes([facet], dictionariesOf([facet]), seven)[0] ?? [])]).toEqual([
    0, 1, 2, 2, 3, 4, 4,
  ]);
});

test('decodeFacetPart: refuses bytes that are something else', () => {
  expect(() => decodeFacetPart(new TextEncoder().encode('<!doctype html>'))).toThrow(RangeError);
});
