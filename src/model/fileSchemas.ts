import { formSchema } from './form.ts';
import { listSchema } from './list.ts';
import { publicationsSchema } from './publications.ts';
import { reportSchema } from './report.ts';
import { rulebookSchema } from './rulebook.ts';
import { settingsSchema } from './settings.ts';

/** The schema of each kind of data file. */
export const FILE_SCHEMAS = {
  form: formSchema,
  list: listSchema,
  publications: publicationsSchema,
  report: reportSchema,
  rulebook: rulebookSchema,
  site: settingsSchema,
} as const;

export type FileKind = keyof typeof FILE_SCHEMAS;

/** Each kind of data file as people call it, with how its file is named. */
export const FILE_WORDS: Readonly<Record<FileKind, string>> = {
  form: '自评表 <项目>.json',
  list: '清单 list.json',
  publications: '公开记录 publications.json',
  report: '评价报告 <项目>.report.json',
  rulebook: '评分规则 rulebooks/<规则>.json',
  site: '网站设置 site.json',
};
