import type { CollectedView } from '../../analysis/collectedView.ts';
import type { ChildSite, ChildYear } from '../../model/collected.ts';
import type { Column, Table, Value } from '../table.ts';

/** A year of a site below this one; the site alone where it could not be read, or has no year. */
export interface CollectedRow {
  readonly date: string;
  readonly site: ChildSite;
  readonly year: ChildYear | undefined;
}

/** collected.csv: the sites below this one as they stood on the day on which they were read. */
export const collectedTable: Table<CollectedRow, CollectedView> = {
  name: 'collected',
  title: '下级网站',
  description: {
    zh: '每个下级网站每年一行；没有读到的写明原因，各数为空。',
    en: 'One row per child site and year; one that could not be read has the reason and no figures.',
  },
  primaryKey: ['site', 'year'],
  rows: ({ date, read, unread }) => [
    ...read.flatMap((site) => site.years.map((year) => ({ date, site, year }))),
    ...unread.map((site) => ({ date, site, year: undefined })),
  ],
  columns: [
    {
      name: 'site',
      type: 'string',
      title: '网站标识',
      description: { zh: '汇总时所定', en: 'key given when it was collected' },
      value: ({ site }) => site.key,
    },
    {
      name: 'collected_on',
      type: 'string',
      title: '读取日期',
      description: { zh: '各数截至这一天', en: 'day on which it was read' },
      value: ({ date }) => date,
    },
    {
      name: 'unread_reason',
      type: 'string',
      title: '没有读到的原因',
      description: { zh: '空 = 读到了', en: 'empty = it was read' },
      value: ({ site }) => (site.state === 'unread' ? site.reason : undefined),
    },
    siteColumn('site_title', '网站名称', '网站自称', 'its title', 'title'),
    siteColumn('site_publisher', '网站公开单位', '网站自称', 'its publisher', 'publisher'),
    siteColumn('site_region', '网站行政区划代码', '没有写的为空', 'its region', 'region'),
    siteColumn('site_address', '网址', '没有网址的为空', 'its address', 'address'),
    siteColumn('mark', '标记', '如 合成演示数据', 'what it says of all its data', 'mark'),
    siteColumn('manifest_sha256', '清单校验和', '所读数据的清单', 'of its manifest', 'manifest'),
    {
      name: 'year',
      type: 'integer',
      title: '年度',
      description: { zh: '自评年度', en: 'year of the self-evaluation' },
      value: ({ year }) => year?.year,
    },
    yearColumn('projects', '自评表', '张', '自评表张数', 'self-evaluations', (y) => y.projects),
    yearColumn(
      'forms_summed',
      '计入资金的自评表',
      '张',
      '资金合计所含',
      'in the sums',
      (y) => y.summed,
    ),
    yearColumn('initial_budget', '年初预算数', '万元', '各表合计', 'sum', (y) => y.initial),
    yearColumn('adjusted_budget', '全年预算数', '万元', '各表合计', 'sum', (y) => y.adjusted),
    yearColumn('executed', '全年执行数', '万元', '各表合计', 'sum', (y) => y.executed),
    yearColumn('reported_low', '最低自评得分', '分', '各表最低', 'lowest', (y) => y.reportedLow),
    yearColumn('reported_high', '最高自评得分', '分', '各表最高', 'highest', (y) => y.reportedHigh),
    yearColumn('met', '达成指标', '项', '能判定而达成', 'indicators met', (y) => y.met),
    yearColumn('missed', '未达成指标', '项', '能判定而未达成', 'missed', (y) => y.missed),
    yearColumn(
      'unassessable',
      '无法判定指标',
      '项',
      '无法判定',
      'undecided',
      (y) => y.unassessable,
    ),
  ],
};

function siteColumn(
  name: string,
  title: string,
  zh: string,
  en: string,
  field: 'title' | 'publisher' | 'region' | 'address' | 'mark' | 'manifest',
): Column<CollectedRow> {
  const value = ({ site }: CollectedRow) => (site.state === 'read' ? site[field] : undefined);
  return { name, type: 'string', title, description: { zh, en }, value };
}

function yearColumn(
  name: string,
  title: string,
  unit: '张' | '项' | '万元' | '分',
  zh: string,
  en: string,
  figure: (year: ChildYear) => Value,
): Column<CollectedRow> {
  const type = unit === '万元' || unit === '分' ? 'decimal' : 'integer';
  const value = ({ year }: CollectedRow) => year && figure(year);
  return { name, type, title, description: { zh, en }, unit, value };
}
