import { decimal, formatDecimal, multiply } from '../model/decimal.ts';
import type { Bands, Basis, Rulebook } from '../model/rulebook.ts';
import { FORM_PART_WORDS } from '../model/stabilityWords.ts';

/** What a rule book may state a weight of, in the order in which it is said. */
const WEIGHTED = ['execution', 'output', 'benefit', 'satisfaction', 'cost'] as const;

/** One cell of a rule book in words. */
export interface RuleLine {
  readonly subject: string;
  readonly words: string;
  readonly basis: Basis;
}

/** A rule book with its cells in words. */
export interface RulebookView<R extends Rulebook = Rulebook> {
  readonly rulebook: R;
  readonly lines: readonly RuleLine[];
}

/** A rule book as a person reads it, a line a cell. */
export function rulebookView<R extends Rulebook>(rulebook: R): RulebookView<R> {
  return { rulebook, lines: ruleLines(rulebook) };
}

function ruleLines(rulebook: Rulebook): RuleLine[] {
  const { execution, atLeast, atMost, tiers, satisfaction, weights, grades } = rulebook;
  const lines: RuleLine[] = [
    {
      subject: '执行率口径',
      words: execution.base === 'adjusted' ? '全年执行数 ÷ 全年预算数' : '全年执行数 ÷ 年初预算数',
      basis: execution.baseBasis,
    },
    { subject: '执行率计分', words: executionWords(rulebook), basis: execution.basis },
    { subject: '正向指标', words: atLeastWords(rulebook), basis: atLeast.basis },
    {
      subject: '反向指标',
      words:
        atMost.method === 'ratio'
          ? '不超过目标得满分；超过的按 目标 ÷ 实际 × 分值'
          : '不超过目标得满分；超过的按超出比例扣分，达到目标两倍不得分',
      basis: atMost.basis,
    },
    {
      subject: '定性指标',
      words: `达成得分值的 ${percent(tiers.met)}–100%，部分达成 ${percent(tiers.partly)}–${percent(tiers.met)}（不含），未达成低于 ${percent(tiers.partly)}`,
      basis: tiers.basis,
    },
  ];
  if (satisfaction !== undefined) {
    lines.push({
      subject: '满意度',
      words: bandWords(satisfaction.bands, '满意度'),
      basis: satisfaction.basis,
    });
  }
  lines.push({ subject: '分值权重', words: weightWords(rulebook), basis: weights.basis });
  lines.push({
    subject: '等级',
    words: gradeWords(grades.scale),
    basis: grades.basis,
  });
  return lines;
}

function executionWords({ execution }: Rulebook): string {
  const points = `${formatDecimal(execution.points)} 分`;
  return execution.method.kind === 'linear'
    ? `${points} × 执行率，超过 100% 的按 100%`
    : `${points}，${bandWords(execution.method.bands, '执行率')}`;
}

function atLeastWords({ atLeast }: Rulebook): string {
  const hurdle =
    atLeast.hurdle === undefined ? '' : `；完成率低于 ${percent(atLeast.hurdle)} 不得分`;
  const far =
    atLeast.farAbove === undefined ? '' : `；完成率达到 ${percent(atLeast.farAbove)} 的须说明`;
  return `分值 × 完成率，超过目标得满分${hurdle}${far}`;
}

function bandWords(bands: Bands, what: string): string {
  const steps = bands.map(({ from, share }) =>
    from === 0 ? `以下 ${percent(share)}` : `${percent(from)} 起得 ${percent(share)}`,
  );
  return `按${what}分档：${steps.join('，')}`;
}

function weightWords({ execution, weights }: Rulebook): string {
  const points = { execution: execution.points, ...weights };
  const stated = WEIGHTED.flatMap((part) => {
    const own = points[part];
    return own === undefined ? [] : [`${FORM_PART_WORDS[part]} ${formatDecimal(own)}`];
  });
  return `${stated.join('，')}${weights.output === undefined ? '，其余自行分配' : ''}`;
}

function percent(rate: Parameters<typeof multiply>[0]): string {
  return `${formatDecimal(multiply(rate, decimal(100)))}%`;
}

function gradeWords(scale: Rulebook['grades']['scale']): string {
  return scale
    .map(({ grade, from }, index) => {
      const above = scale[index - 1];
      const isLowest = index === scale.length - 1 && above !== undefined;
      return isLowest
        ? `${grade}\u00a0不足 ${formatDecimal(above.from)} 分`
        : `${grade} ${formatDecimal(from)} 分起`;
    })
    .join('，');
}
