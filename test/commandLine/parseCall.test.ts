import { describe, expect, test } from 'vitest';
import { command } from '../../src/commandLine/command.ts';
import { parseCall } from '../../src/commandLine/parseCall.ts';

const sample = command({
  name: 'sample',
  places: [{ name: '项目', isRequired: true }, { name: '序号' }],
  summary: '',
  options: {
    out: { kind: 'text', value: '文件', words: '' },
    port: { kind: 'whole', value: '端口', default: 80, least: 0, most: 99, words: '' },
    format: { kind: 'choice', choices: ['md', 'docx'], default: 'md', words: '' },
    date: { kind: 'date', words: '' },
    all: { kind: 'flag', words: '' },
  },
  examples: [],
  run: async () => ({ text: '', json: null }),
});

describe('parseCall', () => {
  test('reads values by their kind, and fills in what has a default', () => {
    const common = { json: false, help: false };
    expect(parseCall(sample, ['a']).options).toEqual({
      ...common,
      ...{ out: undefined, port: 80, format: 'md', date: undefined, all: false },
    });
    const args = ['--port=7', 'a', '--all', '--date', '2024-02-29', '--out', 'x', '1', '--json'];
    expect(parseCall(sample, args)).toEqual({
      options: {
        out: 'x',
        port: 7,
        format: 'md',
        date: '2024-02-29',
        all: true,
        json: true,
        help: false,
      },
      places: ['a', '1'],
    });
  });

  test('takes what follows -- as it stands', () => {
    expect(parseCall(sample, ['--', '--all', '-h']).places).toEqual(['--all', '-h']);
    expect(parseCall(sample, ['a', '--out=--all']).options).toMatchObject({ out: '--all' });
  });

  test.each([
    [[], 'sample 之后要写项目'],
    [['a', '1', '2'], 'sample 后面只写 <项目> [序号]，多出“2”'],
    [['a', '--prot', '8'], 'sample 没有选项“--prot”，是不是“--port”？'],
    [['a', '--data', 'x'], 'sample 没有选项“--data”，是不是“--date”？'],
    [['a', '--colour'], 'sample 没有选项“--colour”'],
    [['a', '-p', '8'], 'sample 没有选项“-p”'],
    [['a', '--port', '100'], '--port 应为 0 到 99 的整数，实为“100”'],
    [['a', '--port', '1e1'], '--port 应为 0 到 99 的整数，实为“1e1”'],
    [['a', '--out', '--all'], '选项“--out”后面要写一个值'],
    [['a', '--port='], '--port 应为 0 到 99 的整数，实为“”'],
    [['a', '--format', 'doc'], '--format 应为 md 或 docx，实为“doc”，是不是“docx”？'],
    [['a', '--date', '2023-02-30'], '--date 应为日期，如 2023-09-01，实为“2023-02-30”'],
    [['a', '--date', '20230901'], '--date 应为日期，如 2023-09-01，实为“20230901”'],
    [['a', '--out', ''], '--out 不能是空白'],
    [['a', '--out'], '选项“--out”后面要写一个值'],
    [['a', '--all=3'], '选项“--all”后面不写值'],
    [['a', '--toString'], 'sample 没有选项“--toString”'],
  ])('refuses %j', (args, sentence) => {
    expect(() => parseCall(sample, args)).toThrow(expect.objectContaining({ message: sentence }));
  });
});
