import type { Explained } from '../../model/explained.ts';
import type { AcceptedException, List, ListEntry } from '../../model/list.ts';
import type { NamedId } from '../../projectIds/assignIds.ts';
import { plainProjectName } from '../../projectIds/projectName.ts';
import type { IncomingExplained } from './incoming.ts';

/** A list with explained findings taken over, how many were, and the names of projects that it has not. */
export interface ExplainedList {
  readonly list: List;
  readonly added: number;
  /** Findings that the list explains already, in other words: these stay. */
  readonly kept: number;
  readonly unknown: readonly string[];
}

/** Takes explained findings into the entries of their projects; `named` says what their forms call themselves. */
export function withExplained(
  list: List,
  incoming: readonly IncomingExplained[],
  named: readonly NamedId[],
): ExplainedList {
  const explained = incoming.map((one) => one.explained);
  const isNamed = (entry: ListEntry, { name }: Explained) =>
    [entry, ...named].some(
      (one) => one.id === entry.id && plainProjectName(one.name) === plainProjectName(name),
    );
  let [added, kept] = [0, 0];
  const entries = list.entries.map((entry) => {
    const { accepted = [] } = entry;
    const coming = explained.filter((one) => isNamed(entry, one)).flatMap((one) => one.accepted);
    const fresh = coming.filter((one) => !accepted.some((own) => isSamePlace(own, one)));
    added += fresh.length;
    kept += coming.filter((one) => accepted.some((own) => isOtherReason(own, one))).length;
    return fresh.length === 0 ? entry : { ...entry, accepted: [...accepted, ...fresh] };
  });
  return {
    list: added === 0 ? list : { ...list, entries },
    added,
    kept,
    unknown: explained
      .filter((one) => !list.entries.some((entry) => isNamed(entry, one)))
      .map(({ name }) => name),
  };
}

function isSamePlace(a: AcceptedException, b: AcceptedException): boolean {
  return a.code === b.code && a.seq === b.seq;
}

function isOtherReason(a: AcceptedException, b: AcceptedException): boolean {
  return isSamePlace(a, b) && a.reason !== b.reason;
}
