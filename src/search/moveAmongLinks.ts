/**
 * Lets the arrow keys walk from the field through the links of the results and back, and Escape return
 * to the field; Tab works as everywhere, and so do arrow keys with another key held.
 */
export function moveAmongLinks(area: HTMLElement, field: HTMLElement, results: HTMLElement): void {
  area.addEventListener('keydown', (event) => {
    const isHeld = event.shiftKey || event.ctrlKey || event.altKey || event.metaKey;
    if (event.isComposing || isHeld) return;
    const stops = [field, ...results.querySelectorAll<HTMLElement>('a, button')];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    if (place < 0) return;
    const next = nextPlace(event.key, place);
    if (next === undefined || next === place) return;
    event.preventDefault();
    stops[Math.min(next, stops.length - 1)]?.focus();
  });
}

function nextPlace(key: string, place: number): number | undefined {
  if (key === 'ArrowDown') return place + 1;
  if (key === 'ArrowUp') return Math.max(0, place - 1);
  return key === 'Escape' ? 0 : undefined;
}
