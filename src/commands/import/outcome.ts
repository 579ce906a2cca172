import type { Doubt } from '../../intake/imported.ts';
import type { Difference } from './differences.ts';

/** A document that was sent to a department or a year which is not the one that it prints. */
export interface PlaceDoubt extends Pick<Doubt, 'reading' | 'otherReading' | 'why' | 'path'> {
  /** Its place among the documents of the file. */
  readonly document: number;
}

/** Entries of a printed list, by their places in it, counted from 0. */
export interface LeftOutEntries {
  /** The place of the list among the documents of the file. */
  readonly document: number;
  readonly entries: readonly number[];
}

/** What became of one document of a file. */
export interface DocumentOutcome {
  /** The file it was read from. */
  readonly file: string;
  /** 项目支出绩效自评表, 自评项目清单 … */
  readonly what: string;
  /** The name of the project, or the title. */
  readonly name: string;
  /** Where it stands in the data folder; undefined where it has no place. */
  readonly path?: string;
  /** The project's id, by which `--update` names it. */
  readonly id?: string;
  /** `different`: what stands there is left as it is. `refused`: it could not be taken over. */
  readonly state: 'new' | 'same' | 'different' | 'updated' | 'refused';
  /** Cells that differ from what stands there, taken over or not. */
  readonly differences: readonly Difference[];
  /** Of an updated document: cells that still differ, as nobody chose them. */
  readonly left?: readonly Difference[];
  /** What the place of the whole document rests on, where a person has to decide. */
  readonly doubts?: readonly PlaceDoubt[];
  /** Of a list: the projects that it prints and that were not taken into it. */
  readonly leftOut?: LeftOutEntries;
  /** Why it was refused, or what else a person has to know. */
  readonly sentence?: string;
}

/** Whether something in a file still stands differently in the data. */
export function isOpen({ state, left = [] }: DocumentOutcome): boolean {
  return state === 'different' || left.length > 0;
}
