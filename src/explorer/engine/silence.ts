/** How long nothing may be heard of a file or a worker before it is given up, in milliseconds. */
export const SILENCE = 60_000;
/** So often it is looked meanwhile. */
const LOOKS = 60;

/** Waits for signs of life. */
export interface SilenceWatch {
  readonly heard: () => void;
  readonly end: () => void;
}

/**
 * Calls `giveUp` when nothing was heard for so many milliseconds in which the page could have heard it. A
 * computer that sleeps, or is too busy for its own pages, hears nothing: such a while counts as one look.
 */
export function watchSilence(milliseconds: number, giveUp: () => void): SilenceWatch {
  let silentLooks = 0;
  const look = () => {
    silentLooks += 1;
    if (silentLooks < LOOKS) return;
    end();
    giveUp();
  };
  const timer = setInterval(look, milliseconds / LOOKS);
  const end = () => clearInterval(timer);
  return {
    heard: () => {
      silentLooks = 0;
    },
    end,
  };
}
