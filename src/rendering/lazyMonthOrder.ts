import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rolldown';

/** Where numfmt takes the date of each of its hundred languages apart, to learn whether its month stands first. */
const EAGER = 'monthFirst: data.format?.monthFirst ?? isMonthFirst(sysdate)';
const LAZY = 'get monthFirst() { return data.format?.monthFirst ?? isMonthFirst(sysdate); }';

/** Has numfmt learn it of a language when it is asked for: a page that reads a workbook asks for none. */
export const lazyMonthOrder: Plugin = {
  name: 'lazy-month-order',
  load: {
    filter: { id: /\/numfmt\/dist\/index\.js$/ },
    handler: async (id) => {
      const source = await readFile(id, 'utf8');
      if (!source.includes(EAGER)) throw new Error(`${id} no longer says ${EAGER}`);
      return source.replace(EAGER, LAZY);
    },
  },
};
