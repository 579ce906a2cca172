import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { z } from 'zod';
import { type Problem, schemaProblems, type UnplacedProblem } from './problem.ts';
import { duplicateFields, personalDataIn } from './textProblems.ts';

/** A data file that its schema accepts; `problem` places a later finding about it. */
export interface DataFile<T> {
  readonly file: string;
  readonly value: T;
  readonly problem: (found: UnplacedProblem) => Problem;
}

/** Reads and checks one JSON file; what is wrong with it is added to `problems`. */
export function readData<S extends z.ZodType>(
  path: string,
  schema: S,
  problems: Problem[],
): DataFile<z.output<S>> | undefined {
  const file = relative(process.cwd(), path).replaceAll('\\', '/');
  const text = readText(path, file, problems);
  if (text === undefined) return undefined;
  let root: Node | undefined;
  const problem = (found: UnplacedProblem): Problem => {
    root ??= parseTree(text);
    return { file, ...found, ...placeOf(text, root, found.path) };
  };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    problems.push(...syntaxProblems(file, text));
    return undefined;
  }
  const textual = [...duplicateFields(text, json), ...personalDataIn(json)];
  problems.push(...textual.map(problem));
  const result = schema.safeParse(json);
  if (result.success) return { file, value: result.data, problem };
  problems.push(...schemaProblems(result.error, json).map(problem));
  return undefined;
}

function readText(path: string, file: string, problems: Problem[]): string | undefined {
  const start = { file, line: 1, column: 1, path: [] };
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    problems.push({
      ...start,
      expected: '一个 JSON 文件',
      found: '没有这个文件',
      advice: `建立 ${file}，或用 --data 指定另一个数据文件夹。`,
    });
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.push({
      ...start,
      expected: 'UTF-8 编码的文字',
      found: '其他编码（可能是 GBK）',
      advice: '在编辑器中另存为 UTF-8 编码。',
    });
    return undefined;
  }
}

function syntaxProblems(file: string, text: string): Problem[] {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0] ?? { error: 1, offset: 0, length: 0 };
  const found = text.slice(first.offset, first.offset + Math.max(first.length, 1)).trim();
  return [
    {
      file,
      ...lineAndColumn(text, first.offset),
      path: ['JSON'],
      expected: SYNTAX_WORDS[printParseErrorCode(first.error)] ?? '合法的 JSON',
      found: first.offset >= text.trimEnd().length ? '文件结尾' : `“${found.slice(0, 20)}”`,
      advice: /[“”‘’，：]/.test(found)
        ? '把中文标点改为英文标点：引号 "、逗号 ,、冒号 :。'
        : '按 JSON 的写法改正此处：检查附近的逗号、引号和括号。',
    },
  ];
}

const SYNTAX_WORDS: Readonly<Record<string, string>> = {
  CommaExpected: '逗号 ,',
  ColonExpected: '冒号 :',
  CloseBraceExpected: '右花括号 }',
  CloseBracketExpected: '右方括号 ]',
  PropertyNameExpected: '加双引号的字段名',
  ValueExpected: '一个值',
  UnexpectedEndOfString: '结束的双引号',
  EndOfFileExpected: '文件到此结束',
};

/** Where the value at `path` starts; the nearest enclosing value where it is absent. */
function placeOf(
  text: string,
  root: Node | undefined,
  path: readonly PropertyKey[],
): { line: number; column: number } {
  const segments = path.map((part) => (typeof part === 'number' ? part : String(part)));
  for (let depth = segments.length; root !== undefined && depth >= 0; depth -= 1) {
    const node = findNodeAtLocation(root, segments.slice(0, depth));
    if (node !== undefined) return lineAndColumn(text, startOf(node, segments[depth - 1]));
  }
  return { line: 1, column: 1 };
}

/** A field is pointed at by its name, an item by itself. */
function startOf(node: Node, key: string | number | undefined): number {
  const { parent } = node;
  const isField = parent?.type === 'property' && getNodeValue(parent.children?.[0] ?? node) === key;
  return isField && parent !== undefined ? parent.offset : node.offset;
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
