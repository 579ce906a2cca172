import { partOf } from '../explorer/view/element.ts';

/** The one place of this page in the browser's storage. */
const KEY = 'jijing-check-draft';

/** What a draft is made of and made into. */
interface Forms {
  /** All forms as one text; undefined where there is none. */
  readonly text: () => Promise<string | undefined>;
  /** Shows the forms of a text; whether it was a draft. */
  readonly show: (text: string) => Promise<boolean>;
  readonly say: (text: string) => void;
}

/**
 * Keeps the forms in the storage of this browser where the reader asks for it, offers what was kept when
 * the page is opened again, and wipes it. Returns what is to be called after each change.
 */
export function keepDraft(root: HTMLElement, { text, show, say }: Forms): () => Promise<void> {
  const part = <Part extends HTMLElement>(name: string) => partOf<Part>(root, name);
  const [keep, offer] = [part<HTMLInputElement>('keep'), part('draft')];
  const store = async () => {
    if (!keep.checked) return;
    const forms = await text();
    if (forms === undefined ? wipe() : attempt(() => localStorage.setItem(KEY, forms))) return;
    keep.checked = false;
    say(REFUSED);
  };
  keep.addEventListener('change', async () => {
    if (keep.checked) return store();
    offer.hidden = true;
    say(wipe() ? '草稿已从这个浏览器里删掉，以后也不再存。' : REFUSED);
  });
  part('wipe').addEventListener('click', () => {
    offer.hidden = true;
    keep.focus();
    say(wipe() ? '草稿已从这个浏览器里删掉。' : REFUSED);
  });
  part('goOn').addEventListener('click', async () => {
    offer.hidden = true;
    if (await show(kept() ?? '')) keep.checked = true;
    else say('草稿读不出来，可能是旧版网站存的；可以删掉。');
  });
  offer.hidden = kept() === undefined;
  return store;
}

const REFUSED =
  '浏览器不让本页存东西（无痕窗口，或者存满了），草稿没有存；请用“带走”里的文件保存。';

function kept(): string | undefined {
  let found: string | undefined;
  attempt(() => {
    found = localStorage.getItem(KEY) ?? undefined;
  });
  return found;
}

function wipe(): boolean {
  return attempt(() => localStorage.removeItem(KEY));
}

/** Whether the browser lets it be done: storage that is switched off or full throws. */
function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
