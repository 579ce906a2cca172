/** The moment after the next frame: what was drawn before stands on the screen, and none of it waits for more. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
