import type { EngineProgress } from './engine.ts';

const REPEATED = 5000;

/** Tells progress, and again what was told last while a program is compiled. */
export interface CompileSigns {
  readonly tell: (progress: EngineProgress) => void;
  readonly end: () => void;
}

/**
 * A browser gives no sign while it compiles a program that has come whole, for minutes where a slow computer
 * is busy. That it goes on is told until the end, so that nobody takes it for a line gone dead.
 */
export function compileSigns(onProgress: (progress: EngineProgress) => void): CompileSigns {
  let program: EngineProgress | undefined;
  const repeat = () => {
    if (program !== undefined && program.loadedBytes >= program.totalBytes) onProgress(program);
  };
  const timer = setInterval(repeat, REPEATED);
  return {
    tell: (progress) => {
      if (progress.step === 'engine') program = progress;
      onProgress(progress);
    },
    end: () => clearInterval(timer),
  };
}
