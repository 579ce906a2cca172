import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A message of WebDriver BiDi that answers no command. */
export interface BidiEvent {
  readonly method: string;
  readonly params: {
    readonly level?: string;
    readonly text?: string | null;
    readonly request?: { readonly url: string };
    readonly response?: { readonly status: number };
  };
}

/** The parts of answers that are read here. */
interface Answer {
  readonly context?: string;
  readonly userContext?: string;
  readonly contexts?: readonly { readonly context: string }[];
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** A window of Firefox. */
export interface FirefoxWindow {
  open(url: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  /** Presses a key while Control is held. */
  pressWithControl(key: string): Promise<void>;
}

/** Firefox and its first window, spoken to in WebDriver BiDi over its own socket. */
export interface Firefox extends FirefoxWindow {
  /** What its first window reported since the last call. */
  takeEvents(): BidiEvent[];
  /**
   * A window that shares no cache and no connection with others, as another person's. In each of its pages
   * a function runs, given as its source, before the page's own programs.
   */
  newWindow(functionDeclaration: string): Promise<FirefoxWindow>;
  /** Ends it, with all its windows. */
  close(): Promise<void>;
}

/** Sends a command of WebDriver BiDi. */
type Send = (method: string, params: object) => Promise<Answer>;

const LISTENING = /WebDriver BiDi listening on (ws:\S+)/;
const PATIENCE_MS = 60_000;
/**
 * Without the settings for tests, among which files opened from a folder read each other. What nobody sees costs
 * less, some 8 of 120 processor seconds: no second, optimized code of the database, and fewer frames in a second.
 */
const SETTINGS = {
  'remote.prefs.recommended': false,
  'javascript.options.wasm_optimizingjit': false,
  'layout.frame_rate': 10,
};
/** The code of the key in WebDriver. */
const CONTROL = '\uE009';

/** The command of an installed Firefox; undefined where there is none. */
export function findFirefox(): string | undefined {
  const runs = (command: string) => spawnSync(command, ['--version']).status === 0;
  return ['firefox-esr', 'firefox'].find(runs);
}

/** Starts Firefox, headless, with a profile of its own. */
export async function launchFirefox(command: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'jijing-firefox-'));
  const settings = Object.entries(SETTINGS).map(
    ([name, value]) => `user_pref("${name}", ${value});\n`,
  );
  writeFileSync(join(profile, 'user.js'), settings.join(''));
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const child = spawn(command, options, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const fail = () => reject(new Error(`Firefox did not start: ${said}`));
    const timer = setTimeout(fail, PATIENCE_MS);
    child.on('exit', fail);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, found] = LISTENING.exec(said) ?? [];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  });
  const { send, events, closeSocket } = await connect(`${address}/session`);
  await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {});
  const [first] = contexts ?? [];
  await send('session.subscribe', {
    events: ['log.entryAdded', 'network.fetchError', 'network.responseCompleted'],
    contexts: [first?.context],
  });
  return {
    ...windowOf(send, first?.context),
    takeEvents: () => events.splice(0),
    newWindow: async (functionDeclaration) => {
      const { userContext } = await send('browser.createUserContext', {});
      const own = { type: 'window', userContext };
      const { context } = await send('browsingContext.create', own);
      await send('script.addPreloadScript', { functionDeclaration, contexts: [context] });
      return windowOf(send, context);
    },
    close: async () => {
      closeSocket();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function windowOf(send: Send, context: string | undefined): FirefoxWindow {
  return {
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    evaluate: async (expression) => {
      const target = { context };
      const answer = await send('script.evaluate', { expression, target, awaitPromise: true });
      if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text);
      return answer.result?.value;
    },
    pressWithControl: async (key) => {
      const [down, up] = ['keyDown', 'keyUp'] as const;
      const keys = [
        { type: down, value: CONTROL },
        { type: down, value: key },
        { type: up, value: key },
        { type: up, value: CONTROL },
      ];
      const actions = [{ type: 'key', id: 'keyboard', actions: keys }];
      await send('input.performActions', { context, actions });
    },
  };
}

/** The socket: each command with a number, which its answer carries. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const events: BidiEvent[] = [];
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.type === 'event') events.push(message);
    else if (message.type === 'error') waiting.get(message.id)?.reject(new Error(message.message));
    else waiting.get(message.id)?.resolve(message.result);
  };
  const send: Send = (method, params) => {
    const answer = Promise.withResolvers<Answer>();
    const id = waiting.size + 1;
    waiting.set(id, answer);
    socket.send(JSON.stringify({ id, method, params }));
    return answer.promise;
  };
  return { send, events, closeSocket: () => socket.close() };
}
