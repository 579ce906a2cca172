import { contentRows } from '../contentRows.ts';
import { stemOf } from '../goalTexts.ts';
import { numberIn } from '../numberIn.ts';
import { pick, whole } from '../random.ts';
import type { FormFault } from './fault.ts';

const COUNTED = /(?:人次|人|名|户|个|场次|场|家|份|件|台|套|项)$/;

/** Faults in goal and names. */
export const TEXT_FAULTS: readonly FormFault[] = [
  {
    code: 'goalMissing',
    stage: 'scored',
    area: 'text',
    apply: (_random, { content }) => ({
      content: { ...content, goal: { ...content.goal, expected: '' } },
    }),
  },
  {
    code: 'goalCopied',
    stage: 'scored',
    area: 'text',
    alsoFires: { goalFigureMismatch: '照抄的是计划数，与各行的实际完成值不同' },
    apply: (_random, { content, money }) =>
      money.note === ''
        ? { content: { ...content, goal: { ...content.goal, actual: content.goal.expected } } }
        : undefined,
  },
  {
    code: 'goalFigureMismatch',
    stage: 'scored',
    area: 'text',
    apply: (random, { content }) => {
      for (const { seq, row } of contentRows(content)) {
        const stem = stemOf(row.indicator);
        const told = new RegExp(`${stem}([\\d,]+)(\\D{1,2}?)(?=[、；。])`).exec(
          content.goal.actual,
        );
        const [text = '', , unit = ''] = told ?? [];
        if (row.measure !== 'count' || stem.length < 4 || !COUNTED.test(unit)) continue;
        if (numberIn(row.actual).value < 5) continue;
        const other = numberIn(row.actual).value - whole(random, 1, 3);
        const actual = content.goal.actual.replace(text, `${stem}${other}${unit}`);
        return { content: { ...content, goal: { ...content.goal, actual } }, seq };
      }
      return undefined;
    },
  },
  {
    code: 'markupLeft',
    stage: 'scored',
    area: 'text',
    apply: (_random, { content }) => ({
      content: {
        ...content,
        goal: { ...content.goal, expected: `<p>${content.goal.expected}</p>` },
      },
    }),
  },
  {
    code: 'listNameMismatch',
    stage: 'scored',
    area: 'text',
    apply: (random, { content }) => {
      const name = `${content.name.replace(/(?:专项经费|专项|项目|工作经费)$/, '')}${pick(random, ['补助资金', '支出', '业务费'])}`;
      return { content: { ...content, name } };
    },
  },
  {
    code: 'departmentNameMismatch',
    stage: 'scored',
    area: 'text',
    apply: (_random, { content }) => ({
      content: { ...content, department: content.department.replace(/局$/, '中心') },
    }),
  },
];
