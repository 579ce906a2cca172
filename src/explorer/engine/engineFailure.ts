/** Why the engine did not start, or stopped. */
export type EngineFailureKind = keyof typeof SENTENCES;

/** A failure of the engine: its kind, a sentence for the reader that says what to do, and the raw cause. */
export interface EngineFailure {
  readonly kind: EngineFailureKind;
  readonly sentence: string;
  readonly cause: string;
}

const INSTEAD = '下面的表格和数据下载不受影响。';

const SENTENCES = {
  noWasm: '这个浏览器不支持 WebAssembly，不能运行查询。请换用新版 Edge、Chrome 或火狐浏览器。',
  wasmBlocked:
    '网站服务器的内容安全策略不允许运行查询引擎。请管理员在策略的 script-src 中加入 wasm-unsafe-eval。',
  workerBlocked:
    '浏览器没有让查询程序运行。请刷新页面；仍不行时，请管理员检查 .js 文件的类型和内容安全策略。',
  notFound: '服务器上缺少查询所需的文件。请管理员把生成的网站完整地复制到服务器。',
  wrongFile: '服务器送来的不是所要的文件。请管理员检查文件是否完整、是否被网关改写。',
  truncated: '文件没有传完。请检查网络后刷新页面。',
  network: '文件没有取到。请检查网络后再试。',
  outOfMemory: '内存不够，查询引擎已停止。请关闭其他页面后刷新，或者缩小年度范围。',
  timeout: '等了很久没有回应，已停止等待。请检查网络后刷新页面再试。',
  database: '数据文件打不开。请刷新页面；仍不行时，请管理员重新生成网站。',
  cancelled: '已取消启动查询引擎。需要时可以再次启动。',
  internal: '查询引擎意外停止。请刷新页面再试。',
} as const;

/** A failure with its sentence. */
export function engineFailure(kind: EngineFailureKind, cause: unknown = ''): EngineFailure {
  const text = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return { kind, sentence: SENTENCES[kind] + INSTEAD, cause: text };
}

/** Whether something thrown is a failure of the engine already; a QueryFailure shares none of its kinds. */
export function isEngineFailure(thrown: unknown): thrown is EngineFailure {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    'kind' in thrown &&
    'sentence' in thrown &&
    Object.hasOwn(SENTENCES, String(thrown.kind))
  );
}

/** What the words of an error thrown by the browser or by DuckDB mean; `otherwise` where they say nothing. */
export function failureOf(thrown: unknown, otherwise: EngineFailureKind): EngineFailure {
  if (isEngineFailure(thrown)) return thrown;
  const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  const found = SIGNS.find(([sign]) => sign.test(text))?.[1] ?? otherwise;
  return engineFailure(found, text);
}

const SIGNS: readonly (readonly [RegExp, EngineFailureKind])[] = [
  [/wasm-unsafe-eval|unsafe-eval|Content Security Policy/i, 'wasmBlocked'],
  [
    /out of memory|could not allocate|failed to allocate|RangeError.*alloc|memory access out/i,
    'outOfMemory',
  ],
  [/truncated|unexpected end|Compressed input|BufferError/i, 'truncated'],
  [/^TimeoutError/, 'timeout'],
  [/NetworkError|Failed to fetch|network error|Load failed/i, 'network'],
  [/CompileError|incorrect header|corrupted compressed/i, 'wrongFile'],
];
