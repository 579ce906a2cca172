import { button, element, partOf } from '../explorer/dom/element.ts';
import { draftName, keptDraft, keptPlaces, newPlace, putDraft, wipeDraft } from './keptDrafts.ts';

/** What a draft is made of and made into. */
interface Forms {
  /** All forms as one text, none where there is no form; undefined where the program does not answer. */
  readonly text: () => Promise<{ readonly draft: string | undefined } | undefined>;
  /** Shows the forms of a text; whether it was a draft, undefined where the program does not answer. */
  readonly show: (text: string) => Promise<boolean | undefined>;
  readonly say: (text: string) => void;
  /** Told each time that all forms are kept. */
  readonly kept: () => void;
}

/** The draft of a page. */
interface KeptDraft {
  /** Keeps the forms as they are now, where that is asked for. */
  store(): Promise<unknown>;
  /** Leaves what was kept where it is and offers it, as other forms come now; whether anything was. */
  leave(): boolean;
}

/**
 * Keeps the forms in the storage of this browser where the reader asks for it, offers what was kept when
 * the page is opened again, and wipes it. No page writes over the draft of another.
 */
export function keepDraft(root: HTMLElement, { text, show, say, kept }: Forms): KeptDraft {
  const keep = partOf<HTMLInputElement>(root, 'keep');
  /** Where this page keeps its draft, once it does. */
  let place: string | undefined;
  const forget = () => {
    const isGone = place === undefined || wipeDraft(place);
    place = undefined;
    return isGone;
  };
  const store = async () => {
    if (!keep.checked) return false;
    const forms = await text();
    if (forms === undefined) {
      // what was kept before is still there
      keep.checked = place !== undefined;
      return false;
    }
    if (forms.draft === undefined) return forget();
    place ??= newPlace();
    if (putDraft(place, forms.draft)) {
      kept();
      return true;
    }
    keep.checked = false;
    say(REFUSED);
    return false;
  };
  const goOn = async (from: string) => {
    const isShown = await show(keptDraft(from) ?? '');
    if (isShown !== true) return isShown;
    place ??= from;
    keep.checked = true;
    if ((await store()) && place !== from) wipeDraft(from);
    return true;
  };
  keep.addEventListener('change', async () => {
    if (keep.checked) {
      if ((await store()) && place !== undefined) say(KEPT);
    } else say(forget() ? '本页的草稿已从这个浏览器里删掉，以后也不再存。' : REFUSED);
  });
  const offers = offerDrafts(partOf(root, 'drafts'), { goOn, say, keep });
  window.addEventListener('storage', ({ key, newValue }) => {
    offers.update();
    if (place === undefined || (key !== null && key !== place)) return;
    place = undefined;
    if (newValue === null) {
      keep.checked = false;
      say('草稿在另一个标签页里删掉了，本页不再存。');
      return;
    }
    say('这份草稿也在另一个标签页里改着：本页的另存一份，互不覆盖。');
    store();
  });
  const leave = () => {
    const left = place;
    place = undefined;
    if (left !== undefined) offers.add(left);
    return left !== undefined;
  };
  return { store, leave };
}

const KEPT = '草稿已存在这个浏览器里，以后每改一处都会再存；下次打开本页，点“接着改”。';
const REFUSED =
  '浏览器不让本页存东西（无痕窗口，或者存满了），草稿没有存；请用“带走”里的文件保存。';

/** The drafts that were kept before, each to go on with or to wipe. */
function offerDrafts(
  host: HTMLElement,
  {
    goOn,
    say,
    keep,
  }: {
    readonly goOn: (place: string) => Promise<boolean | undefined>;
    readonly say: Forms['say'];
    readonly keep: HTMLElement;
  },
): { update(): void; add(place: string): void } {
  let places = keptPlaces();
  const drop = (own: string) => {
    places = places.filter((place) => place !== own);
    update();
  };
  const offer = (place: string) => {
    const take = async () => {
      const isShown = await goOn(place);
      if (isShown === true) drop(place);
      if (isShown === false) say('草稿读不出来，可能是旧版网站存的；可以删掉。');
    };
    const wipe = () => {
      const isGone = wipeDraft(place);
      drop(place);
      (host.querySelector('button') ?? keep).focus();
      say(isGone ? '草稿已从这个浏览器里删掉。' : REFUSED);
    };
    const name = draftName(place);
    return element(
      'li',
      {},
      `${name} `,
      button({ class: 'check-button', 'aria-label': `接着改（${name}）` }, '接着改', take),
      ' ',
      button({ class: 'check-button', 'aria-label': `删掉草稿（${name}）` }, '删掉草稿', wipe),
    );
  };
  const update = () => {
    places = places.filter((place) => keptDraft(place) !== undefined);
    host.hidden = places.length === 0;
    host.querySelector('ul')?.replaceChildren(...places.map(offer));
  };
  const add = (place: string) => {
    places = [place, ...places];
    update();
  };
  update();
  return { update, add };
}
