import type { Form } from '../model/form.ts';
import type { Report } from '../model/report.ts';
import type { SourceNotice } from './sourceDocument.ts';

/** What `importDocument` makes of one file: its documents, and what became of everything that stands there. */
export interface Imported {
  readonly documents: readonly ImportedDocument[];
  /** One entry for every cell and paragraph of the source, in reading order. */
  readonly uses: readonly SourceUse[];
  readonly doubts: readonly Doubt[];
  /** What the reader of the file left out or was not sure of, handed on. */
  readonly notices: readonly SourceNotice[];
}

export type ImportedDocument =
  | { readonly kind: 'form'; readonly form: DraftForm }
  | { readonly kind: 'list'; readonly list: DraftList }
  | { readonly kind: 'report'; readonly report: DraftReport };

/** A form as the paper says it; without `year` where the paper names none. */
export type DraftForm = Omit<Form, 'year'> & { readonly year?: number };

/** A 自评项目清单; ids and the source are for a person to add. */
export interface DraftList {
  readonly title: string;
  readonly year?: number;
  readonly entries: readonly {
    readonly seq: string;
    readonly name: string;
    readonly note: string;
  }[];
}

/** A 绩效评价报告; which of its figures restate the form is for a person to say. */
export type DraftReport = Pick<Report, 'title' | 'sections'> &
  Partial<Pick<Report, 'year' | 'scoreTable' | 'grade'>>;

/** A cell or paragraph of the source and what became of it. */
export interface SourceUse {
  /** The sheet or table, or 正文 for text outside of tables. */
  readonly part: string;
  readonly address: string;
  /** As it stands there; personal data made unreadable. */
  readonly text: string;
  readonly fate: Fate;
}

export type Fate =
  /** Stands in a document; the path is the one of its JSON: `indicators/0/target`. */
  | { readonly kind: 'used'; readonly document: number; readonly path: string }
  | { readonly kind: 'setAside'; readonly reason: SetAsideReason }
  /** `doubt` is its place in `doubts`; with a path where it was read all the same. */
  | {
      readonly kind: 'inDoubt';
      readonly doubt: number;
      readonly document?: number;
      readonly path?: string;
    };

/** Why something of the source stands in no document. */
export type SetAsideReason =
  | '表头'
  | '空白'
  | '标题'
  | '重复标题'
  | '年度'
  | '金额单位'
  | '填报日期和签章'
  | '个人信息'
  | '隐藏'
  | '模板残留'
  | '小计'
  | '序号'
  | '填表说明'
  | '清单外的栏目'
  | '没有自评表的项目'
  | '表外的文字'
  | '附件编号和页面文字';

/** Where a person has to decide. */
export interface Doubt {
  readonly part: string;
  readonly address: string;
  /** How it was read; `没有读入` where it was not. */
  readonly reading: string;
  /** How it may be meant instead. */
  readonly otherReading: string;
  readonly why: string;
  /** Where the reading stands: the document and the path in its JSON. */
  readonly document?: number;
  readonly path?: string;
}
