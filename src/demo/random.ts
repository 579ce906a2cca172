/** A stream of numbers from 0 up to but not including 1, the same for the same key in every run. */
export type Random = () => number;

/**
 * The stream of a key, such as seed, department, project and year. Streams of other keys do not move
 * it: a department added to the city changes no other. Generator sfc32, key mixed by four hashes.
 */
export function randomOf(...key: readonly (string | number)[]): Random {
  let [a, b, c, d] = hashes(key.join('/'));
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let warm = 0; warm < 12; warm += 1) next();
  return next;
}

/** A whole number from `least` to `most`, both included. */
export function whole(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** True in `share` of all draws, 0–1. */
export function chance(random: Random, share: number): boolean {
  return random() < share;
}

/** One of the values; throws where there is none. */
export function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[whole(random, 0, values.length - 1)];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}

/** The values in another order. */
export function shuffled<T>(random: Random, values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

/** `count` of the values, or all where there are fewer, in their own order. */
export function some<T>(random: Random, values: readonly T[], count: number): T[] {
  const places = shuffled(
    random,
    values.map((_, place) => place),
  ).slice(0, count);
  return values.filter((_, place) => places.includes(place));
}

function hashes(text: string): [number, number, number, number] {
  const state: [number, number, number, number] = [1779033703, 3144134277, 1013904242, 2773480762];
  const factors = [597399067, 2869860233, 951274213, 2716044179];
  for (let at = 0; at < text.length; at += 1) {
    for (let lane = 0; lane < 4; lane += 1) {
      const mixed = Math.imul((state[lane] ?? 0) ^ text.charCodeAt(at), factors[lane] ?? 1);
      state[lane] = (state[(lane + 1) % 4] ?? 0) ^ mixed;
    }
  }
  return state;
}
