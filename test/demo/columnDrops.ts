import { type ProjectResult, projectResult } from '../../src/analysis/projectResult.ts';
import { type Dataset, rulebooksOf } from '../../src/model/dataset.ts';
import type { Cells, Form } from '../../src/model/form.ts';
import type { Block, Column, Layout } from '../../src/model/layouts/layout.ts';
import { toProject } from '../../src/model/toProject.ts';

/** Whose columns are judged. */
const JUDGED = ['funds', 'goals', 'indicators', 'total'] as const;
type Judged = Extract<Block, { kind: (typeof JUDGED)[number] }>;
/** What a form owes by the law of its structure, and names that say which part a row is of. */
const NEEDED = new Set(['indicator', 'level1', 'level2']);
/** Official names of columns, which no sentence on a form may use that prints others. */
const OFFICIAL =
  /年度指标值|实际完成值|全年预算数|年初预算数|全年执行数|预期目标|实际完成情况|偏差原因分析|分值|得分栏|执行率栏/;
/** Rules are called what they are called, on whichever form. */
const NOT_OF_THE_FORM = /“[^”]*”|按年初预算数，|按全年预算数，/g;

/** A few forms in which every check that fires anywhere does. */
export function formsOfAllCodes(results: readonly ProjectResult[]): ProjectResult[] {
  const seen = new Set<string>();
  const codesOf = ({ findings }: ProjectResult) => findings.map(({ code }) => code);
  return results
    .toSorted((a, b) => new Set(codesOf(b)).size - new Set(codesOf(a)).size)
    .filter((result) => {
      const isNew = codesOf(result).some((code) => !seen.has(code));
      for (const code of codesOf(result)) seen.add(code);
      return isNew;
    });
}

/**
 * What is said of a form whose columns bear names of their own that is not true of its paper: by an official name, and,
 * as each column goes in turn, of the one that went. `code: what was said`.
 */
export function untrueOfPaper(result: ProjectResult, dataset: Dataset): string[] {
  const { form, layout } = result.project;
  const renamed = withOwnNames(layout);
  const forms = [
    { form: { ...form, layout: renamed }, gone: undefined },
    ...renamed.blocks.filter(isJudged).flatMap((block) =>
      columnsOf(block)
        .filter(({ key }) => !NEEDED.has(key))
        .map((gone) => ({ form: without(form, renamed, block, gone), gone })),
    ),
  ];
  return forms.flatMap(({ form: own, gone }) => {
    const { findings } = again(own, result, dataset);
    return findings.flatMap(({ code, message, evidence, advice }) => {
      const said = `${message} ${evidence} ${advice}`;
      const isUntrue =
        (gone === undefined && OFFICIAL.test(said.replace(NOT_OF_THE_FORM, ''))) ||
        (gone !== undefined && said.includes(bare(gone.label))) ||
        /NaN|undefined|无此栏/.test(said);
      return isUntrue ? [`${code} without ${gone?.key ?? 'official names'}: ${said}`] : [];
    });
  });
}

function again(form: Form, { project }: ProjectResult, dataset: Dataset): ProjectResult {
  const { departmentId, departmentName, listEntry, source, report, sharedReports, targets } =
    project;
  const context = { departmentId, departmentName, listEntry, source, report };
  return projectResult(
    toProject(form, { ...context, sharedReports, targets }),
    rulebooksOf(dataset, project.year),
  );
}

function isJudged(block: Block): block is Judged {
  return JUDGED.some((kind) => kind === block.kind);
}

function columnsOf(block: Judged): Column[] {
  return block.columns.flatMap((column) => ('key' in column ? [column] : []));
}

function bare(label: string): string {
  return label.replace(/（.*/s, '');
}

/** Every judged column by a name that nothing else has; points in brackets stay, as they are read. */
function withOwnNames(layout: Layout): Layout {
  let count = 0;
  const named = (column: Column) => {
    count += 1;
    return { ...column, label: `甲${count}乙${/[(（]\s*\d.*$/s.exec(column.label)?.[0] ?? ''}` };
  };
  const blocks = layout.blocks.map((block) =>
    isJudged(block)
      ? {
          ...block,
          columns: block.columns.map((column) =>
            'key' in column && !NEEDED.has(column.key) ? named(column) : column,
          ),
        }
      : block,
  );
  return { ...layout, id: 'own', blocks: blocks as Layout['blocks'] };
}

function without(form: Form, layout: Layout, block: Judged, gone: Column): Form {
  const less = ({ [gone.key]: _gone, ...cells }: Cells) => cells;
  const left = block.columns.filter((column) => column !== gone);
  const blocks = layout.blocks.map((one) => (one === block ? { ...block, columns: left } : one));
  const own = { ...form, layout: { ...layout, blocks: blocks as Layout['blocks'] } };
  const { [block.kind]: part } = form;
  if (part === undefined) return own;
  if (block.kind === 'total') return { ...own, total: less(part as Cells) };
  const cells = Array.isArray(part)
    ? part.map(less)
    : Object.fromEntries(Object.entries(part).map(([row, own]) => [row, less(own as Cells)]));
  return { ...own, [block.kind]: cells };
}
