/**
 * Round numbers (1, 2 or 5 times a power of ten) from `low` to `high`, at most `count` + 1 of them; fewer
 * where doubles are too far apart for so many.
 * @example roundTicks(0, 140.4, 4) // [0, 50, 100]
 */
export function roundTicks(low: number, high: number, count: number): readonly number[] {
  const most = Math.max(1, count);
  const rough = (high - low) / most;
  const exponent = Math.floor(Math.log10(rough));
  const power = 10 ** exponent;
  if (!(power > 0 && Number.isFinite(power))) return [low];
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  const step = factor * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const places = Math.min(100, Math.max(0, -exponent));
  const ticks = Array.from({ length: Math.min(last - first, most) + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(places)),
  );
  return [...new Set(ticks)];
}
