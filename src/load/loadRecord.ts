import { join } from 'node:path';
import { documentHistories } from '../disclosure/documentHistories.ts';
import { documentIdentity } from '../disclosure/documentIdentity.ts';
import { unrecordedChanges } from '../disclosure/unrecordedChanges.ts';
import { versionFile } from '../disclosure/versionNames.ts';
import {
  type LoggedVersion,
  type PublicRecord,
  type PublishedDocument,
  type PublishedVersion,
  publicationsSchema,
} from '../model/publications.ts';
import { programName } from '../program/programName.ts';
import { copyProblems, namedCopies } from './copyChecks.ts';
import { isEntry } from './isEntry.ts';
import { logProblems, type Today } from './logChecks.ts';
import { pathProblem } from './pathProblem.ts';
import type { Problem } from './problem.ts';
import { dataOption } from './publishLogCommand.ts';
import { readData } from './readData.ts';
import { type ReadDocument, readDocument } from './readDocument.ts';
import type { Reading } from './reading.ts';
import { keptCopies, LOG_FILE, placesWithOwnLog } from './recordFiles.ts';
import { standingDocuments } from './standingDocuments.ts';
import { unpublishedCopies } from './unpublishedCopies.ts';
import { unrecordedProblems } from './unrecordedProblems.ts';

/** The public record of a data folder; no value where nothing was put on record. */
export interface LoadedRecord extends Reading<PublicRecord> {
  /** What is not on record, as problems for those who refuse it. */
  readonly unrecorded: readonly Problem[];
}

/**
 * Reads `publications.json` with the copies of all versions that it names. That the log was not altered
 * shows by its chain, that no version was by its fingerprint; each is a problem, and so is a version
 * without a log.
 */
export function loadRecord(data: string, today: Today = undefined): LoadedRecord {
  const none = { value: undefined, unrecorded: [] };
  const unchained = placesWithOwnLog(data);
  if (unchained.length > 0)
    return { ...none, problems: unchained.map((one) => toMigrate(data, one)) };
  const kept = keptCopies(data);
  if (!isEntry(join(data, LOG_FILE))) {
    const unpublished = unpublishedCopies(data, new Set());
    const others = kept.filter((copy) => !unpublished.has(copy));
    return { ...none, problems: logGone(data, others) };
  }
  const { value: log, problems } = readData(join(data, LOG_FILE), publicationsSchema);
  if (log === undefined) return { ...none, problems };
  const histories = documentHistories(log.value);
  const named = namedCopies(histories);
  const unpublished = unpublishedCopies(data, new Set(named.map(({ copy }) => copy)));
  const copies = kept.filter((copy) => !unpublished.has(copy));
  const read = [...histories].map(([file, versions]) => readVersions(data, file, versions, kept));
  const documents = read.flatMap(({ value }) => value ?? []);
  const places = new Set(documents.map(({ file }) => documentIdentity(file).place));
  const standing = standingDocuments(data, [...places]);
  const changes = unrecordedChanges(documents, standing.documents, standing.formerFiles);
  // A file that cannot be read is told of by those who read the data.
  const unrecorded = changes.filter(({ file }) => !standing.unreadable.has(file));
  return {
    value: { log: log.value, documents, unrecorded },
    unrecorded: unrecordedProblems(data, unrecorded, standing.documents, log),
    problems: [
      problems,
      logProblems(log, today),
      copyProblems(data, named, copies),
      read.flatMap((one) => one.problems),
    ].flat(),
  };
}

function readVersions(
  data: string,
  file: string,
  logged: readonly LoggedVersion[],
  kept: readonly string[],
): Reading<PublishedDocument> {
  const { kind, slug } = documentIdentity(file);
  const read = logged.map((version) => {
    const copy = versionFile(file, version.name);
    const isKept = version.sha256 !== undefined && kept.includes(copy);
    const { value, problems } = isKept ? readDocument(join(data, copy), file) : NOTHING_KEPT;
    const isAltered = value !== undefined && value.sha256 !== version.sha256;
    return {
      version: { ...version, content: value?.content } satisfies PublishedVersion,
      problems: isAltered ? [...problems, altered(data, copy, version)] : problems,
    };
  });
  const versions = read.map(({ version }) => version);
  return { value: { file, kind, slug, versions }, problems: read.flatMap((one) => one.problems) };
}

/** A withdrawal has no copy; one that is lost is told of by itself. */
const NOTHING_KEPT: Reading<ReadDocument> = { value: undefined, problems: [] };

function altered(data: string, copy: string, { date }: LoggedVersion): Problem {
  return pathProblem(join(data, copy), {
    expected: `${date} 公开的内容`,
    found: '与登记的校验值不符',
    advice: `恢复 ${copy}：公开过的版本不能改动。`,
  });
}

function logGone(data: string, kept: readonly string[]): Problem[] {
  if (kept.length === 0) return [];
  return [
    pathProblem(join(data, LOG_FILE), {
      expected: '公开记录',
      found: `没有这个文件，而 versions 文件夹中有 ${kept.length} 个公开过的版本`,
      advice: `恢复 ${LOG_FILE}：公开过的记录不能删去。`,
    }),
  ];
}

function toMigrate(data: string, place: string): Problem {
  return pathProblem(join(data, place, LOG_FILE), {
    expected: '全部年度合在一起、各条相连的公开记录',
    found: '一个年度单独的公开记录（旧格式）',
    advice: `运行 ${programName()} publish-log --migrate${dataOption(data)} 转为新格式；公开日期和版本不变。`,
  });
}
