import { type Comparison, notAssessable, SAME_TEXT } from './comparison.ts';
import type { Qualitative } from './expression.ts';
import { type Degree, degreesOf } from './scales.ts';

const NO_DEGREE = notAssessable('两处文字描述不同，没有可比的程度');
const UNMET: Comparison = { kind: 'tier', tier: 'unmet', reason: '实际表述为未达到' };
/** 尚未健全, 机制还没有建立: that what follows is not so. */
const DENIED =
  /^(?:.{0,8}(?=[尚仍还均]))?(?:目前|尚|仍然?|还|均|暂时?)*(?:未能?|没有?能?)(\p{Script=Han}{2,})$/u;
/** 正在研究制定, 处于招标阶段: what is done before anything can be in place. */
const PREPARED =
  /^(?:目前|现|仍|尚|还)?(?:正在?|处于|在)(?:抓紧|加紧|积极|组织|开展|进一步)*(研究|筹[备建划措]|起草|草拟|制[定订]|编[制写]|修[订改]|拟[定订]|申[报请]|论证|报[批审]|审[批核]|[招投]标|采购|洽谈|协商|酝酿|征求意见|设计)\p{Script=Han}{0,6}$/u;
/** What is in place, or has come to pass. */
const IN_PLACE =
  /^(?:全面|初步|基本|逐步|按期|按时)?(?:建立|建成|建设|出台|印发|发布|形成|健全|运行|投入|投用|完成|竣工|通过|实施|落实|上线|启用)/;
/** What is wanted not to be so. */
const UNWANTED = /[无未没零]|不(?!断)|杜绝|避免|防止|减少|禁/;

const TIMELY = /及时|[按准]时|[按如]期/;
/** 部分村次年1月到位, 个别乡镇滞后: some of it came late, whenever the rest did. */
const SOME_LATE =
  /^(?:有?[少多]?部分|大部分|[少多]数|少量|个别)\p{Script=Han}{0,10}(?:[次翌]年|滞后|延[期迟误后]|推迟|[逾超]期|未能?(?:及时|[按准]时|[按如]期))/u;
const PARTLY_LATE: Comparison = { kind: 'tier', tier: 'partly', reason: '实际写有一部分没有按时' };

/** Words against words: the same text, or two degrees on one scale of one subject. */
export function compareQualities(target: Qualitative, actual: Qualitative): Comparison {
  if (target.statement === actual.statement) return SAME_TEXT;
  if (isDenied(target.statement, actual.statement)) return UNMET;
  if (TIMELY.test(target.statement) && SOME_LATE.test(actual.statement)) return PARTLY_LATE;
  const reachedDegrees = degreesOf(actual.statement);
  for (const wanted of degreesOf(target.statement)) {
    const reached = reachedDegrees.find((degree) => isComparable(wanted, degree));
    if (reached !== undefined) return compareDegrees(wanted, reached);
  }
  return NO_DEGREE;
}

/**
 * Whether the actual says that what the target names is not so, or only being prepared. 未完善 of 建立并不断完善 denies
 * a part of it, and of what is not wanted nothing is denied.
 */
function isDenied(wanted: string, actual: string): boolean {
  if (UNWANTED.test(wanted)) return false;
  const denied = DENIED.exec(actual)?.[1];
  if (denied !== undefined) return wanted.includes(denied) && denied.length * 2 > wanted.length;
  const work = PREPARED.exec(actual)?.[1];
  return work !== undefined && IN_PLACE.test(wanted) && !wanted.includes(work);
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
    return UNMET;
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
