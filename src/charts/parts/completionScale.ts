import { largest, smallest } from '../../model/extremes.ts';
import { roundTicks } from '../draw/roundTicks.ts';

const HIGHEST = 2;
/** The room that a tick label needs, in SVG units. */
const TICK_SPACING = 64;

/** The axis of completion rates: its ends, its ticks, and what they say. */
export interface CompletionScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly tickFormat: (tick: number) => string;
}

/**
 * An axis `width` SVG units long that shows at least 80 % to 120 % and at most 0 to 200 %; where a rate lies beyond, its
 * last tick says so.
 */
export function completionScale(rates: readonly number[], width: number): CompletionScale {
  const lowest = Math.floor(Math.min(0.8, smallest(rates)) * 10) / 10;
  const highest = Math.ceil(Math.max(1.2, largest(rates)) * 10) / 10;
  const domain: [number, number] = [Math.max(0, lowest), Math.min(HIGHEST, highest)];
  return {
    domain,
    ticks: roundTicks(...domain, Math.floor(width / TICK_SPACING)),
    tickFormat: (tick) => {
      const beyond = tick === HIGHEST && highest > HIGHEST ? '≥' : '';
      return `${beyond}${Math.round(tick * 100)}%`;
    },
  };
}
