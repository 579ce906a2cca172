import { stripVTControlCharacters } from 'node:util';
import { DataError, formatProblem } from '../load/problem.ts';
import { programName } from '../program/programName.ts';
import { UsageError } from '../program/usageError.ts';
import { problemText } from './problemText.ts';
import { systemWords } from './systemWords.ts';

/** Why a command ended with 2, for a person and, the same in every release, for a program. */
export interface Failure {
  readonly text: string;
  readonly json: { readonly error: FailureRecord };
}

interface FailureRecord {
  readonly kind: 'usage' | 'data' | 'system' | 'unexpected';
  readonly message: string;
  /** What was most likely meant instead. */
  readonly suggestion: string | null;
  /** Every problem of the data, none folded. */
  readonly problems: readonly object[];
}

/** What to say of an error, whatever it is; a stack is shown only where JIJING_DEBUG asks for it. */
export function failureOf(error: unknown, commandName?: string): Failure {
  if (error instanceof DataError) return dataFailure(error);
  if (error instanceof UsageError) {
    const topic = commandName === undefined ? '--help' : `help ${commandName}`;
    const text = `${error.message}\n用法见 ${programName()} ${topic}`;
    return failure('usage', error.message, { text, suggestion: error.suggestion });
  }
  const known = systemSentence(error);
  if (known !== undefined) return failure('system', known);
  const message = `没有料到的错误：${firstLine(error)}`;
  const text = process.env.JIJING_DEBUG
    ? `${message}\n${error instanceof Error ? error.stack : error}`
    : `${message}\n设环境变量 JIJING_DEBUG=1 再运行一次，可看到出错的位置。`;
  return failure('unexpected', message, { text });
}

function dataFailure({ problems }: DataError): Failure {
  const count = `共 ${problems.length} 处问题；没有改动任何文件，先前的网站保持不变。`;
  return failure('data', count, {
    text: `${problemText(problems)}\n${count}`,
    problems: problems.map((problem) => ({ ...problem, message: formatProblem(problem) })),
  });
}

function failure(
  kind: FailureRecord['kind'],
  message: string,
  more: { text?: string; suggestion?: string | undefined; problems?: readonly object[] } = {},
): Failure {
  const { text = message, suggestion = null, problems = [] } = more;
  return { text, json: { error: { kind, message, suggestion, problems } } };
}

/** How packages pass on that the system takes no more, on Linux, macOS and Windows. */
const FULL_DISK = /no space left on device|disk quota exceeded|\(os error (?:28|112|122)\)/i;
const FULL_FILE = /file too large|\(os error 27\)/i;

/** What the system or the installation refuses, which is nobody's fault in the data. */
function systemSentence(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (FULL_DISK.test(error.message)) return '磁盘已满，没有写完';
  if (FULL_FILE.test(error.message)) return '系统不让写这么大的文件，没有写完';
  if (!('code' in error)) return undefined;
  const { code, path, port, syscall, message } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'ERR_MODULE_NOT_FOUND') {
    const [, missing = ''] = /'([^']+)'/.exec(message) ?? [];
    const install = programName() === 'jijing' ? '请重新安装 jijing' : '请先运行 npm ci';
    return `缺少软件包“${missing}”，${install}`;
  }
  if (code === 'EADDRINUSE') return `端口 ${port} 已被占用，请用 --port 换一个`;
  if (code === 'EACCES' && port !== undefined)
    return `没有权限使用端口 ${port}，请用 --port 换一个`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return '本机没有 --host 所写的地址';
  if (syscall === 'uv_cwd') return '运行命令的文件夹已经不在了，请换到别的文件夹再运行';
  if (code === 'ENOSPC') return '磁盘已满，没有写完';
  return path === undefined ? undefined : `不能读写 ${path}（${systemWords(code ?? '')}）`;
}

/** The sentence of an error without the frames and pictures that some programs add. */
function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [first = '（没有说明）', second = ''] = stripVTControlCharacters(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (first.endsWith(':') ? `${first} ${second}` : first).slice(0, 200);
}
