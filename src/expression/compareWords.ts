import { type Comparison, notAssessable, SAME_TEXT } from './comparison.ts';
import type { Qualitative } from './expression.ts';
import { type Degree, degreesOf } from './scales.ts';

const NO_DEGREE = notAssessable('两处文字描述不同，没有可比的程度');

/** Words against words: the same text, or two degrees on one scale of one subject. */
export function compareQualities(target: Qualitative, actual: Qualitative): Comparison {
  if (target.statement === actual.statement) return SAME_TEXT;
  const reachedDegrees = degreesOf(actual.statement);
  for (const wanted of degreesOf(target.statement)) {
    const reached = reachedDegrees.find((degree) => isComparable(wanted, degree));
    if (reached !== undefined) return compareDegrees(wanted, reached);
  }
  return NO_DEGREE;
}

/** One scale, and one subject; whose satisfaction it is, forms word freely. */
function isComparable(wanted: Degree, reached: Degree): boolean {
  if (wanted.scale !== reached.scale) return false;
  const isOneSubject =
    wanted.subject === '' || reached.subject === '' || wanted.subject === reached.subject;
  return isOneSubject || wanted.scale === '满意';
}

function compareDegrees(wanted: Degree, reached: Degree): Comparison {
  // 无变化, 不明显: what is not wanted at all has no degrees above it
  if (wanted.degree === 0 && reached.degree !== 0) return NO_DEGREE;
  if (reached.degree === 0 && wanted.degree > 0) {
    return { kind: 'tier', tier: 'unmet', reason: '实际表述为未达到' };
  }
  if (
    reached.degree > wanted.degree ||
    (reached.degree === wanted.degree && wanted.sureness !== 'vague')
  ) {
    return { kind: 'tier', tier: 'met', reason: '实际程度不低于目标' };
  }
  return wanted.sureness === 'firm' && reached.sureness === 'firm'
    ? { kind: 'tier', tier: 'partly', reason: '实际程度低于目标' }
    : NO_DEGREE;
}
