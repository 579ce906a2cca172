import { z } from 'zod';

const EXPECTED =
  '2000 至 2100 之间的年度，如 2023；也可以照所印写 "2023年"，跨年度的所印文字写在 period 中';

/** The year of a form: a number, or the text that its paper prints, in which the number can be read. */
export const formYearSchema = z.union(
  [
    z.int().min(2000).max(2100),
    z.string().transform((text, context) => {
      const year = yearIn(text);
      if (year !== undefined) return year;
      context.issues.push({ code: 'custom', message: EXPECTED, input: text });
      return z.NEVER;
    }),
  ],
  { error: EXPECTED },
);

/** The one year that a text names, `２０２３年度` → 2023; undefined where it names none or several. */
function yearIn(text: string): number | undefined {
  const years = new Set(text.normalize('NFKC').match(/(?<!\d)20\d\d(?!\d)/g));
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}

/** The year as printed, where a file has it as a text that is more than the number. */
export function printedYear({ year }: { readonly year?: unknown }): string | undefined {
  return typeof year === 'string' && !/^\s*\d+\s*$/.test(year) ? year : undefined;
}
