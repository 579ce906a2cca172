import { describe, expect, test } from 'vitest';
import { allOptions } from '../../src/commandLine/command.ts';
import { optionUsage } from '../../src/commandLine/option.ts';
import { parseCall } from '../../src/commandLine/parseCall.ts';
import { commands } from '../../src/commands/commands.ts';
import { jijing } from '../jijing.ts';

const names = commands.map(({ name }) => name);

test('help: of all commands and of each, as checked in', async () => {
  const calls = [['--help'], ...names.map((name) => ['help', name])];
  const texts: string[] = [];
  for (const call of calls) texts.push(`$ ${call.join(' ')}\n${(await jijing(...call)).stdout}`);
  await expect(texts.join('\n')).toMatchFileSnapshot('../golden/help.txt');
});

describe.each(commands.map((command) => [command.name, command] as const))(
  '%s',
  (name, command) => {
    test('says the same however it is asked for help, and runs nothing', async () => {
      const { status, stdout, stderr } = await jijing('help', name);
      expect([status, stderr]).toEqual([0, '']);
      expect(await jijing(name, '--help')).toEqual({ status, stdout, stderr });
      expect(await jijing(name, '-h')).toEqual({ status, stdout, stderr });
      expect(await jijing('--help', name)).toEqual({ status, stdout, stderr });
    });

    test('describes every option that it has', async () => {
      const { stdout } = await jijing('help', name);
      for (const [option, declared] of Object.entries(allOptions(command))) {
        expect(stdout).toContain(`  ${optionUsage(option, declared)} `);
      }
    });

    test('has examples that it accepts', () => {
      expect(command.examples.length).toBeGreaterThan(0);
      for (const { call } of command.examples) {
        const [called, ...args] = call.split(' ');
        expect(called).toBe(name);
        expect(() => parseCall(command, args)).not.toThrow();
      }
    });

    test('refuses an option that it does not have', async () => {
      const { status, stderr } = await jijing(name, '--colour', 'red');
      expect([status, stderr]).toEqual([2, expect.stringContaining(`${name} 没有选项“--colour”`)]);
    });

    test('is told as data with --json', async () => {
      const { stdout } = await jijing('help', name, '--json');
      expect(JSON.parse(stdout)).toMatchObject({ name, summary: command.summary });
    });
  },
);

test('--version is that of the package', async () => {
  expect((await jijing('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(JSON.parse((await jijing('--version', '--json')).stdout)).toEqual({
    version: expect.stringMatching(/^\d/),
  });
});
