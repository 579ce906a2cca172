import { programName } from '../program/programName.ts';
import { columns } from './columns.ts';
import { allOptions, type Command, commandUsage } from './command.ts';
import { type Option, optionUsage } from './option.ts';

const EXIT_CODES = '结束代码：0 完成，1 有达到界限的发现，2 数据、用法或运行环境有误。';

/** What `--help` prints without a command: all of them, and where to read on. */
export function helpText(commands: readonly Command[]): string {
  const program = programName();
  return [
    `${program} <命令> [选项]`,
    columns(commands.map((command) => [commandUsage(command), command.summary])),
    `一个命令的选项和例子：${program} help <命令>，或 ${program} <命令> --help\n版本：${program} --version　每个命令都可加 --json`,
    EXIT_CODES,
  ].join('\n\n');
}

/** What `help <command>` prints: how it is called, what it can be told, and calls to copy. */
export function commandHelp(command: Command): string {
  const program = programName();
  const options = Object.entries(allOptions(command));
  const examples = command.examples.map(({ call, does }) => [`${program} ${call}`, does] as const);
  return [
    `${program} ${commandUsage(command)} [选项]`,
    [command.summary, ...(command.notes ?? [])].join('\n'),
    `选项\n${columns(options.map(([name, option]) => [optionUsage(name, option), optionWords(option)]))}`,
    `例子\n${columns(examples)}`,
    EXIT_CODES,
  ].join('\n\n');
}

function optionWords(option: Option): string {
  const given = 'default' in option ? option.default : undefined;
  return given === undefined ? option.words : `${option.words}，缺省 ${given}`;
}
