import type { Form } from '../model/form.ts';
import { type DocumentKind, KIND_WORDS } from '../model/layouts/layout.ts';
import { layoutOf } from '../model/layouts/layoutOf.ts';
import type { List } from '../model/list.ts';
import type { Report, ReportSection } from '../model/report.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Settings } from '../model/settings.ts';
import type { Problem } from './problem.ts';
import type { DataFile } from './readData.ts';

/** A file whose year is not that of its folder. */
export function yearOutsideFolder(
  { value, problem }: DataFile<{ year: number }>,
  folderYear: number,
): Problem[] {
  if (value.year === folderYear) return [];
  const advice = '改正年度，或把文件移到对应年度的文件夹。';
  return [
    problem({
      path: ['year'],
      expected: `与文件夹相同的 ${folderYear}`,
      found: String(value.year),
      advice,
    }),
  ];
}

/** What the file of each kind of document is called. */
const FILES_OF_KIND = {
  project: '<项目>.json（自评表）',
  targets: '<项目>.targets.json（绩效目标表）',
  department: 'department.json（部门整体支出绩效自评表）',
} as const;

/** A form in a file that is named for another kind of document. */
export function kindOutsideFile({ value, problem }: DataFile<Form>, kind: DocumentKind): Problem[] {
  const own = layoutOf(value).kind;
  if (own === kind) return [];
  return [
    problem({
      path: ['layout'],
      expected: `${KIND_WORDS[kind]}的版式`,
      found: `${KIND_WORDS[own]}的版式`,
      advice: `换用${KIND_WORDS[kind]}的版式；这张表是${KIND_WORDS[own]}的，文件名写作 ${FILES_OF_KIND[own]}。`,
    }),
  ];
}

/** A path of the site that is not that of its public address. */
export function pathOutsideAddress({ value, problem }: DataFile<Settings>): Problem[] {
  const { url, path } = value;
  const expected = url === undefined ? path : new URL(url).pathname;
  if (path === expected) return [];
  return [
    problem({
      path: ['path'],
      expected: `与网址相同的 "${expected}"`,
      found: `"${path}"`,
      advice: `写 "path": "${expected}"，或改正 url。`,
    }),
  ];
}

/** Rule books that the settings name and that the data folder lacks. */
export function unknownRulebooks(
  { value, problem }: DataFile<Settings>,
  rulebooks: readonly Rulebook[],
): Problem[] {
  const named = [
    { path: ['rulebook'], id: value.rulebook },
    ...value.earlierRulebooks.map(({ rulebook }, index) => ({
      path: ['earlierRulebooks', index, 'rulebook'],
      id: rulebook,
    })),
  ];
  const known = rulebooks.map(({ id }) => id);
  return named
    .filter(({ id }) => !known.includes(id))
    .map(({ path, id }) =>
      problem({
        path,
        expected: `已有的规则：${known.join('、') || '（没有）'}`,
        found: `“${id}”`,
        advice: '改为其中之一，或在 rulebooks 文件夹中加入该规则。',
      }),
    );
}

/** A list of nothing, in a year without a form of the whole department either. */
export function nothingListed({ value, problem }: DataFile<List>, hasWhole: boolean): Problem[] {
  if (value.entries.length > 0 || hasWhole) return [];
  return [
    problem({
      path: ['entries'],
      expected: '至少 1 项',
      found: '0 项的列表',
      advice: '加入一个项目；只有部门整体支出绩效自评表的，放入 department.json。',
    }),
  ];
}

/** Entries of a list that bear the id of an earlier one. */
export function duplicateIds({ value, problem }: DataFile<List>): Problem[] {
  const firstAt = new Map<string, number>();
  return value.entries.flatMap(({ id }, index) => {
    const first = firstAt.get(id);
    if (first === undefined) {
      firstAt.set(id, index);
      return [];
    }
    const found = `“${id}”，与第 ${first + 1} 项相同`;
    return [
      problem({
        path: ['entries', index, 'id'],
        expected: '不重复的标识',
        found,
        advice: '为其中一项改用别的标识，并改它的自评表文件名。',
      }),
    ];
  });
}

/** Figures of a report that point at rows which the form lacks, or quote what the report does not say. */
export function figuresOutsideForm({ value, problem }: DataFile<Report>, form: Form): Problem[] {
  const rowCount = form.indicators?.length ?? 0;
  const text = reportText(value.sections);
  return value.figures.flatMap(({ indicators, quote }, index) => {
    const problems: Problem[] = [];
    for (const seq of indicators.filter((seq) => seq > rowCount)) {
      problems.push(
        problem({
          path: ['figures', index, 'indicators'],
          expected: `1 到 ${rowCount} 的指标序号`,
          found: String(seq),
          advice: '改为自评表中对应指标的序号，从 1 数起。',
        }),
      );
    }
    if (!text.includes(quote)) {
      problems.push(
        problem({
          path: ['figures', index, 'quote'],
          expected: '报告正文中的原文',
          found: `“${quote}”`,
          advice: '照报告正文逐字抄录。',
        }),
      );
    }
    return problems;
  });
}

/** A score table of a report that would stand nowhere. */
export function scoreTableUnplaced({ value, problem }: DataFile<Report>): Problem[] {
  const { scoreTable, sections } = value;
  if (scoreTable === undefined || headings(sections).includes(scoreTable.after)) return [];
  return [
    problem({
      path: ['scoreTable', 'after'],
      expected: '报告中的一个标题',
      found: `“${scoreTable.after}”`,
      advice: '照报告的标题逐字抄录，得分表印在这个标题之下。',
    }),
  ];
}

function headings(sections: readonly ReportSection[]): string[] {
  return sections.flatMap(({ heading, sections: below = [] }) => [heading, ...headings(below)]);
}

function reportText(sections: readonly ReportSection[]): string {
  return sections
    .map(({ paragraphs, sections: below = [] }) => [...paragraphs, reportText(below)].join('\n'))
    .join('\n');
}
