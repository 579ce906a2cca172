const STAMP = /\s*[（(](?:盖章|公章|签章|章)[)）]\s*$/;

/** A name without the place that is left behind it for a stamp: 市医院（盖章）. */
export function withoutStamp(text: string): string {
  return text.replace(STAMP, '').trim();
}
