import type { Claim, OpenDoubt } from '../blocks/reading.ts';
import type { DocumentReading } from '../documentReading.ts';
import type { DraftReport } from '../imported.ts';
import { isPageText, isPersonalLabel, isReportTitle, yearIn } from '../labels/phrases.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { endsAsSentence, type Heading, headingOf, numberOf } from './headings.ts';
import { scoreTable } from './scoreTable.ts';
import { closedSections, type OpenSection, parentDepth } from './sectionTree.ts';
import { isFinished, type WrappedLine, wrappedLines } from './wrappedLines.ts';

const GRADE = /(?:评价)?等[级次](?:为|是)?[\s:：“"]*(优秀|优|良好|良|中|差|合格)/;

/** A 绩效评价报告: its title, then headings with their paragraphs; undefined where it has no headings. */
export function readReport(lines: readonly SourceLine[]): DocumentReading | undefined {
  const end = lines.slice(0, 2).findIndex((line) => isReportTitle(line.cells[0]?.text ?? ''));
  if (end === -1) return undefined;
  const titles = lines.slice(0, end + 1).flatMap(filledCells);
  const title = titles.map(({ text }) => text).join('');
  const body = readBody(wrappedLines(lines.slice(end + 1)));
  if (body.sections.length === 0) return undefined;
  const year = yearIn(title);
  const grade = GRADE.exec(
    lines
      .flatMap(filledCells)
      .map(({ text }) => text)
      .join('\n'),
  )?.[1];
  const report: DraftReport = {
    title,
    ...(year === undefined ? {} : { year }),
    sections: closedSections(body.sections),
    ...(body.table === undefined ? {} : { scoreTable: body.table }),
    ...(grade === undefined ? {} : { grade }),
  };
  return {
    document: { kind: 'report', report },
    claims: [...titles.map((cell) => ({ cell, path: 'title' })), ...body.claims],
    doubts: body.doubts,
  };
}

interface Body {
  readonly sections: readonly OpenSection[];
  readonly table: DraftReport['scoreTable'];
  readonly claims: readonly Claim[];
  readonly doubts: readonly OpenDoubt[];
}

function readBody(lines: readonly WrappedLine[]): Body {
  const top: OpenSection[] = [];
  let open: OpenSection[] = [];
  let table: DraftReport['scoreTable'];
  const claims: Claim[] = [];
  const doubts: OpenDoubt[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const [cell, ...more] = line === undefined ? [] : filledCells(line);
    if (line === undefined || cell === undefined) continue;
    const found = table === undefined ? scoreTable(lines, at, open.at(-1)?.text ?? '') : undefined;
    if (found !== undefined) {
      table = found.table;
      for (const claim of found.claims) claims.push(claim);
      at += found.lines - 1;
      continue;
    }
    const isItem =
      endsAsSentence(cell.text) && line.heading === undefined && isOfEnumeration(lines, at, open);
    const heading = more.length > 0 || isItem ? undefined : headingIn(line, cell, open);
    const section = open.at(-1);
    if (heading !== undefined) {
      open = opened(top, open, heading, cell);
      const path = `${open.at(-1)?.path}/heading`;
      for (const own of [cell, ...line.goesOnIn]) claims.push({ cell: own, path });
    } else if (more.length === 0 && (isPersonalLabel(cell.text) || isPageText(cell.text))) {
      claims.push({ cell, reason: isPersonalLabel(cell.text) ? '个人信息' : '附件编号和页面文字' });
    } else if (section !== undefined && line.isParagraph) {
      const said = addParagraph(section, line, cell, lines[at - 1]);
      for (const claim of said.claims) claims.push(claim);
      for (const doubt of said.doubts) doubts.push(doubt);
    }
  }
  return { sections: top, table, claims, doubts };
}

/** A sentence with a number and nothing below it, or after another such one, is an item and heads nothing. */
function isOfEnumeration(
  lines: readonly SourceLine[],
  at: number,
  open: readonly OpenSection[],
): boolean {
  const own = numberAt(lines[at]);
  const [before, below] = [numberAt(lines[at - 1]), numberAt(lines[at + 1])];
  if (own === undefined) return false;
  const follows = before?.style === own.style && before.number === own.number - 1;
  const depthOf = (style?: string) => open.findIndex(({ heading }) => heading.style === style);
  const [depth, depthBelow] = [depthOf(own.style), depthOf(below?.style)];
  const isClosed = depthBelow !== -1 && (depth === -1 || depthBelow <= depth);
  const isLast = lines[at + 1] === undefined || isClosed;
  return follows || below?.style === own.style || isLast;
}

function numberAt(line: SourceLine | undefined): Heading | undefined {
  const [cell] = line === undefined ? [] : filledCells(line);
  return cell === undefined ? undefined : numberOf(cell.text);
}

/** A numbered name, or what the file itself marks as a heading. */
function headingIn(
  { heading }: SourceLine,
  { text }: SourceCell,
  open: readonly OpenSection[],
): Heading | undefined {
  const numbered = headingOf(text);
  if (numbered !== undefined || heading === undefined) return numbered;
  const style = `h${heading}`;
  const last = open.findLast((one) => one.heading.style === style);
  return { style, number: (last?.heading.number ?? 0) + 1 };
}

function opened(
  top: OpenSection[],
  open: readonly OpenSection[],
  heading: Heading,
  { text }: SourceCell,
): OpenSection[] {
  const parents = open.slice(0, parentDepth(open, heading));
  const parent = parents.at(-1);
  const siblings = parent?.sections ?? top;
  const path = `${parent === undefined ? '' : `${parent.path}/`}sections/${siblings.length}`;
  const section: OpenSection = { path, heading, text, paragraphs: [], sections: [] };
  siblings.push(section);
  return [...parents, section];
}

/** No paragraph broke off after so many characters: what goes on without an end is no text. */
const LONGEST_PARAGRAPH = 10_000;

/** A paragraph that begins in the middle of a sentence goes on where the page before broke off. */
function addParagraph(
  section: OpenSection,
  { goesOnIn, mayGoOn, lacking, edges }: WrappedLine,
  cell: SourceCell,
  before: SourceLine | undefined,
): { claims: readonly Claim[]; doubts: readonly OpenDoubt[] } {
  const last = section.paragraphs.length - 1;
  const unfinished = section.paragraphs[last];
  const isOfPage = edges !== undefined && before?.edges !== undefined;
  const goesOn =
    unfinished !== undefined &&
    unfinished.length < LONGEST_PARAGRAPH &&
    !isOfPage &&
    !isFinished(unfinished) &&
    before?.isParagraph === true;
  const path = `${section.path}/paragraphs/${goesOn ? last : last + 1}`;
  const claims = [cell, ...goesOnIn].map((own) => ({ cell: own, path }));
  const doubts = [
    ...(goesOn ? [{ cells: [cell], ...CUT_SENTENCE, path }] : []),
    ...(mayGoOn ? [{ cells: [cell], ...ONE_PARAGRAPH, path }] : []),
    ...lacking.map((own) => ({ cells: [own], ...LOST_BLANK, path })),
  ];
  if (goesOn) section.paragraphs[last] = `${unfinished}${cell.text}`;
  else section.paragraphs.push(cell.text);
  return { claims, doubts };
}

const CUT_SENTENCE = {
  reading: '接在上一段之后',
  otherReading: '另起一段',
  why: '上一段没有写完一句，可能是换页时断开的',
};

const ONE_PARAGRAPH = {
  reading: '另起一段',
  otherReading: '接在上一段之后',
  why: '上一行写满了一行，看不出这一行是不是另一段',
};

const LOST_BLANK = {
  reading: '与上一行直接相连',
  otherReading: '与上一行之间有一个空格',
  why: '这一段的数字前后别处有空格，换行处看不出',
};
