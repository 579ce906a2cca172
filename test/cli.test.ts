import { describe, expect, test } from 'vitest';
import { jijing } from './jijing.ts';

describe('jijing', () => {
  test('validate counts projects and indicators', async () => {
    expect(await jijing('validate', '--json')).toMatchObject({
      status: 0,
      stdout: '{\n  "projects": 5,\n  "indicators": 62\n}\n',
    });
  });

  test('validate of a folder that is not there ends with 2 and says what is missing', async () => {
    const { status, stderr } = await jijing('validate', '--data', 'no-such-folder');
    expect(status).toBe(2);
    expect(stderr).toContain(
      'no-such-folder/site.json:1:1 整个文件: 应为 一个 JSON 文件，实为 没有这个文件',
    );
  });

  test('score --rulebook recomputes under the rule book asked for', async () => {
    const { stdout } = await jijing(
      'score',
      'kunnan-laomo-bangfu',
      '--rulebook',
      'beijing-2016',
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject([
      { rulebook: 'beijing-2016', reported: '94', low: '82.24', high: '94.23', verdict: 'within' },
    ]);
  });

  test('check ends with 1 where a finding reaches the severity, else with 0', async () => {
    expect((await jijing('check', 'kunnan-laomo-bangfu')).status).toBe(1);
    expect((await jijing('check', 'songwennuan-bangfu')).status).toBe(0);
    expect((await jijing('check', 'songwennuan-bangfu', '--severity', 'warning')).status).toBe(1);
  });

  test('explain derives one row', async () => {
    expect((await jijing('explain', 'songwennuan-bangfu', '1')).stdout).toMatchInlineSnapshot(`
      "送温暖帮扶专项，按“国家 2020 通行规则”复核
      1　“两节”期间帮扶困难职工：1500 人 → 1350
          方向：越高越好：名称中的“帮扶困难职工”
          完成率：1350人 ÷ 1500人 = 90.0%
          可得分：90.0% × 20 分 = 18 分（规则 Q1）
          复核结论：自评 18 分，一致
      "
    `);
  });

  test.each([
    [[], '要写一个命令'],
    [['publish'], '没有命令“publish”'],
    [['score', 'nothing'], '没有项目“nothing”'],
    [['explain'], 'explain 之后要写项目'],
    [['explain', 'songwennuan-bangfu', '9'], '没有第“9”项指标'],
    [['score', '--rulebook', 'mine'], '没有评分规则“mine”'],
    [['check', '--severity', 'grave'], '--severity 应为'],
    [['serve', '--port', 'http'], '--port 应为'],
    [['build', '--colour'], '没有选项“--colour”'],
    [['check', '--data'], '选项“--data”后面要写一个值'],
    [['check', '--json=3'], '选项“--json”后面不写值'],
    [['validate', 'my-data'], 'validate 后面不写别的，多出“my-data”'],
    [['explain', 'a', '1', '2'], 'explain 后面只写 <项目> [序号]，多出“2”'],
    [['validate', '--data', 'package.json'], 'package.json/site.json:1:1'],
    [['demo-data', '--out', 'package.json'], 'package.json（路径中有一段是文件，不是文件夹'],
  ])('%j ends with 2 and one sentence', async (args, sentence) => {
    const { status, stderr } = await jijing(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
