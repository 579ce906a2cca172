import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { useCounts } from '../../src/intake/useCounts.ts';
import type { Form } from '../../src/model/form.ts';
import { accuracyOf } from './accuracy.ts';
import { convertedOffices } from './elsewhere/convertedOffices.ts';
import { countyTexts } from './elsewhere/countyTexts.ts';
import { districtBooks } from './elsewhere/districtBooks.ts';
import { documents } from './elsewhere/documents.ts';
import type { Elsewhere } from './elsewhere/elsewhere.ts';
import { freshOffices } from './elsewhere/freshOffices.ts';
import { freshPages } from './elsewhere/freshPages.ts';
import { furtherProvinces } from './elsewhere/furtherProvinces.ts';
import { furtherRegions } from './elsewhere/furtherRegions.ts';
import { furtherShapes } from './elsewhere/furtherShapes.ts';
import { harderPages } from './elsewhere/harderPages.ts';
import { laterOffices } from './elsewhere/laterOffices.ts';
import { latestOffices } from './elsewhere/latestOffices.ts';
import { officeHtml } from './elsewhere/officeHtml.ts';
import { offices } from './elsewhere/offices.ts';
import { otherOffices } from './elsewhere/otherOffices.ts';
import { ownShapes } from './elsewhere/ownShapes.ts';
import { provincePages } from './elsewhere/provincePages.ts';
import { texts } from './elsewhere/texts.ts';
import { turnedPages } from './elsewhere/turnedPages.ts';
import { webPages } from './elsewhere/webPages.ts';
import { workbooks } from './elsewhere/workbooks.ts';

const FILES: readonly Elsewhere[] = [
  ...officeHtml,
  ...webPages,
  ...workbooks,
  ...documents,
  ...texts,
  ...harderPages,
  ...offices,
  ...otherOffices,
  ...provincePages,
  ...countyTexts,
  ...districtBooks,
  ...convertedOffices,
  ...laterOffices,
  ...freshPages,
  ...freshOffices,
  ...latestOffices,
  ...ownShapes,
  ...furtherShapes,
  ...turnedPages,
  ...furtherProvinces,
  ...furtherRegions,
];

