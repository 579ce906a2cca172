/** Up to so many projects each has a row of its own; above, a figure ranks or counts them. */
export const MOST_PROJECTS = 12;
