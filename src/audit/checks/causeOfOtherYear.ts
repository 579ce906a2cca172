import type { Project } from '../../model/project.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { sentencesIn } from '../reasons/sentencesOf.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** What befell a year and ended with it; not what a year's works were named after: 受2020年洪涝影响的水毁工程. */
const BEFALLEN =
  /(?:受|因|由于)(20\d\d)年(?:度|全年|[上下]半年|\d{1,2}月)?(?:新冠)?(?:肺炎)?(?:疫情|封控|洪涝|洪水|暴雨|强降雨|台风|干旱|高温|寒潮|低温|极端)(?!\p{Script=Han}{0,8}(?:的|损毁|水毁|重建|修复))/u;
/** An epidemic of people that had closed things, said without its year. */
const EPIDEMIC =
  /(?:受|因|由于)(?:新冠|新型冠状病毒|新冠病毒)?(?:肺炎)?疫情(?:防控|管控|封控|反复|形势|等)?(?:政策|措施|要求)?(?:的?影响|原因|[，,]|导致|未|无法|不能|停|延|推迟)/;
/** Nothing else, in the year in which it had ended as soon as that began. */
const EPIDEMIC_ALONE = /^(?:受|因|由于)(?:新冠|新型冠状病毒)?(?:肺炎)?疫情(?:的?影响|原因)?[。.]?$/;
/** The last year in which it did, and the first. */
const EPIDEMIC_YEARS = { from: 2020, to: 2023 };
/** Sicknesses of animals and plants, and others of people, have no such years. */
const OTHER_SICKNESS =
  /动物|畜|禽|猪|牛|羊|犬|林|松|虫|农|植物|流感|登革|手足口|诺如|传染病|疾病|疾控|防疫|卫生|兽/;
/** What came after it, or of several years. */
const LATER = /疫情(?:之?后|期间?前|前)|前期|以来|前[两几三]年|历年|连续|往年|上年|遗留|欠/;

/**
 * Q0: the reason of a row is what befell another year: 受2022年疫情影响 on a form of 2024, or an epidemic that was
 * over. One year back may still hold up work.
 */
export const causeOfOtherYear = rowCheck({
  code: 'causeOfOtherYear',
  title: '偏差原因说的是其他年度的事',
  severity: 'info',
  basis: ownBasis('Q0'),
  appliesTo: hasRowColumn('reason'),
  when: ROW.missed | ROW.lost,
  column: 'reason',
  find: ({ indicator }, { project }) => {
    const { reason = '' } = indicator;
    const text = sentencesIn(reason).find((sentence) => isOfOtherYear(sentence, project));
    if (text === undefined) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}的“${indicator.words.reason}”写${quoteCell(text)}，自评表是 ${project.year} 年度。`,
      evidence: rowEvidence(indicator, 'target', 'actual', 'reason'),
      advice: '核对原因所在的年度；照抄往年的，改写为本年度的原因。',
    });
  },
});

function isOfOtherYear(
  sentence: string,
  { year, name, departmentName, unitName }: Project,
): boolean {
  if (LATER.test(sentence)) return false;
  const stated = BEFALLEN.exec(sentence)?.[1];
  if (stated !== undefined) return Number(stated) > year || Number(stated) < year - 1;
  if (year === EPIDEMIC_YEARS.to && EPIDEMIC_ALONE.test(sentence.trim())) {
    return !OTHER_SICKNESS.test(`${name}${departmentName}${unitName}`);
  }
  if (year >= EPIDEMIC_YEARS.from && year <= EPIDEMIC_YEARS.to) return false;
  const about = `${sentence}${name}${departmentName}${unitName}`;
  return EPIDEMIC.test(sentence) && !/20\d\d年/.test(sentence) && !OTHER_SICKNESS.test(about);
}
