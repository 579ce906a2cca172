import { withoutLead } from '../../expression/withoutLead.ts';
import { remembering } from '../../model/remembering.ts';

/** What ends the name of a count and is no part of the thing: 路面维修面积, 查办案件数. */
const MEASURE =
  /(?:数量|人数|人次|次数|批次|户数|个数|件数|场次|场数|套数|条数|座数|面积|里程|长度|总数|总量|规模|数|量)$/;

/**
 * What an indicator is named after, without numbering, a bracket at its end and the word for a count.
 * @example withoutMeasure('指标1：沥青路面维修面积（㎡）') // '沥青路面维修'
 */
export const withoutMeasure = remembering((name) =>
  withoutLead(name)
    .replace(/[（(][^（()）]*[)）]$/, '')
    .replace(MEASURE, ''),
);
