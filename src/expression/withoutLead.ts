const LEAD =
  /^(?:★|\s|[（(]?\d{1,2}(?:[）)][.、:：]?|[.、:：](?!\d))|指标\s*(?:\d{1,2}(?![\d.])\s*[.、:：]?|[.、:：]))+/;

/** Hardly any name begins so, and every name is asked several times. */
const MAY_LEAD = /^[★\s（(\d指]/;

/**
 * An indicator's name without what numbers or marks it; as it is where nothing would remain.
 * @example withoutLead('指标1：新建公厕数量') // '新建公厕数量'
 */
export function withoutLead(name: string): string {
  return MAY_LEAD.test(name) ? name.replace(LEAD, '') || name : name;
}
