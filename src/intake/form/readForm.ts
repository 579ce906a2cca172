import { adjustedColumn, adjustedWay } from '../../model/adjustedColumn.ts';
import type { MoneyUnit } from '../../model/cell.ts';
import type { DocumentKind } from '../../model/layouts/layout.ts';
import { KIND_WORDS } from '../../model/layouts/layout.ts';
import { isOfHalves, isOfName } from '../blocks/columnDoubts.ts';
import {
  asAside,
  type BlockReading,
  type Claim,
  type FormValues,
  type OpenDoubt,
} from '../blocks/reading.ts';
import { isOfNamelessGoal } from '../blocks/readNamelessGoal.ts';
import type { DraftForm, SetAsideReason } from '../imported.ts';
import { yearIn } from '../labels/phrases.ts';
import { filledCells, type SourceLine } from '../lines/sourceLine.ts';
import { assumptions } from './assumptions.ts';
import { formLayout } from './formLayout.ts';
import { oneOfEachKind } from './oneOfEachKind.ts';
import { fillingNotes, textOutside } from './outsideTables.ts';
import { readBlocks } from './readBlocks.ts';
import { strayLines } from './strayLines.ts';
import { unitOfMoney } from './unitOfMoney.ts';
import { withReasonsInNotes } from './withReasonsInNotes.ts';

/** A form of some lines, what became of their cells, and where a person has to decide. */
export interface FormReading {
  /** Absent where the lines hold nothing that a form is known by. */
  readonly form?: DraftForm;
  readonly claims: readonly Claim[];
  readonly doubts: readonly OpenDoubt[];
}

const WHOLE = /整体(?:支出)?(?:绩效|自评|评价)|整体支出/;

/** The form that stands on the lines from its title to the next. */
export function readForm(lines: readonly SourceLine[]): FormReading {
  const isWhole = lines.some(
    (line) => filledCells(line).length === 1 && WHOLE.test(line.cells[0]?.text.slice(0, 60) ?? ''),
  );
  const { blocks: found, left } = readBlocks(lines, isWhole);
  const stray = strayLines(left);
  const single = oneOfEachKind(found);
  const kind = kindOf(single.blocks, stray.title ?? '', isWhole);
  const title = stray.title ?? KIND_WORDS[kind];
  const kept = withReasonsInNotes(single.blocks, lines);
  const { blocks, below: notes, layout } = formLayout(kept, title, kind);
  const { head = {}, ...values } = joinedValues(blocks);
  const year = stray.year ?? yearAmong(blocks) ?? yearOfField(head.reviewYear ?? '');
  // a year among the fields is printed below the title
  const isSaid = stray.period === '' && yearClaim(blocks) !== undefined;
  const period = isSaid ? undefined : stray.period;
  const ofTitle = isWhole ? departmentIn(title) : undefined;
  const { coded } = stray;
  const isByCode = coded !== undefined && (head.name ?? '') === '';
  const name = isByCode ? coded.name : (head.name ?? '');
  const isNamed = stray.title !== undefined || name !== '';
  if (
    !isNamed ||
    !blocks.some(({ block }) => block.kind === 'indicators' || block.kind === 'funds')
  ) {
    const ofPage = stray.claims.filter((claim) => !('path' in claim) && isOfPage(claim.reason));
    return { claims: [...fillingNotes(lines), ...ofPage], doubts: [] };
  }
  const ofCode: readonly Claim[] = isByCode
    ? [{ cell: coded.cell, path: 'head/name' }]
    : asAside(coded === undefined ? [] : [coded.cell], '附件编号和页面文字');
  const ofBlocks = blocks.flatMap(({ claims }) => claims);
  const below = [...notes, ...stray.below].toSorted((a, b) => a.id - b.id);
  const money = unitOfMoney(lines, values.funds);
  const moneyUnitLine = money.isPrinted ? stray.moneyUnitLine : '';
  const saysHalves = blocks.some(isPeriodFirst);
  const isOfAmounts = decidedName(blocks, values, money.unit);
  // a known layout says which cell of a goal is which
  const isKnown = typeof layout === 'string';
  const isDecided = (doubt: OpenDoubt) =>
    isOfAmounts(doubt) || (isKnown && isOfNamelessGoal(doubt)) || (saysHalves && isOfHalves(doubt));
  return {
    form: {
      schemaVersion: 2,
      ...(stray.above === undefined ? {} : { above: [...stray.above] }),
      title,
      ...(year === undefined ? {} : { year }),
      ...(period === undefined ? {} : { period }),
      layout,
      moneyUnit: money.unit,
      ...(moneyUnitLine === undefined ? {} : { moneyUnitLine }),
      head: { ...head, name: name === '' ? (ofTitle ?? title) : name },
      ...values,
      ...(below.length === 0 ? {} : { below: below.map(({ text }) => text.trim()).join('\n') }),
      ...(stray.cut === undefined ? {} : { cut: stray.cut }),
    },
    claims: [
      ...ofBlocks,
      ...below.map((cell) => ({ cell, path: 'below' })),
      ...textOutside(left, ofBlocks),
      ...ofCode,
      ...stray.claims,
    ],
    doubts: [
      ...stray.doubts,
      ...single.doubts,
      ...blocks.flatMap(({ doubts }) => doubts).filter((doubt) => !isDecided(doubt)),
      ...assumptions(blocks, {
        ...{ name, title: stray.title, kind, money, year, ofTitle },
        titleCell: stray.claims.find((one) => 'path' in one && one.path === 'title')?.cell,
      }),
    ],
  };
}

