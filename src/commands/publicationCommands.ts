import { type Command, command } from '../commandLine/command.ts';
import { aloneIn } from './aloneIn.ts';
import { migrateLogs } from './migrateLogs.ts';
import { publishLog } from './publishLog.ts';
import { DATA } from './sharedOptions.ts';
import { undoPublication } from './undoPublication.ts';
import { verify } from './verify.ts';

const publishLogCommand = command({
  name: 'publish-log',
  places: [{ name: '部门/年度' }],
  summary: '把公开和更正登记入册',
  notes: [
    '登记之后，未经登记的改动不能生成网站。只有一个部门和年度时可以不写；只登记评分规则和公开单位的，写 rulebooks。',
    '最新一次登记在公开之前可以用 --undo 收回；公开过的只能再登记更正。',
  ],
  options: {
    ...DATA,
    date: { kind: 'date', words: '公开或更正的日期，不晚于今天；缺省今天' },
    reason: { kind: 'text', value: '理由', words: '更正的理由，与已公开的不同时必写' },
    undo: { kind: 'flag', words: '收回最新一次登记' },
    against: { kind: 'text', value: '网站', words: '收回之前核对的网站：文件夹或网址' },
    migrate: { kind: 'flag', words: '把旧格式的公开记录转为新格式' },
  },
  examples: [
    { call: 'publish-log zonggonghui/2022 --date 2023-09-01', does: '登记首次公开' },
    {
      call: 'publish-log zonggonghui/2022 --date 2023-10-08 --reason "复核后更正"',
      does: '登记更正',
    },
    { call: 'publish-log --undo --against dist', does: '网站里还没有的，收回' },
  ],
  run: ({ options, places: [place] }) =>
    aloneIn(options.data, () => {
      if (options.undo) return undoPublication(options);
      if (options.migrate) return migrateLogs(options);
      return publishLog(options, place);
    }),
});

const verifyCommand = command({
  name: 'verify',
  places: [],
  summary: '公开过的记录有没有改动',
  notes: [
    '与已公开的网站、它的一份副本或记下的校验值比；有改动时以 1 结束。只有写了网址才会上网。',
  ],
  options: {
    ...DATA,
    against: {
      kind: 'text',
      value: '网站',
      words: '已公开的网站：文件夹、网址，或记下的校验值；必写',
    },
  },
  examples: [
    { call: 'verify --against dist', does: '与生成的网站比' },
    { call: 'verify --against https://www.example.gov.cn/jixiao/', does: '与公开的网站比' },
  ],
  run: async ({ options }) => verify(options),
});

/** Commands about what was published when. */
export const publicationCommands: readonly Command[] = [publishLogCommand, verifyCommand];
