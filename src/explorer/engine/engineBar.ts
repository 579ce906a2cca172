import type { ExplorerManifest } from '../../publish/explorer/explorerManifest.ts';
import { button, element } from '../dom/element.ts';
import type { EngineProgress } from './engine.ts';
import type { EngineState, SharedEngine } from './sharedEngine.ts';

const MEGABYTE = 1_000_000;

/** Says above the rows how far the engine is: a bar in bytes with a way to cancel, or why it failed. */
export interface EngineBar {
  /** Whether somebody waits: an engine that starts by itself says nothing. */
  readonly want: (isWanted: boolean) => void;
  readonly manifest: (manifest: ExplorerManifest) => void;
}

/** The bar in its place; `again` is what a reader repeats after a failure. */
export function engineBar(host: HTMLElement, engine: SharedEngine, again: () => void): EngineBar {
  const bar = element('progress', { max: 1, value: 0, 'aria-label': '已取得的查询数据' });
  const words = element('span', { class: 'engine-words' });
  const cancel = button({}, '取消', engine.cancel);
  const retry = button({}, '再试一次', again);
  const sentence = element('p', { role: 'status' });
  const progress = element('div', { class: 'engine-progress' }, bar, words, cancel);
  host.replaceChildren(sentence, progress, retry);
  const loaded = new Map<EngineProgress['step'], number>();
  let isWanted = false;
  let total = 0;
  const show = (state: EngineState) => {
    const isStarting = state.step === 'starting';
    const isFailed = state.step === 'failed';
    const hadFocus = host.contains(document.activeElement);
    host.hidden = !(isWanted && (isStarting || isFailed));
    progress.hidden = !isStarting;
    retry.hidden = !isFailed;
    // The button that was pressed goes; the one in its place takes the focus.
    if (hadFocus && isFailed) retry.focus();
    if (hadFocus && isStarting) cancel.focus();
    host.classList.toggle('engine-failed', isFailed);
    setText(
      sentence,
      isStarting ? '正在准备查询，第一次使用时要取数据。' : isFailed ? state.failure.sentence : '',
    );
    if (!isStarting) loaded.clear();
    else showProgress(state.progress);
  };
  const showProgress = (now: EngineProgress | undefined) => {
    if (now !== undefined && now.step !== 'opening') loaded.set(now.step, now.loadedBytes);
    const bytes = [...loaded.values()].reduce((sum, own) => sum + own, 0);
    if (now?.step === 'opening') bar.removeAttribute('value');
    else bar.value = total === 0 ? 0 : Math.min(1, bytes / total);
    words.textContent =
      now?.step === 'opening'
        ? '正在打开数据'
        : `${megabytes(bytes)}${total === 0 ? '' : ` / ${megabytes(total)}`} MB`;
  };
  engine.subscribe(show);
  return {
    want: (wanted) => {
      isWanted = wanted;
      show(engine.state());
    },
    manifest: ({ engine: { wasm }, database: { access, parts } }) => {
      const files = access === 'whole' ? [wasm, ...parts] : [wasm];
      total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    },
  };
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}

/** A status that stays the same is not read out again. */
function setText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
