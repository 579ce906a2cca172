/** The rules of axe that ask for colours; nearly all that it does is to look for what lies under each text. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'] as const;

/** An option of axe that leaves them out: texts have their colours at each width of a window. */
export const WITHOUT_COLOURS = Object.fromEntries(
  COLOUR_RULES.map((rule) => [rule, { enabled: false }]),
);

/** The rules of axe that ask where things are, and how large: names and structure have no size. */
export const PLACE_RULES = ['target-size', 'scrollable-region-focusable'] as const;
