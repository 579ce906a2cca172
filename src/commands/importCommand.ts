import { basename, join } from 'node:path';
import { command } from '../commandLine/command.ts';
import { fileName } from '../model/fileName.ts';
import { nearestName } from '../model/nearestName.ts';
import { type WholeFile, writeWholeFiles } from '../outFolder/writeWhole.ts';
import { UsageError } from '../program/usageError.ts';
import { aloneIn } from './aloneIn.ts';
import { importLines } from './import/importLines.ts';
import { type ImportRecord, importRecord } from './import/importRecord.ts';
import { incomingDocuments, printedDepartment } from './import/incoming.ts';
import { NO_FORM } from './import/noForm.ts';
import { isOpen } from './import/outcome.ts';
import { findPlaceIn, refuseFolder } from './import/place.ts';
import { planImport } from './import/planImport.ts';
import { readSources } from './import/readSources.ts';
import { isUncertain, recordMarkdown } from './import/recordMarkdown.ts';
import { sourcePaths } from './import/sourcePaths.ts';
import { namedIds, unmatched, updateChoice } from './import/updateChoice.ts';
import { DATA, sampleNote, YEAR } from './sharedOptions.ts';

/** Where reports stand, which nobody publishes. */
const REPORTS = 'imports';

/** Reads forms, lists and reports out of office files into the data folder. */
export const importCommand = command({
  name: 'import',
  places: [{ name: '文件或文件夹', isRequired: true, isRepeated: true }],
  summary: '从 Excel、Word、网页、文本读入自评表、清单和报告',
  notes: [
    '按内容认文件，不看文件名；文件夹连同其中的文件夹、压缩包一起读。',
    '部门和年度照表上所写，表上没有的用选项写明；部门还没有文件夹的，文件夹名用它的拼音，也可用 --department 取名。',
    '用了 --department 而这次的表印着几个部门的，只收属于它的，其余的说明。',
    '已有的表不覆盖：列出每一格的不同。--update all 全部采用文件中的；--update 项目 采用一个项目的；--update 项目:路径 采用一格，几个用逗号分开。',
    '每一格是读入、搁置还是存疑，都写在导入报告中，它不公开。个人信息不读入，也不写进报告。',
  ],
  options: {
    ...DATA,
    department: { kind: 'text', value: '标识', words: '部门的文件夹名，这次读入的归它' },
    year: { ...YEAR, words: '年度，以它为准' },
    update: { kind: 'text', value: '项目', words: '采用文件中的不同之处：all，或项目，或一格' },
    strict: { kind: 'flag', words: '有存疑时以 1 结束' },
    'dry-run': { kind: 'flag', words: '只说会做什么，什么也不写' },
    report: { kind: 'text', value: '文件', words: '导入报告写在哪里，缺省是数据文件夹的 imports/' },
  },
  examples: [
    { call: 'import 自评表/ --department caizhengju', does: '读入一个文件夹，部门是新的' },
    { call: 'import 填报.xlsx --dry-run', does: '只看会读成什么' },
    { call: 'import 更正.docx --update all', does: '采用文件中的全部不同' },
  ],
  run: ({ options, places }) =>
    aloneIn(options.data, async () => {
      const { data, update, strict, 'dry-run': isDry } = options;
      refuseFolder(options.department);
      const sources = await readSources(sourcePaths(places, join(data, REPORTS)));
      const documents = incomingDocuments(sources);
      const printed = documents.forms.flatMap(({ draft }) => printedDepartment(draft) ?? []);
      const plans = planImport(
        data,
        findPlaceIn(options, printed),
        documents,
        updateChoice(update),
      );
      const outcomes = plans.map(({ outcome }) => outcome);
      refuseUnknownIds(
        update,
        outcomes.flatMap(({ id }) => id ?? []),
      );
      const record = importRecord(sources, outcomes);
      const report = options.report ?? join(data, REPORTS, `${reportName(places)}.md`);
      const files = listsFirst(plans.flatMap(({ write }) => write ?? []));
      if (!isDry) writeWholeFiles([...files, ...reportFiles(report, record)]);
      const said = isDry ? ['没有写任何文件；照此会是：'] : [];
      const lines = importLines(record, isDry ? undefined : report, data);
      const missed = unmatched(update, outcomes).map(
        (name) => `没有“${name}”这处不同：已经一样，或写错了`,
      );
      return {
        text: [...said, ...lines, ...missed].join('\n'),
        json: { isWritten: !isDry, report: isDry ? null : report, ...withoutCells(record) },
        note: sampleNote(data),
        isIncomplete: isIncomplete(sources, record),
        hasFindings: outcomes.some(isOpen) || (strict && hasDoubts(record)),
      };
    }),
});

function reportFiles(path: string, record: ImportRecord): WholeFile[] {
  return [
    { path, content: recordMarkdown(record) },
    { path: `${path.replace(/\.md$/, '')}.json`, content: `${JSON.stringify(record, null, 2)}\n` },
  ];
}

/** The same for the same call: a second import replaces the report of the first. */
function reportName([first = '', ...others]: readonly string[]): string {
  const given = basename(first.replace(/[\\/]+$/, ''));
  const name = given === '' ? '导入' : fileName(given);
  return others.length === 0 ? name : `${name}等${others.length + 1}项`;
}

function refuseUnknownIds(update: string | undefined, ids: readonly string[]): void {
  const unknown = namedIds(update).find((id) => !ids.includes(id));
  if (unknown === undefined) return;
  throw new UsageError(`这些文件中没有项目“${unknown}”`, nearestName(unknown, ids));
}

/** Something that was asked for was not done: a file by its name, or a document without a place. */
function isIncomplete(
  sources: Awaited<ReturnType<typeof readSources>>,
  { files }: ImportRecord,
): boolean {
  const named = new Set(sources.filter(({ isNamed }) => isNamed).map(({ file }) => file));
  return files.some(({ file, refused, documents, kind }) => {
    if (documents.some(({ state }) => state === 'refused')) return true;
    if (refused !== undefined) return named.has(file) || !NO_FORM.has(kind);
    return documents.length === 0 && named.has(file);
  });
}

function hasDoubts({ files }: ImportRecord): boolean {
  return files.some(({ doubts, notices }) => doubts.length > 0 || notices.some(isUncertain));
}

/** Every cell stands in the report beside the data. */
function withoutCells({ files, ...record }: ImportRecord) {
  return { ...record, files: files.map(({ cells: _, ...file }) => file) };
}

/** What a list names and is not there yet, the same call adds: ended in between, the order of the list is kept. */
function listsFirst(files: readonly WholeFile[]): WholeFile[] {
  const isList = ({ path }: WholeFile) => basename(path) === 'list.json';
  return [...files.filter(isList), ...files.filter((file) => !isList(file))];
}