/** Of 调整金额 the amounts decide what it holds, as they do where the form is judged: its name is not asked for then. */
function decidedName(
  blocks: readonly BlockReading[],
  { funds }: Pick<FormValues, 'funds'>,
  moneyUnit: MoneyUnit,
): (doubt: OpenDoubt) => boolean {
  const block = blocks.map((one) => one.block).find((one) => one.kind === 'funds');
  const column = adjustedColumn(block);
  if (column === undefined || adjustedWay({ funds, moneyUnit }, column) === 'unclear')
    return () => false;
  return (doubt) => isOfName(doubt, column.label);
}

/** Whose form the title says it is: 某局2023年度部门整体支出绩效自评表. */
function departmentIn(title: string): string | undefined {
  return /^(?:20\d\d\s*年?度?)?(?!年|度)(\D{3,}?)(?:20\d\d\s*年?度?)?(?:部门)?整体支出/.exec(
    title,
  )?.[1];
}

/** Whether a block says that what is of the whole period stands at the left of what is of the year. */
function isPeriodFirst({ block }: BlockReading): boolean {
  if (block.kind !== 'goals' && block.kind !== 'funds') return false;
  const [first] = block.columns;
  return first?.key === 'longTermExpected' || first?.key === 'longTermAmount';
}

/** What says the year between the fields of a form. */
function yearClaim(blocks: readonly BlockReading[]): Claim | undefined {
  const claims = blocks.flatMap((block) => block.claims);
  return claims.find((claim) => 'reason' in claim && claim.reason === '年度');
}

/** The year that stands between the fields of a form. */
function yearAmong(blocks: readonly BlockReading[]): number | undefined {
  const found = yearClaim(blocks);
  return found === undefined ? undefined : yearIn(found.cell.text);
}

/** The year in a field of its own, with or without 年 behind it. */
function yearOfField(text: string): number | undefined {
  return yearIn(text) ?? yearIn(`${text}年`);
}

/** Where there is no form, nothing is its title. */
function isOfPage(reason: SetAsideReason): boolean {
  return reason === '个人信息' || reason === '附件编号和页面文字' || reason === '填报日期和签章';
}

/** What a form is by its title and its columns: without results of the year it states its targets. */
function kindOf(blocks: readonly BlockReading[], title: string, isWhole: boolean): DocumentKind {
  if (isWhole) return 'department';
  const keys = blocks.flatMap(({ block }) =>
    block.kind === 'indicators' ? block.columns.map(({ key }) => key) : [],
  );
  const hasResults = keys.some((key) => key === 'actual' || key === 'score');
  return hasResults || /自评|评价|评分/.test(title) ? 'project' : 'targets';
}

/** The parts of a form that its blocks hold, as one. */
function joinedValues(blocks: readonly BlockReading[]): FormValues {
  let all: FormValues = {};
  for (const { values } of blocks) {
    const { head, tables, texts, ...rest } = values;
    all = {
      ...all,
      ...rest,
      ...(head === undefined ? {} : { head: { ...all.head, ...head, ...all.head } }),
      ...(tables === undefined ? {} : { tables: { ...all.tables, ...tables } }),
      ...(texts === undefined ? {} : { texts: { ...all.texts, ...texts } }),
    };
  }
  return all;
}
