import { parseArgs } from 'node:util';
import { type Command, type Options, UsageError } from './commands/command.ts';
import { dataCommands } from './commands/dataCommands.ts';
import { demoCommands } from './commands/demoCommands.ts';
import { headerCommands } from './commands/headerCommands.ts';
import { historyCommands } from './commands/historyCommands.ts';
import { pdfCommands } from './commands/pdfCommands.ts';
import { publicationCommands } from './commands/publicationCommands.ts';
import { reportCommands } from './commands/reportCommands.ts';
import { scoreCommands } from './commands/scoreCommands.ts';
import { siteCommands } from './commands/siteCommands.ts';
import { DataError } from './load/problem.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  ...siteCommands,
  ...pdfCommands,
  ...headerCommands,
  ...dataCommands,
  ...scoreCommands,
  ...historyCommands,
  ...reportCommands,
  ...publicationCommands,
  ...demoCommands,
};

const HELP = `npm run jijing -- <命令> [选项]

${Object.values(COMMANDS)
  .map(({ usage, help }) => `  ${padded(usage, 24)}${help}`)
  .join('\n')}

  --data <文件夹>      数据文件夹，缺省 data
  --out <文件夹>       网站的文件夹，缺省 dist；用于 pdf 时是 PDF 的文件夹，缺省 pdf
  --port <端口>        serve 和 dev 的端口，缺省 4321
  --rulebook <标识>    改用另一种评分规则，用于 score、check、explain
  --severity <程度>    check 以 1 结束的界限：error（缺省）、warning、info
  --json               以 JSON 输出
  --format <格式>      report 的格式：md（缺省）或 docx；用于 report 时 --out 是文件
  --date <日期>        publish-log 登记的公开日期，如 2023-09-01；--reason <理由> 更正的理由
  --departments <数>   演示城市的部门数，缺省 24；--years 年数，缺省 5；
                       --projects 每部门每年的项目数，缺省 10；--seed 种子，缺省 1

例子
  npm run jijing -- validate --data 我的数据
  npm run jijing -- explain kunnan-laomo-bangfu 1
  npm run jijing -- score --rulebook bands-2021 --json
  npm run jijing -- check --severity warning

结束代码：0 完成，1 有达到界限的发现，2 数据或用法有误。
`;

/** Runs one command; the number is the exit code. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const { command, options, rest } = parseCommand(args);
    if (command === undefined) {
      console.log(HELP);
      return 0;
    }
    refuseSurplus(command, rest);
    return await command.run(options, rest);
  } catch (error) {
    if (error instanceof DataError) {
      console.error(
        `${error.message}\n共 ${error.problems.length} 处问题；没有改动任何文件，先前的网站保持不变。`,
      );
      return 2;
    }
    if (isSystemError(error)) {
      console.error(`不能读写 ${error.path}（${error.code}）`);
      return 2;
    }
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n用法见 npm run jijing -- --help`);
    return 2;
  }
}

function parseCommand(args: readonly string[]): {
  readonly command: Command | undefined;
  readonly options: Options;
  readonly rest: readonly string[];
} {
  const { values, positionals } = parseOptions(args);
  const [name = '', ...rest] = positionals;
  const port = Number(values.port);
  if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    throw new UsageError(`--port 应为 0 到 65535 的整数，实为“${values.port}”`);
  }
  if (values.help) return { command: undefined, options: { ...values, port }, rest };
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined)
    throw new UsageError(name === '' ? '要写一个命令' : `没有命令“${name}”`);
  return { command, options: { ...values, port }, rest };
}

/** What a command would not look at is more likely a mistake than nothing: its usage names what it takes. */
function refuseSurplus({ usage }: Command, rest: readonly string[]): void {
  const [name, ...places] = usage.split(' ');
  const surplus = rest[places.length];
  if (surplus === undefined || usage.includes('…')) return;
  const most = places.length === 0 ? '后面不写别的' : `后面只写 ${places.join(' ')}`;
  throw new UsageError(`${name} ${most}，多出“${surplus}”`);
}

/** A file that cannot be read or written, which is nobody's fault in the data. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}

/** Padded to a number of columns, of which a Chinese character takes two. */
function padded(text: string, columns: number): string {
  const wide = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.padEnd(columns - wide);
}

function parseOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string', default: 'data' },
        out: { type: 'string', default: 'dist' },
        port: { type: 'string', default: '4321' },
        rulebook: { type: 'string' },
        severity: { type: 'string', default: 'error' },
        json: { type: 'boolean', default: false },
        format: { type: 'string', default: 'md' },
        date: { type: 'string' },
        reason: { type: 'string' },
        departments: { type: 'string', default: '24' },
        years: { type: 'string', default: '5' },
        projects: { type: 'string', default: '10' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { rulebook, date, reason } = values;
    return { values: { ...values, rulebook, date, reason }, positionals };
  } catch (error) {
    throw new UsageError(optionSentence(String(error)));
  }
}

/** What Node says of a wrong option, in the words of the help. */
function optionSentence(said: string): string {
  const [, option = ''] = /'(--?[\w-]+)/.exec(said) ?? [];
  if (/Unknown option/.test(said)) return `没有选项“${option}”`;
  if (/does not take an argument/.test(said)) return `选项“${option}”后面不写值`;
  return `选项“${option}”后面要写一个值`;
}

process.exitCode = await main(process.argv.slice(2));
