/** The present day in China, which is the day that a publication there bears. */
export function today(): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
  return parts.format(new Date());
}
