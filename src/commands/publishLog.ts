import { join } from 'node:path';
import type { Outcome } from '../commandLine/command.ts';
import { documentHistories } from '../disclosure/documentHistories.ts';
import { documentIdentity } from '../disclosure/documentIdentity.ts';
import { nextLog, type Occasion } from '../disclosure/nextLog.ts';
import { unrecordedChanges } from '../disclosure/unrecordedChanges.ts';
import { versionFile } from '../disclosure/versionNames.ts';
import { loadDataset } from '../load/loadDataset.ts';
import type { ReadDocument } from '../load/readDocument.ts';
import { readSettled } from '../load/readSettled.ts';
import { LOG_FILE } from '../load/recordFiles.ts';
import { sha256 } from '../load/sha256.ts';
import { standingDocuments } from '../load/standingDocuments.ts';
import type { Dataset } from '../model/dataset.ts';
import { nearestName } from '../model/nearestName.ts';
import type { UnrecordedChange } from '../model/publications.ts';
import { writeWholeFiles } from '../outFolder/writeWhole.ts';
import { UsageError } from '../program/usageError.ts';
import { readWorkbooks } from '../workbooks/readWorkbooks.ts';
import { readAddress } from './address.ts';
import { clearUnpublished } from './clearUnpublished.ts';
import { knownNames } from './knownNames.ts';
import { today } from './today.ts';
import { unrecordedLines } from './unrecordedLines.ts';
import { jsonFile } from './writeJson.ts';

/** The places whose documents belong to the site as a whole. */
const SITE_PLACES = ['', 'rulebooks'];

interface PublishOptions {
  readonly data: string;
  readonly date: string | undefined;
  readonly reason: string | undefined;
}

/** Puts on record what stands in a place, and with it the rule books and what the site declares. */
export async function publishLog(
  options: PublishOptions,
  place: string | undefined,
): Promise<Outcome> {
  const { data } = options;
  const now = today();
  const occasion = occasionOf(options, now);
  const { dataset, places, standing } = await readSettled(data, async () => {
    const read = loadDataset(data, {
      refusesUnrecorded: false,
      today: now,
      workbooks: await readWorkbooks(data),
    });
    const chosen = chosenPlaces(read, place, data);
    return { dataset: read, places: chosen, standing: standingDocuments(data, chosen) };
  });
  const isChosen = ({ file }: { file: string }) => places.includes(documentIdentity(file).place);
  const recorded = dataset.record?.documents.filter(isChosen) ?? [];
  const changes = unrecordedChanges(recorded, standing.documents, standing.formerFiles);
  if (changes.length === 0) return { text: '没有新的公开或更正。', json: { documents: [] } };
  refuseImpossible(dataset, changes, occasion);
  write(data, dataset, changes, standing.documents, occasion);
  return {
    text: [`登记日期：${occasion.date}`, ...unrecordedLines(changes)].join('\n'),
    json: { ...occasion, documents: changes },
  };
}

function occasionOf({ date, reason }: PublishOptions, now: string): Occasion {
  if (date !== undefined && date > now) {
    throw new UsageError(`--date 不能晚于今天（${now}），实为 ${date}：到了公开的那一天再登记`);
  }
  const words = reason?.trim() ?? '';
  if (reason !== undefined && !/[\p{L}\p{N}]/u.test(words)) {
    throw new UsageError('把 --reason 后面引号中的话换成更正的理由');
  }
  return { date: date ?? now, reason: words === '' ? undefined : words };
}

function chosenPlaces(
  { departmentYears }: Dataset,
  typed: string | undefined,
  data: string,
): string[] {
  const known = departmentYears.map(({ departmentId, year }) => `${departmentId}/${year}`);
  const [only = '', ...others] = known;
  if (typed === 'rulebooks') return SITE_PLACES;
  if (typed === undefined && others.length === 0) return [...SITE_PLACES, only];
  if (typed === undefined) throw new UsageError(`要写明部门和年度，已有：${knownNames(known)}`);
  const { year, names } = readAddress(typed, data);
  const place = [...names, ...(year === undefined ? [] : [year])].join('/');
  if (known.includes(place)) return [...SITE_PLACES, place];
  const meant = nearestName(place, [...known, 'rulebooks']);
  if (meant !== undefined) throw new UsageError(`没有“${typed}”`, meant);
  throw new UsageError(`没有“${typed}”，已有：${knownNames(known)}`);
}

function refuseImpossible(
  { record }: Dataset,
  changes: readonly UnrecordedChange[],
  { date, reason }: Occasion,
): void {
  const places = new Set(changes.map(({ file }) => documentIdentity(file).place));
  const histories = record === undefined ? [] : [...documentHistories(record.log)];
  const latest = histories
    .filter(([file]) => places.has(documentIdentity(file).place))
    .flatMap(([, versions]) => versions.map((version) => version.date))
    .sort()
    .at(-1);
  if (latest !== undefined && date < latest) {
    throw new UsageError(`--date 不能早于已登记的 ${latest}，实为 ${date}`);
  }
  const unexplained = changes.filter(({ event }) => event !== 'published').map(({ file }) => file);
  if (reason === undefined && unexplained.length > 0) {
    throw new UsageError(`${unexplained.join('、')} 与已公开的不同，要用 --reason 写明理由`);
  }
}

/** Writes the content of each new version, then the log that names it. */
function write(
  data: string,
  { record }: Dataset,
  changes: readonly UnrecordedChange[],
  standing: readonly ReadDocument[],
  occasion: Occasion,
): void {
  const log = nextLog(record?.log, changes, occasion, sha256);
  if (log === undefined) return;
  const histories = documentHistories(log);
  const copies = changes.flatMap(({ file }) => {
    const document = standing.find((one) => one.file === file);
    const name = histories.get(file)?.at(-1)?.name;
    if (document === undefined || name === undefined) return [];
    return jsonFile(join(data, versionFile(file, name)), withSchemaAbove(document.json));
  });
  clearUnpublished(data, record?.log);
  writeWholeFiles([...copies, jsonFile(join(data, LOG_FILE), log)]);
}

/** A copy stands one folder deeper than the original, and so does its schema. */
function withSchemaAbove(content: unknown): unknown {
  const { $schema } = content as { readonly $schema?: unknown };
  if (typeof $schema !== 'string' || /^[a-z]+:|^\//.test($schema)) return content;
  return { ...(content as object), $schema: `../${$schema}` };
}
