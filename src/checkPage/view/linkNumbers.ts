import { inSlices } from './inSlices.ts';
import { nextFrame } from './nextFrame.ts';

/** The numbers in links of a table, of which a change may give all others. */
export interface LinkNumbers {
  /** From now on the links are in these rows. */
  watch(rows: Iterable<Element>): void;
  /** Shows another number in a link at once, or, where its row is out of sight, with the next frames. */
  show(link: Element, number: string): void;
}

/** To lay out all rows of a form takes most of the time until a change is seen, so that those in sight come first. */
export function linkNumbers(): LinkNumbers {
  const unseen = new Set<Element>();
  // a page that is asked where a row is lays out all of it first
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) unseen.delete(target);
      else unseen.add(target);
    }
  });
  const waiting = new Map<Element, string>();
  const showNow = (link: Element, number: string) => {
    waiting.delete(link);
    const [text] = link.childNodes;
    // another text within the same node leaves all else as it is
    if (text !== undefined && text.nodeValue !== number) text.nodeValue = number;
  };
  const showWaiting = async () => {
    while (waiting.size > 0) {
      await nextFrame();
      await inSlices([...waiting.keys()], (link) => {
        const number = waiting.get(link);
        if (number !== undefined) showNow(link, number);
      });
    }
  };
  return {
    watch: (rows) => {
      observer.disconnect();
      unseen.clear();
      for (const row of rows) observer.observe(row);
    },
    show: (link, number) => {
      const row = link.closest('tr');
      if (row === null || !unseen.has(row)) return showNow(link, number);
      waiting.set(link, number);
      if (waiting.size === 1) showWaiting();
    },
  };
}
