/** How long nothing may be heard of a file or a worker before it is given up, in milliseconds. */
export const SILENCE = 60_000;