describe('readFile and importDocument(a file of another place)', async () => {
  const measured = await Promise.all(FILES.map(measure));

  test.each(measured)('$name: nothing wrong that is not in doubt', ({ wrong }) => {
    expect(wrong).toEqual([]);
  });

  test.each(measured)('$name: every form, every cell with one fate', ({ found, forms, counts }) => {
    expect(found).toBe(forms.length);
    expect(counts.used + counts.setAside + counts.inDoubt).toBe(counts.all);
  });

  test('as a table: cells right, in doubt, wrong; doubts', () => {
    const rows = measured.map(
      ({ name, right, inDoubt, wrong, doubts }) =>
        `${[right, inDoubt, wrong.length, doubts.length].join(' ')}  ${name}`,
    );
    expect(rows.join('\n')).toMatchInlineSnapshot(`
      "70 0 0 0  a sheet saved as a page by Excel
      50 0 0 0  a text saved as a page by WPS, columns renamed, head repeated
      90 0 0 1  two forms in nested layout tables of a county page, traditional characters in one
      53 0 0 0  an export of a system: caption, serial numbers, columns in another order
      58 0 0 0  a workbook of numbers: percent, date and money by their formats
      38 0 0 0  two forms side by side on a sheet
      40 0 0 0  names of columns in two lines over money and indicators, template rows left over
      43 0 0 0  a transfer payment in Word: central and local money, causes and steps below
      33 0 0 0  a whole department in Word, with its conclusion
      54 0 0 0  cells copied out of a sheet as text with tabs
      45 0 0 0  a sheet saved as CSV by Excel
      37 0 0 0  a table as text with bars
      52 0 0 0  a table that goes on in a second one without names of columns
      46 0 0 0  columns of last year, three scores, full-width digits and radicals
      61 0 0 0  four levels, several goals, money beside its names
      34 0 0 2  first levels as lines across the table
      40 0 0 0  a sheet of WPS as CSV in GB 18030, lines within cells
      38 0 0 0  a text of Word with followed changes, controls to fill in, a table within a cell
      78 0 0 0  formulas, dates and a hidden column in .xls
      78 0 0 0  formulas, dates and a hidden column in .xlsx
      152 0 0 0  two forms on a sheet, a second score, in .xls
      152 0 0 0  two forms on a sheet, a second score, in .xlsx
      69 0 0 0  a whole department with its judgement in .docx
      69 0 0 0  a whole department with its judgement in .doc
      106 0 0 0  two forms between sentences in .docx
      106 0 0 0  two forms between sentences in .doc
      106 0 0 0  two forms between sentences in .pdf
      44 0 0 0  targets of a period and of its year in .docx
      61 0 0 0  a transfer payment and how it was managed in .xls
      37 0 0 1  a workbook with a cover, choices and notes around a flat list
      50 0 0 1  a whole department by rule, its money below shared names, points on three levels
      26 0 0 0  a form without points that closes with its reasons and measures
      30 0 0 0  tables of a page without merged cells, reasons left blank
      63 0 0 0  a province whose budget has two columns below one name, a reason beside the money
      71 0 0 1  a wide table of a page in two tables of its layout, a menu beside it
      32 0 0 0  targets of a period and a year with money of both side by side
      55 0 0 0  sums between the groups of rows, sub-rows, points within the names of groups
      60 0 0 0  a whole department with a table of its tasks between money and indicators
      59 0 0 0  CSV with semicolons and a mark, levels blank below their first row
      53 0 0 0  a table with bars and rules, blanks to line it up, breaks within cells, as Markdown
      73 0 0 0  a form in Word with persons among its fields, its names of columns again in a second table
      39 0 0 0  a form in Word whose goals are scored, with a rule and a proof beside each row
      47 0 0 0  cells copied out of a page, each on a line of its own between tabs
      59 0 0 1  a workbook with the scores of the unit, of its department and of the bureau a row
      45 0 0 0  two forms of unequal length side by side on a sheet, one with more columns
      44 0 0 1  a workbook with its score in its head, indicators before the money
      50 0 0 1  a workbook with changed targets and printed deviations, a hidden row
      39 0 0 0  a workbook with money of four governments across, a goal in three parts
      125 0 0 1  a form on its side over two pages of PDF, names of columns printed again
      56 0 0 0  a form in .doc with its problems below it and persons at its foot
      54 0 0 0  a form in .xls, its levels merged down, its year below its title
      45 0 0 0  a text with bars in GB 18030
      25 0 0 0  a PDF without rules, with blanks between numbers and words
      46 0 0 0  a page whose reasons are one cell for several rows, with a remark column
      39 2 0 2  a workbook with weights in percent, quarterly actuals and a serial number in Chinese
      38 0 0 0  a text with two projects under headings, a short table of all money before them
      55 0 0 1  a text of a transfer with its management scored and a grade below the sum
      52 0 0 0  a CSV of a system, one line a row of the form, all fields in front of each
      33 0 0 1  a page of targets with last year, the basis of each value and money of next year
      49 0 0 0  a text with names and values a line, its table with tabs and numbers in front
      16 0 0 0  a workbook with two forms below each other, one side name over all rows, a hidden column
      44 2 0 1  a page without a column of points, side names broken between characters
      61 4 0 5  a page with one flat list: changed targets, coefficients, core marks
      61 0 0 2  a page with a direction and a sign in words, the unit last, non-breaking blanks
      66 0 0 1  a page of decision, management, output and effect, with the score of finance a row
      73 0 0 0  a text with tabs of linking funds: stars on core rows, no budget of the beginning
      42 0 0 0  a CSV of a transfer payment without any points
      38 0 0 0  a text with bars of a bond: its field, and the whole of its payments
      52 0 0 1  a page whose score and grade stand in its head, a numbered goal on both sides
      44 0 0 0  a workbook with a budget in parts of the project, points in fractions, execution as a row
      41 0 0 0  a workbook with cumulative rates of completion, a remark below and blank template rows
      60 0 0 0  a workbook with the basis of targets, last year, rules and proofs, a date among the targets
      33 0 0 0  a workbook of targets with four bands for each value and money of the coming year
      46 0 0 0  a text of Word with decision, management and effect, a rule beside each row, two scores
      52 0 0 0  a text of Word with the way of scoring after the reason, an equal weight a row
      68 0 0 0  a text of Word with the course of the project, four kinds of money and its judgement below
      58 0 0 1  a workbook with a cover, hidden notes and a sheet for each project
      31 0 0 0  a text of Word whose fields stand in paragraphs, the unit of money at their end
      29 0 0 0  a workbook with the weight before the levels and a rate of completion a row
      49 1 0 1  a page with levels merged across, one goal and the score of the department a row
      34 0 0 0  a text with tabs: every cell filled in, serial numbers, the sum in words
      41 0 0 0  a page of a whole department with its basic and its project money
      42 0 0 1  a workbook with a sign before its direction and units of target and actual
      28 0 0 0  a page with its score and its grade in the head alone
      30 0 0 0  a CSV of linking funds whose goal is told, quotes within its cells
      61 0 0 9  a platform whose money has columns of its own, persons and changed targets beside the rows
      79 0 0 4  sub-rows, three scores a row, money of the lottery and the people
      35 0 0 5  a flat list with other words for its columns, texts of its own above and below
      60 0 0 3  a whole department with tasks between money and indicators
      36 0 0 4  targets of three years, money of all and of one
      50 0 0 8  bounds of targets, units and two scores below shared names
      73 0 0 1  money of the village, a goal above what became of it, the unit after a wide gap
      28 5 0 6  a service that was bought, its contract and its period
      42 0 0 9  scores by dimension, money as pairs, code and name in one
      51 1 0 2  a goal above what became of it, a sign and a unit
      42 3 0 4  half a year and a year below shared names, a sum of a name of its own
      46 0 0 1  a goal and its result beside each other without names
      37 0 0 6  number and money of target and actual below shared names, sums under all
      41 0 0 3  a clinic whose columns are called otherwise, in paragraphs and a table without merged cells
      44 0 0 1  a page with names of columns in three lines, of rows and of money
      30 0 0 0  a workbook with a form over two sheets, its title and names of columns again
      30 0 0 1  a page whose first cell of indicators reaches past its rows and moves the sums
      69 0 0 0  a province whose levels carry their points, its unit above the table
      53 0 0 0  a province with score and reason in one column, and an annex number
      42 2 0 1  a province with one level, money in yuan and weights in percent
      73 0 0 0  a region with rates of completion and merged columns of money
      48 0 0 0  a province without points and scores, each with a reason
      59 0 0 0  a province of inputs, outputs and effects, its score and grade in the head
      47 0 0 1  a city whose names of indicators span two levels, a changed amount of money
      47 0 0 2  a region with its money in one line, points before the targets
      37 0 0 0  a province with what was added to the budget, and one source of money
      34 0 0 0  a form with one sum for each source of money"
    `);
  });
});

async function measure({ name, bytes, forms }: Elsewhere) {
  const { documents: parts } = await readFile(bytes(), name);
  const [part] = parts;
  if (part === undefined) throw new Error(`${name} was not read`);
  const imported = importDocument(part.document);
  const own = forms.map((form, at) => accuracyOf(imported, at, entered(form)));
  return {
    name,
    forms,
    found: imported.documents.length,
    counts: useCounts(imported.uses),
    doubts: imported.doubts.map(({ address, reading, why }) => `${address} ${reading}: ${why}`),
    right: own.reduce((sum, { right }) => sum + right, 0),
    inDoubt: own.reduce((sum, { inDoubt }) => sum + inDoubt, 0),
    wrong: own.flatMap(({ wrong }) => wrong),
  };
}

function entered(form: Elsewhere['forms'][number]): Form {
  return { schemaVersion: 2, layout: 'own', ...form } as unknown as Form;
}
