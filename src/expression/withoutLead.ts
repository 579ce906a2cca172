import { remembering } from '../model/remembering.ts';

const LEAD =
  /^(?:★|\s|[（(]?\d{1,2}(?:[）)][.、:：]?|[.、:：](?!\d))|指标\s*(?:\d{1,2}(?![\d.])\s*[.、:：]?|[.、:：]))+/;

/**
 * An indicator's name without what numbers or marks it; as it is where nothing would remain.
 * @example withoutLead('指标1：新建公厕数量') // '新建公厕数量'
 */
export const withoutLead = remembering((name) => name.replace(LEAD, '') || name);
