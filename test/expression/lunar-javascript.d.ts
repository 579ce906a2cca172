/** What the test of festivals uses of the calendar package, which brings no types. */
declare module 'lunar-javascript' {
  export const Lunar: {
    fromYmd(year: number, month: number, day: number): { getSolar(): { toYmd(): string } };
  };
}
