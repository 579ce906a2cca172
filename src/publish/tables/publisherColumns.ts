import type { Imprint } from '../imprint.ts';
import type { Column } from '../table.ts';

/** Whose rows they are: with these, tables of several sites can be put together. */
export type Publisher = Pick<Imprint, 'region' | 'owner'>;

/** The columns that tell the rows of a site from those of others, last in every table of it. */
export function publisherColumns({ region, owner }: Publisher): readonly Column<unknown>[] {
  return [
    {
      name: 'region',
      type: 'string',
      title: '行政区划代码',
      description: {
        zh: '网站所属的行政区划；site.json 没有写的为空',
        en: 'GB/T 2260 code of the division that the site is about; empty where it names none',
      },
      value: () => region,
    },
    {
      name: 'publisher',
      type: 'string',
      title: '公开单位',
      description: {
        zh: '公开这些数据的单位；与项目标识合在一起，各网站之间也不重复',
        en: 'the body that publishes the data; with project_id unique across sites',
      },
      value: () => owner,
    },
  ];
}
