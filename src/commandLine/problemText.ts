import { formatProblem, type Problem } from '../load/problem.ts';

/** So many of one kind are shown; the others are counted. */
const SHOWN = 3;
/** So many kinds are shown: a file of another program may have thousands of fields that are none. */
const KINDS = 100;

/**
 * The problems as a person reads them, in their order, what is many times the same folded with its count, and
 * so is what is left of very many kinds.
 */
export function problemText(problems: readonly Problem[]): string {
  const kinds = [...Map.groupBy(problems, kindOf).values()];
  const rest = kinds.slice(KINDS);
  const count = rest.reduce((sum, same) => sum + same.length, 0);
  return [
    ...kinds.slice(0, KINDS).map(kindText),
    ...(count === 0 ? [] : [`…… 还有 ${rest.length} 种问题，共 ${count} 处，用 --json 全部列出。`]),
  ].join('\n');
}

function kindText(same: readonly Problem[]): string {
  // One more line that says “1 more” would be no shorter than the problem itself.
  const isFolded = same.length > SHOWN + 1;
  const lines = (isFolded ? same.slice(0, SHOWN) : same).map(formatProblem);
  const rest = `    …… 这样的问题另有 ${same.length - SHOWN} 处，用 --json 全部列出。`;
  return [...lines, ...(isFolded ? [rest] : [])].join('\n');
}

/** Problems of one kind differ in their places, in numbers and in what they quote. */
function kindOf({ path, expected, advice }: Problem): string {
  const field = path.filter((part) => typeof part !== 'number').join('.');
  const said = `${expected}\n${advice}`.replace(/“[^“”]*”|"[^"]*"|[\w./-]+/g, '…');
  return `${field}\n${said}`;
}
